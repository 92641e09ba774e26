# METADATA
# title: "Rate limiting configuré (ex: 100 req/min)"
# description: "Un chiffre annoncé permet aux clients de prévoir et aux équipes de dimensionner."
# scope: package
# custom:
#   id: "terraform/api-rate-limit-configured/door"
#   severity: "high"
#   source: "content/fr/06-api-mobile.md"
#   remedy: "Limiter à 100 requêtes par minute et par utilisateur, répondre 429 avec Retry-After, et
#     l’écrire dans OpenAPI. À l’entrée, une adresse ou une clé peut cacher plusieurs utilisateurs :
#     dix fois plus, 1 000 par minute, et pas au-delà."
package gonogo.terraform.api_rate_limit_configured.door

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.api_rate_limit_configured as params

judged contains resource.name if some resource in subjects

deny contains findings.unmet(reading, "have one that blocks beyond 1000 requests a minute") if {
	some resource in subjects
	some reading in terraform.read_parts(resource, ["custom_rule"], [
		["[*]", "type"],
		["[*]", "action"],
		["[*]", "enabled"],
		["[*]", "rate_limit_threshold"],
		["[*]", "rate_limit_duration_in_minutes"],
	])
	reading.state == "known"
	not perhaps_custom_rule(reading.value)
}

deny contains findings.unmet(reading, "have one that blocks beyond 1000 requests a minute") if {
	some resource in subjects
	some reading in terraform.read_parts(resource, ["custom_rule"], [
		["[*]", "type"],
		["[*]", "action"],
		["[*]", "enabled"],
		["[*]", "rate_limit_threshold"],
		["[*]", "rate_limit_duration_in_minutes"],
	])
	reading.state == "unstated"
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some resource in subjects
	some reading in terraform.read_parts(resource, ["custom_rule"], [
		["[*]", "type"],
		["[*]", "action"],
		["[*]", "enabled"],
		["[*]", "rate_limit_threshold"],
		["[*]", "rate_limit_duration_in_minutes"],
	])
	garbled_custom_rule(reading.value)
	not surely_custom_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some resource in subjects
	some reading in terraform.read_parts(resource, ["custom_rule"], [
		["[*]", "type"],
		["[*]", "action"],
		["[*]", "enabled"],
		["[*]", "rate_limit_threshold"],
		["[*]", "rate_limit_duration_in_minutes"],
	])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [resource |
	some resource in candidates
	count(doubts(resource)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some resource in candidates
	wanting(resource)
	some reading in doubts(resource)
]

candidates := [resource |
	some resource in terraform.resources(["azurerm_cdn_frontdoor_firewall_policy", "azurerm_frontdoor_firewall_policy"])
	not excluded(resource)
]

excluded(resource) if {
	some reading in terraform.read(resource, ["mode"])
	reading.state == "known"
	reading.value == "Detection"
}

excluded(resource) if {
	some reading in terraform.read(resource, ["enabled"])
	reading.state == "known"
	reading.value == false
}

excluded(resource) if {
	some reading in terraform.read_parts(resource, ["custom_rule"], [["[*]", "type"], ["[*]", "action"]])
	reading.state == "known"
	not right_custom_rule_2(reading.value)
}

doubts(resource) := array.concat(
	[reading |
		some field in [["mode"], ["enabled"]]
		some reading in terraform.read(resource, field)
		reading.state == "unknown"
	],
	[reading |
		some reading in terraform.read_parts(resource, ["custom_rule"], [["[*]", "type"], ["[*]", "action"]])
		reading.state != "known"
	],
)

wanting(resource) if {
	some reading in terraform.read_parts(resource, ["custom_rule"], [
		["[*]", "type"],
		["[*]", "action"],
		["[*]", "enabled"],
		["[*]", "rate_limit_threshold"],
		["[*]", "rate_limit_duration_in_minutes"],
	])
	reading.state != "known"
}

wanting(resource) if {
	some reading in terraform.read_parts(resource, ["custom_rule"], [
		["[*]", "type"],
		["[*]", "action"],
		["[*]", "enabled"],
		["[*]", "rate_limit_threshold"],
		["[*]", "rate_limit_duration_in_minutes"],
	])
	not right_custom_rule_3(reading.value)
}

wanting(resource) if {
	some reading in terraform.read_parts(resource, ["custom_rule"], [
		["[*]", "type"],
		["[*]", "action"],
		["[*]", "enabled"],
		["[*]", "rate_limit_threshold"],
		["[*]", "rate_limit_duration_in_minutes"],
	])
	garbled_custom_rule(reading.value)
}

perhaps_custom_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["type"]) == "RateLimitRule"
	terraform.at(element, ["action"]) == "Block"
	terraform.at(element, ["enabled"]) != false
	perhaps_custom_rule_2(element)
}

perhaps_custom_rule_2(value) if {
	is_object(value)
	perhaps_rate_limit_threshold(terraform.at(value, ["rate_limit_threshold"]))
}

perhaps_custom_rule_2(value) if {
	is_object(value)
	perhaps_rate_limit_threshold_2(terraform.at(value, ["rate_limit_threshold"]))
	terraform.at(value, ["rate_limit_duration_in_minutes"]) == 5
}

perhaps_rate_limit_threshold(value) if values.at_most(values.number(value), params.door_max_rate_limit_threshold)

perhaps_rate_limit_threshold(value) if values.garbled(value, values.number(value))

perhaps_rate_limit_threshold_2(value) if values.at_most(values.number(value), params.door_max_rate_limit_threshold_2)

perhaps_rate_limit_threshold_2(value) if values.garbled(value, values.number(value))

surely_custom_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["type"]) == "RateLimitRule"
	terraform.at(element, ["action"]) == "Block"
	terraform.at(element, ["enabled"]) != false
	right_custom_rule(element)
}

right_custom_rule(value) if {
	is_object(value)
	values.at_most(values.number(terraform.at(value, ["rate_limit_threshold"])), params.door_max_rate_limit_threshold)
}

right_custom_rule(value) if {
	is_object(value)
	values.at_most(values.number(terraform.at(value, ["rate_limit_threshold"])), params.door_max_rate_limit_threshold_2)
	terraform.at(value, ["rate_limit_duration_in_minutes"]) == 5
}

garbled_custom_rule(value) if {
	some place in fields.spread(value, ["[*]", "rate_limit_threshold"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

right_custom_rule_2(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["type"]) == "RateLimitRule"
	terraform.at(element, ["action"]) == "Block"
}

right_custom_rule_3(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["type"]) == "RateLimitRule"
	terraform.at(element, ["action"]) == "Block"
	terraform.at(element, ["enabled"]) != false
	right_custom_rule(element)
}
