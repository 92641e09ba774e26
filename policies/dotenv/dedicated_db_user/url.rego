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

judged contains "DATABASE_URL" if values.matches(url.value, `^[^:/]+://[^@]*@`)

deny contains findings.unmet(url, "not log in as an administrator") if {
	url.state == "known"
	values.matches(url.value, `^[^:/]+://(postgres|root|admin|rdsadmin|cloudsqlsuperuser|azure_pg_admin|sa)[:@]`)
}

unknown contains findings.unsure(url) if url.state == "unknown"

url := dotenv.read("DATABASE_URL") if dotenv.there("DATABASE_URL")
