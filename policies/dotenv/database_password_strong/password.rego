# METADATA
# title: "Base de données avec mot de passe fort"
# description: "Un mot de passe deviné ou laissé par défaut change la moindre intrusion dans le réseau
#   en perte de toutes les données."
# scope: package
# custom:
#   id: "dotenv/database-password-strong/password"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Laisser RDS gérer le secret (manage_master_user_password = true), ou tirer au hasard
#     24 caractères dans un gestionnaire de secrets ; jamais de valeur écrite en dur."
package gonogo.dotenv.database_password_strong.password

import data.gonogo.lib.findings
import data.gonogo.lib.secrets
import data.gonogo.lib.settings
import data.gonogo.lib.values
import data.gonogo.params.database_password_strong as params

judged contains setting.subject if some setting in subjects

deny contains findings.unmet(reading, "have 16 characters or more, and be no placeholder") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.min_length)
}

deny contains findings.unmet(reading, "have 16 characters or more, and be no placeholder") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not secrets.chosen(reading.value)
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_dotenv([
	"*DB_PASSWORD",
	"*DB_PASS",
	"*DATABASE_PASSWORD",
	"*POSTGRES_PASSWORD",
	"*SQL_PASSWORD",
	"PGPASSWORD",
])
