# METADATA
# title: "Base de données avec mot de passe fort"
# description: "Un mot de passe deviné ou laissé par défaut change la moindre intrusion dans le réseau
#   en perte de toutes les données."
# scope: package
# custom:
#   id: "dotenv/database-password-strong/url"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Laisser RDS gérer le secret (manage_master_user_password = true), ou tirer au hasard
#     24 caractères dans un gestionnaire de secrets ; jamais de valeur écrite en dur."
package gonogo.dotenv.database_password_strong.url

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.secrets
import data.gonogo.lib.urls
import data.gonogo.lib.values
import data.gonogo.params.database_password_strong as params

judged contains variable if {
	some variable in subjects
	not says_nothing(variable)
}

deny contains findings.unmet(
	findings.untold(reading),
	"hold no password, or one of 16 characters or more that is no placeholder",
) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not urls.illegible_password(reading.value)
	not right_database_url(reading.value)
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "URL that tells its password")) if {
	some variable in subjects
	reading := dotenv.read(variable)
	urls.illegible_password(reading.value)
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["DATABASE_URL"]; dotenv.there(variable)]

says_nothing(variable) if {
	reading := dotenv.read(variable)
	reading.value == ""
}

right_database_url(value) if {
	not urls.illegible_password(value)
	right_password(urls.password(value))
}

right_password(value) if value == null

right_password(value) if {
	values.at_least(values.length(value), params.min_length)
	secrets.chosen(value)
}
