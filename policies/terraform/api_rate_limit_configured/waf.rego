# METADATA
# title: "Rate limiting configuré (ex: 100 req/min)"
# description: "Un chiffre annoncé permet aux clients de prévoir et aux équipes de dimensionner."
# scope: package
# custom:
#   id: "terraform/api-rate-limit-configured/waf"
#   severity: "high"
#   source: "content/fr/06-api-mobile.md"
#   remedy: "Limiter à 100 requêtes par minute et par utilisateur, répondre 429 avec Retry-After, et
#     l’écrire dans OpenAPI. À l’entrée, une adresse ou une clé peut cacher plusieurs utilisateurs :
#     dix fois plus, 1 000 par minute, et pas au-delà."
package gonogo.terraform.api_rate_limit_configured.waf

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.api_rate_limit_configured as params

judged contains resource.name if some resource in subjects

deny contains findings.unmet(reading, "have one that blocks beyond 1000 requests a minute") if {
	some resource in subjects
	some reading in terraform.read_parts(resource, ["rule"], [
		["[*]", "action", 0, "block"],
		["[*]", "statement", 0, "rate_based_statement", 0, "limit"],
		["[*]", "statement", 0, "rate_based_statement", 0, "evaluation_window_sec"],
	])
	reading.state == "known"
	not perhaps_rule(reading.value)
}

deny contains findings.unmet(reading, "have one that blocks beyond 1000 requests a minute") if {
	some resource in subjects
	some reading in terraform.read_parts(resource, ["rule"], [
		["[*]", "action", 0, "block"],
		["[*]", "statement", 0, "rate_based_statement", 0, "limit"],
		["[*]", "statement", 0, "rate_based_statement", 0, "evaluation_window_sec"],
	])
	reading.state == "unstated"
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some resource in subjects
	some reading in terraform.read_parts(resource, ["rule"], [
		["[*]", "action", 0, "block"],
		["[*]", "statement", 0, "rate_based_statement", 0, "limit"],
		["[*]", "statement", 0, "rate_based_statement", 0, "evaluation_window_sec"],
	])
	garbled_rule(reading.value)
	not right_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some resource in subjects
	some reading in terraform.read_parts(resource, ["rule"], [
		["[*]", "action", 0, "block"],
		["[*]", "statement", 0, "rate_based_statement", 0, "limit"],
		["[*]", "statement", 0, "rate_based_statement", 0, "evaluation_window_sec"],
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
	some resource in terraform.resources(["aws_wafv2_web_acl", "aws_wafv2_rule_group"])
	not excluded(resource)
]

excluded(resource) if {
	some reading in terraform.read_parts(resource, ["rule"], [
		["[*]", "action", 0, "block"],
		["[*]", "statement", 0, "rate_based_statement"],
	])
	reading.state == "known"
	not right_rule_2(reading.value)
}

doubts(resource) := [reading |
	some reading in terraform.read_parts(resource, ["rule"], [
		["[*]", "action", 0, "block"],
		["[*]", "statement", 0, "rate_based_statement"],
	])
	reading.state != "known"
]

wanting(resource) if {
	some reading in terraform.read_parts(resource, ["rule"], [
		["[*]", "action", 0, "block"],
		["[*]", "statement", 0, "rate_based_statement", 0, "limit"],
		["[*]", "statement", 0, "rate_based_statement", 0, "evaluation_window_sec"],
	])
	reading.state != "known"
}

wanting(resource) if {
	some reading in terraform.read_parts(resource, ["rule"], [
		["[*]", "action", 0, "block"],
		["[*]", "statement", 0, "rate_based_statement", 0, "limit"],
		["[*]", "statement", 0, "rate_based_statement", 0, "evaluation_window_sec"],
	])
	not right_rule(reading.value)
}

wanting(resource) if {
	some reading in terraform.read_parts(resource, ["rule"], [
		["[*]", "action", 0, "block"],
		["[*]", "statement", 0, "rate_based_statement", 0, "limit"],
		["[*]", "statement", 0, "rate_based_statement", 0, "evaluation_window_sec"],
	])
	garbled_rule(reading.value)
}

perhaps_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.at_least(values.length(terraform.at(element, ["action", 0, "block"])), params.min_length)
	perhaps_rate_based_statement(fields.at(element, ["statement", 0, "rate_based_statement", 0]))
}

perhaps_rate_based_statement(value) if {
	is_object(value)
	perhaps_limit(terraform.at(value, ["limit"]))
}

perhaps_rate_based_statement(value) if {
	is_object(value)
	perhaps_limit_2(terraform.at(value, ["limit"]))
	terraform.at(value, ["evaluation_window_sec"]) == 120
}

perhaps_rate_based_statement(value) if {
	is_object(value)
	perhaps_limit_3(terraform.at(value, ["limit"]))
	right_evaluation_window_sec(terraform.at(value, ["evaluation_window_sec"]))
}

perhaps_rate_based_statement(value) if {
	is_object(value)
	perhaps_limit_4(terraform.at(value, ["limit"]))
	terraform.at(value, ["evaluation_window_sec"]) == 600
}

perhaps_limit(value) if values.at_most(values.number(value), params.waf_max_limit)

perhaps_limit(value) if values.garbled(value, values.number(value))

perhaps_limit_2(value) if values.at_most(values.number(value), params.waf_max_limit_2)

perhaps_limit_2(value) if values.garbled(value, values.number(value))

perhaps_limit_3(value) if values.at_most(values.number(value), params.waf_max_limit_3)

perhaps_limit_3(value) if values.garbled(value, values.number(value))

right_evaluation_window_sec(value) if value in {null, []}

right_evaluation_window_sec(value) if value == 300

perhaps_limit_4(value) if values.at_most(values.number(value), params.waf_max_limit_4)

perhaps_limit_4(value) if values.garbled(value, values.number(value))

right_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.at_least(values.length(terraform.at(element, ["action", 0, "block"])), params.min_length)
	right_rate_based_statement(fields.at(element, ["statement", 0, "rate_based_statement", 0]))
}

right_rate_based_statement(value) if {
	is_object(value)
	values.at_most(values.number(terraform.at(value, ["limit"])), params.waf_max_limit)
}

right_rate_based_statement(value) if {
	is_object(value)
	values.at_most(values.number(terraform.at(value, ["limit"])), params.waf_max_limit_2)
	terraform.at(value, ["evaluation_window_sec"]) == 120
}

right_rate_based_statement(value) if {
	is_object(value)
	values.at_most(values.number(terraform.at(value, ["limit"])), params.waf_max_limit_3)
	right_evaluation_window_sec(terraform.at(value, ["evaluation_window_sec"]))
}

right_rate_based_statement(value) if {
	is_object(value)
	values.at_most(values.number(terraform.at(value, ["limit"])), params.waf_max_limit_4)
	terraform.at(value, ["evaluation_window_sec"]) == 600
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "statement", 0, "rate_based_statement", 0, "limit"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

right_rule_2(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.at_least(values.length(terraform.at(element, ["action", 0, "block"])), params.min_length)
	values.at_least(values.length(terraform.at(element, ["statement", 0, "rate_based_statement"])), params.min_length)
}
