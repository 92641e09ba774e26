# METADATA
# title: "CORS_ALLOWED_ORIGINS limité aux domaines valides"
# description: "Une origine ouverte à tous laisse n’importe quel site lire les réponses de l’API au
#   nom de l’utilisateur connecté."
# scope: package
# custom:
#   id: "terraform/cors-allowed-origins-restricted/api"
#   severity: "high"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Donner dans CORS_ALLOWED_ORIGINS la liste exacte des origines https, laisser
#     CORS_ALLOW_ALL_ORIGINS à False, et ancrer toute expression régulière par ^ et $."
package gonogo.terraform.cors_allowed_origins_restricted.api

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains api.name if {
	some api in subjects
	not says_nothing(api)
}

deny contains findings.unmet(reading, `not have an element "*"`) if {
	some api in subjects
	some reading in terraform.read_parts(api, ["cors_configuration", "[*]", "allow_origins"], [["[*]"]])
	right_allow_origins(reading.value)
}

deny contains findings.unmet(reading, `not have an element "*"`) if {
	some api in subjects
	some reading in terraform.read_parts(api, ["cors_configuration", "[*]", "allow_origins"], [["[*]"]])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some api in subjects
	some reading in terraform.read_parts(api, ["cors_configuration", "[*]", "allow_origins"], [["[*]"]])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_apigatewayv2_api"])

says_nothing(api) if {
	some reading in terraform.read_shallow(api, ["cors_configuration", "[*]", "allow_origins"])
	reading.state == "known"
	reading.value in {null, []}
}

says_nothing(api) if count(terraform.read_shallow(api, ["cors_configuration", "[*]", "allow_origins"])) == 0

right_allow_origins(value) if {
	is_array(value)
	some element in value
	element == "*"
}
