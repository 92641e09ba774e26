# METADATA
# title: "Timeout configurés"
# description: "Des délais absents ou inversés laissent des workers bloqués, ou coupent de bonnes
#   requêtes en 502 et 504."
# scope: package
# custom:
#   id: "terraform/timeouts-configured/database"
#   severity: "high"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Les ordonner : répartiteur > mandataire > gunicorn > clients et base ; fixer aussi
#     statement_timeout et connect_timeout."
package gonogo.terraform.timeouts_configured.database

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.timeouts_configured as params

judged contains resource.name if some resource in subjects

deny contains findings.unmet(reading, "give each timeout more than 0, which waits for ever") if {
	some resource in subjects
	some reading in terraform.read_parts(resource, ["parameter"], [["[*]", "name"], ["[*]", "value"]])
	reading.state == "known"
	not perhaps_parameter(reading.value)
}

deny contains findings.unmet(reading, "give each timeout more than 0, which waits for ever") if {
	some resource in subjects
	some reading in terraform.read_parts(resource, ["parameter"], [["[*]", "name"], ["[*]", "value"]])
	reading.state == "unstated"
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some resource in subjects
	some reading in terraform.read_parts(resource, ["parameter"], [["[*]", "name"], ["[*]", "value"]])
	garbled_parameter(reading.value)
	not surely_parameter(reading.value)
}

unknown contains findings.unsure(reading) if {
	some resource in subjects
	some reading in terraform.read_parts(resource, ["parameter"], [["[*]", "name"], ["[*]", "value"]])
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
	some resource in terraform.resources(["aws_db_parameter_group", "aws_rds_cluster_parameter_group"])
	not excluded(resource)
]

excluded(resource) if {
	some reading in terraform.read_parts(resource, ["parameter"], [["[*]", "name"]])
	reading.state == "known"
	not right_parameter(reading.value)
}

doubts(resource) := [reading |
	some reading in terraform.read_parts(resource, ["parameter"], [["[*]", "name"]])
	reading.state != "known"
]

wanting(resource) if {
	some reading in terraform.read_parts(resource, ["parameter"], [["[*]", "name"], ["[*]", "value"]])
	reading.state != "known"
}

wanting(resource) if {
	some reading in terraform.read_parts(resource, ["parameter"], [["[*]", "name"], ["[*]", "value"]])
	not right_parameter_2(reading.value)
}

wanting(resource) if {
	some reading in terraform.read_parts(resource, ["parameter"], [["[*]", "name"], ["[*]", "value"]])
	garbled_parameter(reading.value)
}

perhaps_parameter(value) if {
	is_array(value)
	every element in value {
		perhaps_parameter_2(element)
	}
}

perhaps_parameter_2(value) if {
	is_object(value)
	terraform.at(value, ["name"]) != "statement_timeout"
	terraform.at(value, ["name"]) != "idle_in_transaction_session_timeout"
}

perhaps_parameter_2(value) if {
	is_object(value)
	perhaps_value(terraform.at(value, ["value"]))
}

perhaps_value(value) if values.above(values.number(value), params.min_value)

perhaps_value(value) if values.garbled(value, values.number(value))

surely_parameter(value) if {
	is_array(value)
	every element in value {
		surely_parameter_2(element)
	}
}

surely_parameter_2(value) if {
	is_object(value)
	terraform.at(value, ["name"]) != "statement_timeout"
	terraform.at(value, ["name"]) != "idle_in_transaction_session_timeout"
}

surely_parameter_2(value) if {
	is_object(value)
	values.above(values.number(terraform.at(value, ["value"])), params.min_value)
}

garbled_parameter(value) if {
	some place in fields.spread(value, ["[*]", "value"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

right_parameter(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["name"]) in {"statement_timeout", "idle_in_transaction_session_timeout"}
}

right_parameter_2(value) if {
	is_array(value)
	every element in value {
		right_parameter_3(element)
	}
}

right_parameter_3(value) if {
	is_object(value)
	terraform.at(value, ["name"]) != "statement_timeout"
	terraform.at(value, ["name"]) != "idle_in_transaction_session_timeout"
}

right_parameter_3(value) if {
	is_object(value)
	values.above(values.number(terraform.at(value, ["value"])), params.min_value)
}
