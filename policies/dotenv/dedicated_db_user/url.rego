# METADATA
# title: "Créer utilisateur DB dédié (droits minimaux)"
# description: "Une application connectée en propriétaire ou en superutilisateur fait d’une seule injection SQL la perte de tout le serveur."
# scope: package
# custom:
#   id: "dotenv/dedicated-db-user/url"
#   severity: high
#   source: "content/fr/01-securite-donnees.md"
package gonogo.dotenv.dedicated_db_user.url

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, "not log in as an administrator") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	values.matches(reading.value, "^[^:/]+://(postgres|root|admin|rdsadmin|cloudsqlsuperuser|azure_pg_admin|sa)[:@]")
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["DATABASE_URL"]; dotenv.there(variable)]
