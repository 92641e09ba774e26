# METADATA
# title: "Credentials sécurisés (IAM roles)"
# description: "Une clé d’accès statique fuit, n’expire jamais et ne dit pas qui s’en est servi."
# related_resources:
#   - ref: "https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html"
# scope: package
# custom:
#   id: "dotenv/storage-credentials-iam-roles"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Donner un rôle aux pods (IRSA, EKS Pod Identity), aux tâches ECS et aux instances, puis
#     désactiver et supprimer les aws_iam_access_key."
package gonogo.dotenv.storage_credentials_iam_roles

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, "not be set") if {
	some variable in subjects
	reading := dotenv.read(variable)
	dotenv.given(reading)
}

# These pass because nothing is said of them.
silent contains variable if {
	some variable in subjects
	says_nothing(variable)
}

subjects := [variable |
	some variable in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "GS_CREDENTIALS", "AZURE_ACCOUNT_KEY"]
	dotenv.there(variable)
]

says_nothing(variable) if {
	reading := dotenv.read(variable)
	reading.value == ""
}
