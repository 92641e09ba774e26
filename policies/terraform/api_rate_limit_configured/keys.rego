# METADATA
# title: "Rate limiting configuré (ex: 100 req/min)"
# description: "Un chiffre annoncé permet aux clients de prévoir et aux équipes de dimensionner."
# scope: package
# custom:
#   id: "terraform/api-rate-limit-configured/keys"
#   severity: "high"
#   source: "content/fr/06-api-mobile.md"
#   remedy: "Limiter à 100 requêtes par minute et par utilisateur, répondre 429 avec Retry-After, et
#     l’écrire dans OpenAPI. À l’entrée, une adresse ou une clé peut cacher plusieurs utilisateurs :
#     dix fois plus, 1 000 par minute, et pas au-delà."
package gonogo.terraform.api_rate_limit_configured.keys

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.api_rate_limit_configured as params

judged contains plan.name if some plan in subjects

deny contains findings.beyond(reading, "be above", params.min_rate_limit, "") if {
	some plan in subjects
	some reading in terraform.read(plan, ["throttle_settings", 0, "rate_limit"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.above(values.number(reading.value), params.min_rate_limit)
}

deny contains findings.beyond(reading, "be at most", params.max_rate_limit, "") if {
	some plan in subjects
	some reading in terraform.read(plan, ["throttle_settings", 0, "rate_limit"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_most(values.number(reading.value), params.max_rate_limit)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some plan in subjects
	some reading in terraform.read(plan, ["throttle_settings", 0, "rate_limit"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some plan in subjects
	some reading in terraform.read(plan, ["throttle_settings", 0, "rate_limit"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_api_gateway_usage_plan"])
