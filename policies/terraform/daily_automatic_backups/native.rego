# METADATA
# title: "Backups automatiques quotidiens"
# description: "L’intervalle entre deux sauvegardes est exactement ce qu’on accepte de perdre."
# scope: package
# custom:
#   id: "terraform/daily-automatic-backups/native"
#   severity: "blocker"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Sauvegarder au moins une fois par 24 h (AWS Backup, sauvegardes natives de RDS, CronJob)
#     et alerter si rien n’a réussi depuis 26 h."
package gonogo.terraform.daily_automatic_backups.native

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.daily_automatic_backups as params

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
