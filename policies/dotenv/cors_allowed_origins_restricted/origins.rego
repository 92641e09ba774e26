# METADATA
# title: "CORS_ALLOWED_ORIGINS limité aux domaines valides"
# description: "Une origine ouverte à tous laisse n’importe quel site lire les réponses de l’API au nom de l’utilisateur connecté."
# scope: package
# custom:
#   id: "dotenv/cors-allowed-origins-restricted/origins"
#   severity: high
#   source: "content/fr/01-securite-donnees.md"
package gonogo.dotenv.cors_allowed_origins_restricted.origins

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, "list https origins, with no wildcard and no localhost") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not right_cors_allowed_origins(reading.value)
}

deny contains findings.unmet(reading, "list https origins, with no wildcard and no localhost") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	values.matches(reading.value, `(?i)//(([a-z0-9-]+\.)*localhost|127(\.[0-9]+){3}|0\.0\.0\.0|\[::1?\])(:|,|\s|$)`)
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["CORS_ALLOWED_ORIGINS"]; dotenv.there(variable)]

right_cors_allowed_origins(value) if value == ""

right_cors_allowed_origins(value) if values.matches(value, `^https://[^\s,*/]+(\s*,\s*https://[^\s,*/]+)*$`)
