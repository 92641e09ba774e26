# METADATA
# title: "Backup hors-site (région différente)"
# description: "La perte d’une région, ou d’un compte, ne doit pas emporter les sauvegardes avec
#   elle."
# scope: package
# custom:
#   id: "terraform/offsite-backup-other-region/replication"
#   severity: "high"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Copier vers un coffre d’une autre région, mieux encore d’un autre compte et verrouillé,
#     ou répliquer les sauvegardes automatiques de RDS."
package gonogo.terraform.offsite_backup_other_region.replication

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains instance.name if some instance in subjects

deny contains findings.about(instance, "no aws_db_instance_automated_backups_replication points at it") if {
	count(strays) == 0
	some instance in subjects
	count(related(instance)) == 0
}

unknown contains findings.about(instance, sprintf(
	"%s may point at it: where it does is not in the plan",
	[stray.name],
)) if {
	some instance in subjects
	count(related(instance)) == 0
	some stray in strays
}

subjects := [instance |
	some instance in terraform.resources(["aws_db_instance"])
	not excluded(instance)
]

excluded(instance) if {
	some reading in terraform.read_shallow(instance, ["replicate_source_db"])
	terraform.given(reading)
}

related(instance) := terraform.leading(links, instance, ["source_db_instance_arn"])

links := terraform.links(["aws_db_instance_automated_backups_replication"], ["source_db_instance_arn"])

# These may point at any of them.
strays := terraform.strays(
	["aws_db_instance_automated_backups_replication"],
	["source_db_instance_arn"],
	terraform.resources(["aws_db_instance"]),
)
