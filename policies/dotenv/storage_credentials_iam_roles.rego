# METADATA
# title: "Credentials sécurisés (IAM roles)"
# description: "Une clé d’accès statique fuit, n’expire jamais et ne dit pas qui s’en est servi."
# scope: package
# custom:
#   id: "dotenv/storage-credentials-iam-roles"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
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

subjects := [variable | some variable in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "GS_CREDENTIALS", "AZURE_ACCOUNT_KEY"]; dotenv.there(variable)]

says_nothing(variable) if {
	reading := dotenv.read(variable)
	reading.value == ""
}
