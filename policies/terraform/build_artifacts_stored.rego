# METADATA
# title: "Build artifacts stockés"
# description: "Revenir en arrière demande l’artefact d’avant, exactement."
# scope: package
# custom:
#   id: "terraform/build-artifacts-stored"
#   severity: "medium"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Pousser les images sous des étiquettes immuables, les désigner par empreinte ou par
#     version, et en garder dix."
package gonogo.terraform.build_artifacts_stored

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains repository.name if some repository in subjects

deny contains findings.differs(reading, "be one of", ["IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"]) if {
	some repository in subjects
	some reading in terraform.read(repository, ["image_tag_mutability"])
	reading.state != "unknown"
	not reading.value in {"IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"}
}

unknown contains findings.unsure(reading) if {
	some repository in subjects
	some reading in terraform.read(repository, ["image_tag_mutability"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_ecr_repository"])
