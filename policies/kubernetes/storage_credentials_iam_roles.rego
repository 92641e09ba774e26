# METADATA
# title: "Credentials sécurisés (IAM roles)"
# description: "Une clé d’accès statique fuit, n’expire jamais et ne dit pas qui s’en est servi."
# scope: package
# custom:
#   id: "kubernetes/storage-credentials-iam-roles"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.kubernetes.storage_credentials_iam_roles

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, "not have an element with name one of \"AWS_ACCESS_KEY_ID\", \"AWS_SECRET_ACCESS_KEY\", \"AZURE_STORAGE_KEY\"") if {
	some container in subjects
	some reading in kubernetes.read(container, ["env"])
	right_env(reading.value)
}

subjects := kubernetes.containers(["containers", "initContainers"])

right_env(value) if {
	is_array(value)
	some element in value
	is_object(element)
	fields.at(element, ["name"]) in {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AZURE_STORAGE_KEY"}
}
