# METADATA
# title: "Base de données avec mot de passe fort"
# description: "Un mot de passe deviné ou laissé par défaut change la moindre intrusion dans le réseau en perte de toutes les données."
# scope: package
# custom:
#   id: "dotenv/database-password-strong/placeholder"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.dotenv.database_password_strong.placeholder

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.secrets

judged contains variable if some variable in variables

deny contains findings.unmet(dotenv.read(variable), "be no placeholder") if {
	some variable in variables
	dotenv.read(variable).state == "known"
	secrets.placeholder(dotenv.read(variable).value)
}

unknown contains findings.unsure(dotenv.read(variable)) if {
	some variable in variables
	dotenv.read(variable).state == "unknown"
}

variables := [variable | some variable in ["DB_PASSWORD", "DATABASE_PASSWORD", "POSTGRES_PASSWORD", "PGPASSWORD"]; dotenv.read(variable).value != ""; dotenv.there(variable)]
