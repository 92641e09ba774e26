# METADATA
# title: "Incremental backups configurés"
# description: "Incrémental et archivage des WAL donnent un RPO court à bas prix."
# scope: package
# custom:
#   id: "terraform/incremental-backups-configured"
#   severity: "low"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Activer la restauration à un instant donné, l’archivage des WAL ou les incréments de
#     pgBackRest."
package gonogo.terraform.incremental_backups_configured

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.incremental_backups_configured as params

judged contains instance.name if some instance in subjects

deny contains findings.beyond(reading, "be at least", params.min_backup_retention_period, "") if {
	some instance in subjects
	some reading in terraform.read(instance, ["backup_retention_period"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_backup_retention_period)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some instance in subjects
	some reading in terraform.read(instance, ["backup_retention_period"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read(instance, ["backup_retention_period"])
	reading.state == "unknown"
}

subjects := [instance |
	some instance in terraform.resources(["aws_db_instance"])
	not excluded(instance)
]

excluded(instance) if {
	some reading in terraform.read_shallow(instance, ["replicate_source_db"])
	terraform.given(reading)
}
