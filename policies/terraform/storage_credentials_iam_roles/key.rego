# METADATA
# title: "Credentials sécurisés (IAM roles)"
# description: "Une clé d’accès statique fuit, n’expire jamais et ne dit pas qui s’en est servi."
# scope: package
# custom:
#   id: "terraform/storage-credentials-iam-roles/key"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Donner un rôle aux pods (IRSA, EKS Pod Identity), aux tâches ECS et aux instances, puis
#     désactiver et supprimer les aws_iam_access_key."
package gonogo.terraform.storage_credentials_iam_roles.key

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains key.name if some key in subjects

deny contains findings.differs(reading, "be", "Inactive") if {
	some key in subjects
	some reading in terraform.read(key, ["status"])
	reading.state != "unknown"
	reading.value != "Inactive"
}

unknown contains findings.unsure(reading) if {
	some key in subjects
	some reading in terraform.read(key, ["status"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_iam_access_key"])
