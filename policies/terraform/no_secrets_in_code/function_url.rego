# METADATA
# title: "Variables sensibles NOT dans le code (utiliser .env)"
# description: "Un secret entré dans git reste lisible dans chaque clone pour toujours, même après
#   suppression."
# scope: package
# custom:
#   id: "terraform/no-secrets-in-code/function-url"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Déplacer la valeur vers l’environnement ou un gestionnaire de secrets, la remplacer,
#     ignorer .env dans git, et passer gitleaks sur tout l’historique en intégration continue."
package gonogo.terraform.no_secrets_in_code.function_url

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.urls

judged contains function.name if some function in subjects

deny contains findings.unmet(findings.untold(reading), "have no password") if {
	some function in subjects
	some reading in terraform.read(function, ["environment", 0, "variables", "DATABASE_URL"])
	reading.state == "known"
	not urls.illegible_password(reading.value)
	not right_database_url(reading.value)
}

deny contains findings.unmet(findings.untold(reading), "have no password") if {
	some function in subjects
	some reading in terraform.read(function, ["environment", 0, "variables", "DATABASE_URL"])
	reading.state == "unstated"
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL that tells its password")) if {
	some function in subjects
	some reading in terraform.read(function, ["environment", 0, "variables", "DATABASE_URL"])
	urls.illegible_password(reading.value)
}

unknown contains findings.unsure(reading) if {
	some function in subjects
	some reading in terraform.read(function, ["environment", 0, "variables", "DATABASE_URL"])
	reading.state == "unknown"
}

subjects := [function |
	some function in terraform.resources(["aws_lambda_function"])
	not excluded(function)
]

excluded(function) if {
	some reading in terraform.read_shallow(function, ["environment", 0, "variables", "DATABASE_URL"])
	not terraform.given(reading)
}

right_database_url(value) if {
	not urls.illegible_password(value)
	urls.password(value) == null
}
