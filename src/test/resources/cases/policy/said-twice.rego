# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

names_there := {"min_length": number("names-there", "min_length", 1)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/names_there.rego
# METADATA
# title: "Names are there"
# scope: package
# custom:
#   id: "terraform/names-there"
#   severity: "medium"
#   source: "policy/said-twice.md"
package gonogo.terraform.names_there

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.names_there as params

judged contains instance.name if some instance in subjects

deny contains findings.unset(reading) if {
	some instance in subjects
	some field in [["identifier"], ["db_name"]]
	some reading in terraform.read_shallow(instance, field)
	not terraform.given(reading)
}

deny contains findings.beyond(reading, "have a length of at least", params.min_length, "") if {
	some instance in subjects
	some reading in terraform.read_shallow(instance, ["identifier"])
	reading.state != "unknown"
	not values.at_least(values.length(reading.value), params.min_length)
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read_shallow(instance, ["identifier"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_db_instance"])
