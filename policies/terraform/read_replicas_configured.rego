# METADATA
# title: "Read replicas configurés (si applicable)"
# description: "Rapports et lectures sur le primaire disputent le disque aux écritures."
# scope: package
# custom:
#   id: "terraform/read-replicas-configured"
#   severity: low
#   source: "content/fr/02-performance-scalabilite.md"
package gonogo.terraform.read_replicas_configured

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains instance.name if some instance in subjects

deny contains findings.about(instance, "no aws_db_instance points at it") if {
	some instance in subjects
	count(related(instance)) == 0
	count(strays) == 0
}

unknown contains findings.about(instance, sprintf("%s may point at it: where it does is not in the plan", [stray.name])) if {
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

related(instance) := terraform.leading(links, instance, ["replicate_source_db"])

links := terraform.links(["aws_db_instance"], ["replicate_source_db"])

# These may point at any of them.
strays := terraform.strays(["aws_db_instance"], ["replicate_source_db"], terraform.resources(["aws_db_instance"]))
