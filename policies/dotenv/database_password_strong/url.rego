# METADATA
# title: "Base de données avec mot de passe fort"
# description: "Un mot de passe deviné ou laissé par défaut change la moindre intrusion dans le réseau en perte de toutes les données."
# scope: package
# custom:
#   id: "dotenv/database-password-strong/url"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.dotenv.database_password_strong.url

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values

judged contains variable if {
	some variable in subjects
	not says_nothing(variable)
}

deny contains findings.unmet(reading, "hold a password of 16 characters or more") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	values.matches(reading.value, "^[^:/]+://[^:@/]*:[^@]{0,15}@")
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
