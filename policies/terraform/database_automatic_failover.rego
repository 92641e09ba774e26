# METADATA
# title: "Database failover automatique"
# description: "Promouvoir à la main, la nuit, prend une heure ; une bascule automatique, une minute."
# scope: package
# custom:
#   id: "terraform/database-automatic-failover"
#   severity: "high"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Activer Multi-AZ sur RDS, ou deux instances CloudNativePG et plus, réparties sur les
#     zones."
package gonogo.terraform.database_automatic_failover

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains instance.name if some instance in subjects

deny contains findings.differs(reading, "be", true) if {
	some instance in subjects
	some reading in terraform.read(instance, ["multi_az"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read(instance, ["multi_az"])
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
