# METADATA
# title: "Rate limiting configuré (ex: 100 req/min)"
# description: "Un chiffre annoncé permet aux clients de prévoir et aux équipes de dimensionner."
# scope: package
# custom:
#   id: "terraform/api-rate-limit-configured/gateway"
#   severity: "high"
#   source: "content/fr/06-api-mobile.md"
#   remedy: "Limiter à 100 requêtes par minute et par utilisateur, répondre 429 avec Retry-After, et
#     l’écrire dans OpenAPI. À l’entrée, une adresse ou une clé peut cacher plusieurs utilisateurs :
#     dix fois plus, 1 000 par minute, et pas au-delà."
package gonogo.terraform.api_rate_limit_configured.gateway

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.api_rate_limit_configured as params

judged contains policy.name if some policy in subjects

deny contains findings.unmet(reading, "have one that blocks beyond 1000 requests a minute") if {
	some policy in subjects
	some reading in terraform.read_parts(policy, ["custom_rules"], [
		["[*]", "rule_type"],
		["[*]", "action"],
		["[*]", "enabled"],
		["[*]", "rate_limit_threshold"],
		["[*]", "rate_limit_duration"],
	])
	reading.state == "known"
	not perhaps_custom_rules(reading.value)
}

deny contains findings.unmet(reading, "have one that blocks beyond 1000 requests a minute") if {
	some policy in subjects
	some reading in terraform.read_parts(policy, ["custom_rules"], [
		["[*]", "rule_type"],
		["[*]", "action"],
		["[*]", "enabled"],
		["[*]", "rate_limit_threshold"],
		["[*]", "rate_limit_duration"],
	])
	reading.state == "unstated"
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some policy in subjects
	some reading in terraform.read_parts(policy, ["custom_rules"], [
		["[*]", "rule_type"],
		["[*]", "action"],
		["[*]", "enabled"],
		["[*]", "rate_limit_threshold"],
		["[*]", "rate_limit_duration"],
	])
	garbled_custom_rules(reading.value)
	not surely_custom_rules(reading.value)
}

unknown contains findings.unsure(reading) if {
	some policy in subjects
	some reading in terraform.read_parts(policy, ["custom_rules"], [
		["[*]", "rule_type"],
		["[*]", "action"],
		["[*]", "enabled"],
		["[*]", "rate_limit_threshold"],
		["[*]", "rate_limit_duration"],
	])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [policy |
	some policy in candidates
	count(doubts(policy)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some policy in candidates
	wanting(policy)
	some reading in doubts(policy)
]

candidates := [policy |
	some policy in terraform.resources(["azurerm_web_application_firewall_policy"])
	not excluded(policy)
]

excluded(policy) if {
	some reading in terraform.read(policy, ["policy_settings", 0, "mode"])
	reading.state == "known"
	reading.value == "Detection"
}

excluded(policy) if {
	some reading in terraform.read(policy, ["policy_settings", 0, "enabled"])
	reading.state == "known"
	reading.value == false
}

excluded(policy) if {
	some reading in terraform.read_parts(policy, ["custom_rules"], [["[*]", "rule_type"], ["[*]", "action"]])
	reading.state == "known"
	not right_custom_rules_2(reading.value)
}

doubts(policy) := array.concat(
	[reading |
		some field in [["policy_settings", 0, "mode"], ["policy_settings", 0, "enabled"]]
		some reading in terraform.read(policy, field)
		reading.state == "unknown"
	],
	[reading |
		some reading in terraform.read_parts(policy, ["custom_rules"], [["[*]", "rule_type"], ["[*]", "action"]])
		reading.state != "known"
	],
)

wanting(policy) if {
	some reading in terraform.read_parts(policy, ["custom_rules"], [
		["[*]", "rule_type"],
		["[*]", "action"],
		["[*]", "enabled"],
		["[*]", "rate_limit_threshold"],
		["[*]", "rate_limit_duration"],
	])
	reading.state != "known"
}

wanting(policy) if {
	some reading in terraform.read_parts(policy, ["custom_rules"], [
		["[*]", "rule_type"],
		["[*]", "action"],
		["[*]", "enabled"],
		["[*]", "rate_limit_threshold"],
		["[*]", "rate_limit_duration"],
	])
	not right_custom_rules_3(reading.value)
}

wanting(policy) if {
	some reading in terraform.read_parts(policy, ["custom_rules"], [
		["[*]", "rule_type"],
		["[*]", "action"],
		["[*]", "enabled"],
		["[*]", "rate_limit_threshold"],
		["[*]", "rate_limit_duration"],
	])
	garbled_custom_rules(reading.value)
}

perhaps_custom_rules(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["rule_type"]) == "RateLimitRule"
	terraform.at(element, ["action"]) == "Block"
	terraform.at(element, ["enabled"]) != false
	perhaps_custom_rules_2(element)
}

perhaps_custom_rules_2(value) if {
	is_object(value)
	perhaps_rate_limit_threshold(terraform.at(value, ["rate_limit_threshold"]))
}

perhaps_custom_rules_2(value) if {
	is_object(value)
	perhaps_rate_limit_threshold_2(terraform.at(value, ["rate_limit_threshold"]))
	terraform.at(value, ["rate_limit_duration"]) == "FiveMins"
}

perhaps_rate_limit_threshold(value) if values.at_most(values.number(value), params.gateway_max_rate_limit_threshold)

perhaps_rate_limit_threshold(value) if values.garbled(value, values.number(value))

perhaps_rate_limit_threshold_2(value) if values.at_most(values.number(value), params.gateway_max_rate_limit_threshold_2)

perhaps_rate_limit_threshold_2(value) if values.garbled(value, values.number(value))

surely_custom_rules(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["rule_type"]) == "RateLimitRule"
	terraform.at(element, ["action"]) == "Block"
	terraform.at(element, ["enabled"]) != false
	right_custom_rules(element)
}

right_custom_rules(value) if {
	is_object(value)
	values.at_most(
		values.number(terraform.at(value, ["rate_limit_threshold"])),
		params.gateway_max_rate_limit_threshold,
	)
}

right_custom_rules(value) if {
	is_object(value)
	values.at_most(
		values.number(terraform.at(value, ["rate_limit_threshold"])),
		params.gateway_max_rate_limit_threshold_2,
	)
	terraform.at(value, ["rate_limit_duration"]) == "FiveMins"
}

garbled_custom_rules(value) if {
	some place in fields.spread(value, ["[*]", "rate_limit_threshold"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

right_custom_rules_2(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["rule_type"]) == "RateLimitRule"
	terraform.at(element, ["action"]) == "Block"
}

right_custom_rules_3(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["rule_type"]) == "RateLimitRule"
	terraform.at(element, ["action"]) == "Block"
	terraform.at(element, ["enabled"]) != false
	right_custom_rules(element)
}
