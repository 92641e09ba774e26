# METADATA
# title: "Retention policy définie (ex: 30 jours)"
# description: "Trop courte, la rétention perd ce qu’on découvre tard ; trop longue, elle heurte la
#   vie privée et le budget."
# scope: package
# custom:
#   id: "terraform/backup-retention-policy/native"
#   severity: "high"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Garder 30 jours, ou la durée que la loi demande ; RDS s’arrête à 35, AWS Backup va
#     au-delà."
package gonogo.terraform.backup_retention_policy.native

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.backup_retention_policy as params

judged contains resource.name if some resource in subjects

deny contains findings.beyond(reading, "be at least", params.min_backup_retention_period, "") if {
	some resource in subjects
	some reading in terraform.read(resource, ["backup_retention_period"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_backup_retention_period)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some resource in subjects
	some reading in terraform.read(resource, ["backup_retention_period"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some resource in subjects
	some reading in terraform.read(resource, ["backup_retention_period"])
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
