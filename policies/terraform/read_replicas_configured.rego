# METADATA
# title: "Read replicas configurés (si applicable)"
# description: "Rapports et lectures sur le primaire disputent le disque aux écritures."
# scope: package
# custom:
#   id: "terraform/read-replicas-configured"
#   severity: "low"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Ajouter un réplica et un routeur dans DATABASE_ROUTERS, et accepter le retard de
#     réplication là où on le lit."
package gonogo.terraform.read_replicas_configured

import data.gonogo.lib.findings
import data.gonogo.lib.profile
import data.gonogo.lib.terraform

judged contains instance.name if some instance in subjects

deny contains findings.nowhere("aws_db_instance", "there must be one with replicate_source_db set") if {
	terraform.here
	expected
	count(subjects) == 0
}

subjects := [instance |
	some instance in terraform.resources(["aws_db_instance"])
	not excluded(instance)
]

excluded(instance) if {
	some reading in terraform.read_shallow(instance, ["replicate_source_db"])
	not terraform.given(reading)
}

expected if {
	profile.has("read-replicas")
}
