# METADATA
# title: "Uptime monitoring (StatusCake, Updown)"
# description: "Seule une sonde extérieure voit les pannes de DNS, de TLS et d’entrée."
# scope: package
# custom:
#   id: "terraform/uptime-monitoring/azure"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Sonder l’URL publique chaque minute depuis deux régions au moins, et appeler après deux
#     échecs."
package gonogo.terraform.uptime_monitoring.azure

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.uptime_monitoring as params

judged contains resource.name if some resource in subjects

deny contains findings.differs(reading, "be", true) if {
	some resource in subjects
	some reading in terraform.read(resource, ["enabled"])
	reading.state != "unknown"
	reading.value != true
}

deny contains findings.beyond(reading, "be at most", params.max_frequency, "") if {
	some resource in subjects
	some reading in terraform.read(resource, ["frequency"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_most(values.number(reading.value), params.max_frequency)
}

deny contains findings.beyond(reading, "have a length of at least", params.min_length, "") if {
	some resource in subjects
	some reading in terraform.read_shallow(resource, ["geo_locations"])
	reading.state != "unknown"
	not values.at_least(values.length(reading.value), params.min_length)
}

unknown contains findings.unsure(reading) if {
	some resource in subjects
	some field in [["enabled"], ["frequency"]]
	some reading in terraform.read(resource, field)
	reading.state == "unknown"
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some resource in subjects
	some reading in terraform.read(resource, ["frequency"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some resource in subjects
	some reading in terraform.read_shallow(resource, ["geo_locations"])
	reading.state == "unknown"
}

subjects := terraform.resources([
	"azurerm_application_insights_standard_web_test",
	"azurerm_application_insights_web_test",
])
