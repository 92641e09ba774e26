# METADATA
# title: "Timeout configurés"
# description: "Des délais absents ou inversés laissent des workers bloqués, ou coupent de bonnes
#   requêtes en 502 et 504."
# scope: package
# custom:
#   id: "terraform/timeouts-configured/database-google"
#   severity: "high"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Les ordonner : répartiteur > mandataire > gunicorn > clients et base ; fixer aussi
#     statement_timeout et connect_timeout."
package gonogo.terraform.timeouts_configured.database_google

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.timeouts_configured as params

judged contains instance.name if some instance in subjects

deny contains findings.unmet(reading, "give each timeout more than 0, which waits for ever") if {
	some instance in subjects
	some reading in terraform.read_parts(
		instance,
		["settings", 0, "database_flags"],
		[["[*]", "name"], ["[*]", "value"]],
	)
	reading.state == "known"
	not perhaps_database_flags(reading.value)
}

deny contains findings.unmet(reading, "give each timeout more than 0, which waits for ever") if {
	some instance in subjects
	some reading in terraform.read_parts(
		instance,
		["settings", 0, "database_flags"],
		[["[*]", "name"], ["[*]", "value"]],
	)
	reading.state == "unstated"
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some instance in subjects
	some reading in terraform.read_parts(
		instance,
		["settings", 0, "database_flags"],
		[["[*]", "name"], ["[*]", "value"]],
	)
	garbled_database_flags(reading.value)
	not surely_database_flags(reading.value)
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read_parts(
		instance,
		["settings", 0, "database_flags"],
		[["[*]", "name"], ["[*]", "value"]],
	)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [instance |
	some instance in candidates
	count(doubts(instance)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some instance in candidates
	wanting(instance)
	some reading in doubts(instance)
]

candidates := [instance |
	some instance in terraform.resources(["google_sql_database_instance"])
	not excluded(instance)
]

excluded(instance) if {
	some reading in terraform.read_parts(instance, ["settings", 0, "database_flags"], [["[*]", "name"]])
	reading.state == "known"
	not right_database_flags(reading.value)
}

doubts(instance) := [reading |
	some reading in terraform.read_parts(instance, ["settings", 0, "database_flags"], [["[*]", "name"]])
	reading.state != "known"
]

wanting(instance) if {
	some reading in terraform.read_parts(
		instance,
		["settings", 0, "database_flags"],
		[["[*]", "name"], ["[*]", "value"]],
	)
	reading.state != "known"
}

wanting(instance) if {
	some reading in terraform.read_parts(
		instance,
		["settings", 0, "database_flags"],
		[["[*]", "name"], ["[*]", "value"]],
	)
	not right_database_flags_2(reading.value)
}

wanting(instance) if {
	some reading in terraform.read_parts(
		instance,
		["settings", 0, "database_flags"],
		[["[*]", "name"], ["[*]", "value"]],
	)
	garbled_database_flags(reading.value)
}

perhaps_database_flags(value) if {
	is_array(value)
	every element in value {
		perhaps_database_flags_2(element)
	}
}

perhaps_database_flags_2(value) if {
	is_object(value)
	terraform.at(value, ["name"]) != "statement_timeout"
	terraform.at(value, ["name"]) != "idle_in_transaction_session_timeout"
}

perhaps_database_flags_2(value) if {
	is_object(value)
	perhaps_value(terraform.at(value, ["value"]))
}

perhaps_value(value) if values.above(values.number(value), params.min_value)

perhaps_value(value) if values.garbled(value, values.number(value))

surely_database_flags(value) if {
	is_array(value)
	every element in value {
		surely_database_flags_2(element)
	}
}

surely_database_flags_2(value) if {
	is_object(value)
	terraform.at(value, ["name"]) != "statement_timeout"
	terraform.at(value, ["name"]) != "idle_in_transaction_session_timeout"
}

surely_database_flags_2(value) if {
	is_object(value)
	values.above(values.number(terraform.at(value, ["value"])), params.min_value)
}

garbled_database_flags(value) if {
	some place in fields.spread(value, ["[*]", "value"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

right_database_flags(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["name"]) in {"statement_timeout", "idle_in_transaction_session_timeout"}
}

right_database_flags_2(value) if {
	is_array(value)
	every element in value {
		right_database_flags_3(element)
	}
}

right_database_flags_3(value) if {
	is_object(value)
	terraform.at(value, ["name"]) != "statement_timeout"
	terraform.at(value, ["name"]) != "idle_in_transaction_session_timeout"
}

right_database_flags_3(value) if {
	is_object(value)
	values.above(values.number(terraform.at(value, ["value"])), params.min_value)
}
