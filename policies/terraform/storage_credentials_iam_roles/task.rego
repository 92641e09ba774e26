# METADATA
# title: "Credentials sécurisés (IAM roles)"
# description: "Une clé d’accès statique fuit, n’expire jamais et ne dit pas qui s’en est servi."
# scope: package
# custom:
#   id: "terraform/storage-credentials-iam-roles/task"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
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
