# METADATA
# title: "Credentials sécurisés (IAM roles)"
# description: "Une clé d’accès statique fuit, n’expire jamais et ne dit pas qui s’en est servi."
# scope: package
# custom:
#   id: "kubernetes/storage-credentials-iam-roles"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Donner un rôle aux pods (IRSA, EKS Pod Identity), aux tâches ECS et aux instances, puis
#     désactiver et supprimer les aws_iam_access_key."
package gonogo.kubernetes.storage_credentials_iam_roles

import data.gonogo.lib.environment
import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

# That no key is there shows nothing: a role that a service account takes does.
judged contains account.name if {
	some account in kubernetes.objects(["ServiceAccount"])
	some role in ["eks.amazonaws.com/role-arn", "iam.gke.io/gcp-service-account", "azure.workload.identity/client-id"]
	fields.at(account.value, ["metadata", "annotations", role]) != null
}

judged contains reading.subject if some reading in keys

deny contains finding if {
	some reading in keys
	finding := findings.told(reading.subject, reading.path, sprintf("%s must give way to a role", [reading.field]))
}

keys := environment.named(`^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY)$|^AZURE_STORAGE_(ACCOUNT_)?KEY$`)
