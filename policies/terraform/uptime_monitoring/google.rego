# METADATA
# title: "Uptime monitoring (StatusCake, Updown)"
# description: "Seule une sonde extérieure voit les pannes de DNS, de TLS et d’entrée."
# scope: package
# custom:
#   id: "terraform/uptime-monitoring/google"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Sonder l’URL publique chaque minute depuis deux régions au moins, et appeler après deux
#     échecs."
package gonogo.terraform.uptime_monitoring.google

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.uptime_monitoring as params

judged contains config.name if some config in subjects

deny contains findings.beyond(reading, "be at most", params.max_seconds, "s") if {
	some config in subjects
	some reading in terraform.read(config, ["period"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.measure_text(reading.value, "s"))
	not values.at_most(values.measure_text(reading.value, "s"), params.max_seconds)
}

unknown contains findings.unsure(findings.illegible(reading, "duration")) if {
	some config in subjects
	some reading in terraform.read(config, ["period"])
	values.garbled(reading.value, values.measure_text(reading.value, "s"))
}

unknown contains findings.unsure(reading) if {
	some config in subjects
	some reading in terraform.read(config, ["period"])
	reading.state == "unknown"
}

subjects := [config |
	some config in terraform.resources(["google_monitoring_uptime_check_config"])
	not excluded(config)
]

excluded(config) if {
	some reading in terraform.read_shallow(config, ["http_check"])
	not terraform.given(reading)
}
