# METADATA
# title: "Credentials sécurisés (IAM roles)"
# description: "Une clé d’accès statique fuit, n’expire jamais et ne dit pas qui s’en est servi."
# scope: package
# custom:
#   id: "terraform/storage-credentials-iam-roles/task"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Donner un rôle aux pods (IRSA, EKS Pod Identity), aux tâches ECS et aux instances, puis
#     désactiver et supprimer les aws_iam_access_key."
package gonogo.terraform.storage_credentials_iam_roles.task

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains definition.name if some definition in subjects

deny contains findings.unset(reading) if {
	some definition in subjects
	some reading in terraform.read_shallow(definition, ["task_role_arn"])
	not terraform.given(reading)
}

subjects := terraform.resources(["aws_ecs_task_definition"])
