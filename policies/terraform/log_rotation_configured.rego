# METADATA
# title: "Log rotation configurée"
# description: "Un disque plein de journaux est une panne stupide, et un journal gardé pour toujours,
#   une facture."
# scope: package
# custom:
#   id: "terraform/log-rotation-configured"
#   severity: "medium"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Écrire sur la sortie standard avec un pilote borné, ou tourner par logrotate ; donner une
#     rétention à chaque groupe de journaux."
package gonogo.terraform.log_rotation_configured

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.log_rotation_configured as params

judged contains group.name if some group in subjects

deny contains findings.beyond(reading, "be at least", params.min_retention_in_days, "") if {
	some group in subjects
	some reading in terraform.read(group, ["retention_in_days"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_retention_in_days)
}

deny contains findings.beyond(reading, "be at most", params.max_retention_in_days, "") if {
	some group in subjects
	some reading in terraform.read(group, ["retention_in_days"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_most(values.number(reading.value), params.max_retention_in_days)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some group in subjects
	some reading in terraform.read(group, ["retention_in_days"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some reading in terraform.read(group, ["retention_in_days"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_cloudwatch_log_group"])
