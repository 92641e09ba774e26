# METADATA
# title: "CORS_ALLOWED_ORIGINS limité aux domaines valides"
# description: "Une origine ouverte à tous laisse n’importe quel site lire les réponses de l’API au
#   nom de l’utilisateur connecté."
# scope: package
# custom:
#   id: "terraform/cors-allowed-origins-restricted/bucket"
#   severity: "high"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Donner dans CORS_ALLOWED_ORIGINS la liste exacte des origines https, laisser
#     CORS_ALLOW_ALL_ORIGINS à False, et ancrer toute expression régulière par ^ et $."
package gonogo.terraform.cors_allowed_origins_restricted.bucket

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains configuration.name if {
	some configuration in subjects
	not says_nothing(configuration)
}

deny contains findings.unmet(reading, `not have an element "*"`) if {
	some configuration in subjects
	some reading in terraform.read_parts(configuration, ["cors_rule", "[*]", "allowed_origins"], [["[*]"]])
	right_allowed_origins(reading.value)
}

deny contains findings.unmet(reading, `not have an element "*"`) if {
	some configuration in subjects
	some reading in terraform.read_parts(configuration, ["cors_rule", "[*]", "allowed_origins"], [["[*]"]])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some configuration in subjects
	some reading in terraform.read_parts(configuration, ["cors_rule", "[*]", "allowed_origins"], [["[*]"]])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_s3_bucket_cors_configuration"])

says_nothing(configuration) if {
	some reading in terraform.read_shallow(configuration, ["cors_rule", "[*]", "allowed_origins"])
	reading.state == "known"
	reading.value in {null, []}
}

says_nothing(configuration) if {
	count(terraform.read_shallow(configuration, ["cors_rule", "[*]", "allowed_origins"])) == 0
}

right_allowed_origins(value) if {
	is_array(value)
	some element in value
	element == "*"
}
