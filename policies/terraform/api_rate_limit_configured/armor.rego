# METADATA
# title: "Rate limiting configuré (ex: 100 req/min)"
# description: "Un chiffre annoncé permet aux clients de prévoir et aux équipes de dimensionner."
# scope: package
# custom:
#   id: "terraform/api-rate-limit-configured/armor"
#   severity: "high"
#   source: "content/fr/06-api-mobile.md"
#   remedy: "Limiter à 100 requêtes par minute et par utilisateur, répondre 429 avec Retry-After, et
#     l’écrire dans OpenAPI. À l’entrée, une adresse ou une clé peut cacher plusieurs utilisateurs :
#     dix fois plus, 1 000 par minute, et pas au-delà."
package gonogo.terraform.api_rate_limit_configured.armor

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.api_rate_limit_configured as params

judged contains policy.name if some policy in subjects

deny contains findings.unmet(reading, "have one that holds each client to 1000 requests a minute") if {
	some policy in subjects
	some reading in terraform.read_parts(policy, ["rule"], [
		["[*]", "action"],
		["[*]", "preview"],
		["[*]", "rate_limit_options", 0, "enforce_on_key"],
		["[*]", "rate_limit_options", 0, "rate_limit_threshold", 0, "count"],
		["[*]", "rate_limit_options", 0, "rate_limit_threshold", 0, "interval_sec"],
	])
	reading.state == "known"
	not perhaps_rule(reading.value)
}

deny contains findings.unmet(reading, "have one that holds each client to 1000 requests a minute") if {
	some policy in subjects
	some reading in terraform.read_parts(policy, ["rule"], [
		["[*]", "action"],
		["[*]", "preview"],
		["[*]", "rate_limit_options", 0, "enforce_on_key"],
		["[*]", "rate_limit_options", 0, "rate_limit_threshold", 0, "count"],
		["[*]", "rate_limit_options", 0, "rate_limit_threshold", 0, "interval_sec"],
	])
	reading.state == "unstated"
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some policy in subjects
	some reading in terraform.read_parts(policy, ["rule"], [
		["[*]", "action"],
		["[*]", "preview"],
		["[*]", "rate_limit_options", 0, "enforce_on_key"],
		["[*]", "rate_limit_options", 0, "rate_limit_threshold", 0, "count"],
		["[*]", "rate_limit_options", 0, "rate_limit_threshold", 0, "interval_sec"],
	])
	garbled_rule(reading.value)
	not surely_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some policy in subjects
	some reading in terraform.read_parts(policy, ["rule"], [
		["[*]", "action"],
		["[*]", "preview"],
		["[*]", "rate_limit_options", 0, "enforce_on_key"],
		["[*]", "rate_limit_options", 0, "rate_limit_threshold", 0, "count"],
		["[*]", "rate_limit_options", 0, "rate_limit_threshold", 0, "interval_sec"],
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
	some policy in terraform.resources(["google_compute_security_policy"])
	not excluded(policy)
]

excluded(policy) if {
	some reading in terraform.read_parts(policy, ["rule"], [["[*]", "action"], ["[*]", "preview"]])
	reading.state == "known"
	not right_rule(reading.value)
}

doubts(policy) := [reading |
	some reading in terraform.read_parts(policy, ["rule"], [["[*]", "action"], ["[*]", "preview"]])
	reading.state != "known"
]

wanting(policy) if {
	some reading in terraform.read_parts(policy, ["rule"], [
		["[*]", "action"],
		["[*]", "preview"],
		["[*]", "rate_limit_options", 0, "enforce_on_key"],
		["[*]", "rate_limit_options", 0, "rate_limit_threshold", 0, "count"],
		["[*]", "rate_limit_options", 0, "rate_limit_threshold", 0, "interval_sec"],
	])
	reading.state != "known"
}

wanting(policy) if {
	some reading in terraform.read_parts(policy, ["rule"], [
		["[*]", "action"],
		["[*]", "preview"],
		["[*]", "rate_limit_options", 0, "enforce_on_key"],
		["[*]", "rate_limit_options", 0, "rate_limit_threshold", 0, "count"],
		["[*]", "rate_limit_options", 0, "rate_limit_threshold", 0, "interval_sec"],
	])
	not right_rule_2(reading.value)
}

wanting(policy) if {
	some reading in terraform.read_parts(policy, ["rule"], [
		["[*]", "action"],
		["[*]", "preview"],
		["[*]", "rate_limit_options", 0, "enforce_on_key"],
		["[*]", "rate_limit_options", 0, "rate_limit_threshold", 0, "count"],
		["[*]", "rate_limit_options", 0, "rate_limit_threshold", 0, "interval_sec"],
	])
	garbled_rule(reading.value)
}

perhaps_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["action"]) in {"throttle", "rate_based_ban"}
	terraform.at(element, ["preview"]) != true
	is_object(fields.at(element, ["rate_limit_options", 0]))
	not terraform.at(fields.at(element, ["rate_limit_options", 0]), ["enforce_on_key"]) in {null, []}
	not terraform.at(fields.at(element, ["rate_limit_options", 0]), ["enforce_on_key"]) in {"ALL"}
	perhaps_rate_limit_threshold(fields.at(fields.at(element, ["rate_limit_options", 0]), ["rate_limit_threshold", 0]))
}

perhaps_rate_limit_threshold(value) if {
	is_object(value)
	perhaps_count(terraform.at(value, ["count"]))
	perhaps_interval_sec(terraform.at(value, ["interval_sec"]))
}

perhaps_rate_limit_threshold(value) if {
	is_object(value)
	perhaps_count_2(terraform.at(value, ["count"]))
	perhaps_interval_sec_2(terraform.at(value, ["interval_sec"]))
}

perhaps_count(value) if values.at_most(values.number(value), params.armor_max_count)

perhaps_count(value) if values.garbled(value, values.number(value))

perhaps_interval_sec(value) if values.at_least(values.number(value), params.armor_min_interval_sec)

perhaps_interval_sec(value) if values.garbled(value, values.number(value))

perhaps_count_2(value) if values.at_most(values.number(value), params.armor_max_count_2)

perhaps_count_2(value) if values.garbled(value, values.number(value))

perhaps_interval_sec_2(value) if values.at_least(values.number(value), params.armor_min_interval_sec_2)

perhaps_interval_sec_2(value) if values.garbled(value, values.number(value))

surely_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["action"]) in {"throttle", "rate_based_ban"}
	terraform.at(element, ["preview"]) != true
	is_object(fields.at(element, ["rate_limit_options", 0]))
	not terraform.at(fields.at(element, ["rate_limit_options", 0]), ["enforce_on_key"]) in {null, []}
	not terraform.at(fields.at(element, ["rate_limit_options", 0]), ["enforce_on_key"]) in {"ALL"}
	right_rate_limit_threshold(fields.at(fields.at(element, ["rate_limit_options", 0]), ["rate_limit_threshold", 0]))
}

right_rate_limit_threshold(value) if {
	is_object(value)
	values.at_most(values.number(terraform.at(value, ["count"])), params.armor_max_count)
	values.at_least(values.number(terraform.at(value, ["interval_sec"])), params.armor_min_interval_sec)
}

right_rate_limit_threshold(value) if {
	is_object(value)
	values.at_most(values.number(terraform.at(value, ["count"])), params.armor_max_count_2)
	values.at_least(values.number(terraform.at(value, ["interval_sec"])), params.armor_min_interval_sec_2)
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "rate_limit_options", 0, "rate_limit_threshold", 0, "count"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "rate_limit_options", 0, "rate_limit_threshold", 0, "interval_sec"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

right_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["action"]) in {"throttle", "rate_based_ban"}
	terraform.at(element, ["preview"]) != true
}

right_rule_2(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["action"]) in {"throttle", "rate_based_ban"}
	terraform.at(element, ["preview"]) != true
	is_object(fields.at(element, ["rate_limit_options", 0]))
	not terraform.at(fields.at(element, ["rate_limit_options", 0]), ["enforce_on_key"]) in {null, []}
	not terraform.at(fields.at(element, ["rate_limit_options", 0]), ["enforce_on_key"]) in {"ALL"}
	right_rate_limit_threshold(fields.at(fields.at(element, ["rate_limit_options", 0]), ["rate_limit_threshold", 0]))
}
