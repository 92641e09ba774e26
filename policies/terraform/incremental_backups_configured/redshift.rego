# METADATA
# title: "Incremental backups configurés"
# description: "Incrémental et archivage des WAL donnent un RPO court à bas prix."
# scope: package
# custom:
#   id: "terraform/incremental-backups-configured/redshift"
#   severity: "low"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Activer la restauration à un instant donné, l’archivage des WAL ou les incréments de
#     pgBackRest."
package gonogo.terraform.incremental_backups_configured.redshift

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.incremental_backups_configured as params

judged contains cluster.name if some cluster in subjects

deny contains findings.beyond(reading, "be at least", params.min_automated_snapshot_retention_period, "") if {
	some cluster in subjects
	some reading in terraform.read(cluster, ["automated_snapshot_retention_period"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_automated_snapshot_retention_period)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some cluster in subjects
	some reading in terraform.read(cluster, ["automated_snapshot_retention_period"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some cluster in subjects
	some reading in terraform.read(cluster, ["automated_snapshot_retention_period"])
	reading.state == "unknown"
}

subjects := [cluster |
	some cluster in terraform.resources(["aws_redshift_cluster"])
	not excluded(cluster)
]

excluded(cluster) if {
	some reading in terraform.read_shallow(cluster, ["automated_snapshot_retention_period"])
	not terraform.given(reading)
}
