# METADATA
# title: "CORS_ALLOWED_ORIGINS limité aux domaines valides"
# description: "Une origine ouverte à tous laisse n’importe quel site lire les réponses de l’API au
#   nom de l’utilisateur connecté."
# scope: package
# custom:
#   id: "dotenv/cors-allowed-origins-restricted/origins"
#   severity: "high"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Donner dans CORS_ALLOWED_ORIGINS la liste exacte des origines https, laisser
#     CORS_ALLOW_ALL_ORIGINS à False, et ancrer toute expression régulière par ^ et $."
package gonogo.dotenv.cors_allowed_origins_restricted.origins

import data.gonogo.lib.dotenv
import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.urls
import data.gonogo.lib.values

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, "list https origins, with no wildcard and no localhost") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not perhaps_cors_allowed_origins(reading.value)
}

unknown contains findings.unsure(findings.illegible(findings.untold(reading), "list with commas, each a URL")) if {
	some variable in subjects
	reading := dotenv.read(variable)
	garbled_cors_allowed_origins_2(reading.value)
	not surely_cors_allowed_origins(reading.value)
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["CORS_ALLOWED_ORIGINS"]; dotenv.there(variable)]

perhaps_cors_allowed_origins(value) if value == ""

perhaps_cors_allowed_origins(value) if perhaps_cors_allowed_origins_2(value)

perhaps_cors_allowed_origins_2(value) if perhaps_cors_allowed_origins_3(values.elements(value))

perhaps_cors_allowed_origins_2(value) if values.illegible_elements(value)

perhaps_cors_allowed_origins_3(value) if {
	is_array(value)
	every element in value {
		values.matches(element, "^https://[^*/]+$")
		perhaps_cors_allowed_origins_4(element)
	}
}

perhaps_cors_allowed_origins_4(value) if right_cors_allowed_origins(value)

perhaps_cors_allowed_origins_4(value) if urls.illegible(value)

right_cors_allowed_origins(value) if {
	not urls.illegible(value)
	right_host(urls.host(value))
}

right_host(value) if not values.matches(value, `(^|\.)localhost$|^127(\.[0-9]+){3}$|^0\.0\.0\.0$|^::1?$`)

surely_cors_allowed_origins(value) if value == ""

surely_cors_allowed_origins(value) if surely_cors_allowed_origins_2(value)

surely_cors_allowed_origins_2(value) if {
	not values.illegible_elements(value)
	surely_cors_allowed_origins_3(values.elements(value))
}

surely_cors_allowed_origins_3(value) if {
	is_array(value)
	every element in value {
		values.matches(element, "^https://[^*/]+$")
		right_cors_allowed_origins(element)
	}
}

garbled_cors_allowed_origins(value) if {
	some place in fields.spread(value, ["[*]"])
	urls.illegible(fields.at(value, place))
}

garbled_cors_allowed_origins_2(value) if values.illegible_elements(value)

garbled_cors_allowed_origins_2(value) if garbled_cors_allowed_origins(values.elements(value))
