# METADATA
# title: "Variables sensibles NOT dans le code (utiliser .env)"
# description: "Un secret entré dans git reste lisible dans chaque clone pour toujours, même après
#   suppression."
# scope: package
# custom:
#   id: "kubernetes/no-secrets-in-code/value"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Déplacer la valeur vers l’environnement ou un gestionnaire de secrets, la remplacer,
#     ignorer .env dans git, et passer gitleaks sur tout l’historique en intégration continue."
package gonogo.kubernetes.no_secrets_in_code.value

import data.gonogo.lib.findings
import data.gonogo.lib.secrets
import data.gonogo.lib.settings

judged contains setting.subject if {
	some setting in subjects
	not says_nothing(setting)
}

deny contains findings.unmet(reading, "come from a secret") if {
	some setting in subjects
	reading := settings.open(setting)
}

deny contains findings.unmet(reading, "be none of the values that templates and images bring along") if {
	some setting in subjects
	reading := settings.kept(setting)
	reading.state == "known"
	not secrets.chosen(reading.value)
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.kept(setting)
	reading.state == "unknown"
}

subjects := settings.in_kubernetes([
	"*SECRET_KEY",
	"*SECRET_ACCESS_KEY",
	"*CLIENT_SECRET",
	"*JWT_SECRET",
	"*WEBHOOK_SECRET",
	"*_AUTH_TOKEN",
	"*_API_TOKEN",
	"*DB_PASSWORD",
	"*SQL_PASSWORD",
	"*POSTGRES_PASSWORD",
	"*DATABASE_PASSWORD",
	"*DATASOURCE_PASSWORD",
	"*REDIS_PASSWORD",
	"*EMAIL_HOST_PASSWORD",
	"*SMTP_PASSWORD",
	"*ADMIN_PASSWORD",
])

says_nothing(setting) if {
	reading := settings.kept(setting)
	reading.value == ""
}
