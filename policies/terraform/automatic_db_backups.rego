# METADATA
# title: "Backups automatiques configurés"
# description: "Les sauvegardes faites à la main s’arrêtent la semaine où quelqu’un est en congé, et
#   l’erreur de cette semaine-là emporte tout."
# scope: package
# custom:
#   id: "terraform/automatic-db-backups"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Fixer backup_retention_period entre 7 et 35 jours et garder un dernier instantané
#     (skip_final_snapshot = false) ; dans le cluster, un CronJob de sauvegarde non suspendu, en
#     concurrencyPolicy: Forbid."
package gonogo.terraform.automatic_db_backups

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.automatic_db_backups as params

judged contains resource.name if some resource in subjects

deny contains findings.beyond(reading, "be at least", params.min_backup_retention_period, "") if {
	some resource in subjects
	some reading in terraform.read(resource, ["backup_retention_period"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_backup_retention_period)
}

deny contains findings.differs(reading, "be", false) if {
	some resource in subjects
	some reading in terraform.read(resource, ["skip_final_snapshot"])
	reading.state != "unknown"
	reading.value != false
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some resource in subjects
	some reading in terraform.read(resource, ["backup_retention_period"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some resource in subjects
	some field in [["backup_retention_period"], ["skip_final_snapshot"]]
	some reading in terraform.read(resource, field)
	reading.state == "unknown"
}

subjects := [resource |
	some resource in terraform.resources(["aws_db_instance", "aws_rds_cluster"])
	not excluded(resource)
]

excluded(resource) if {
	some field in [["replicate_source_db"], ["replication_source_identifier"]]
	some reading in terraform.read_shallow(resource, field)
	terraform.given(reading)
}
