# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

reading_sized := {"min_size": number("reading-sized", "min_size", 1.5)}

store_sized := {"min_size": number("store-sized", "min_size", 1.5)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/reading_sized.rego
# METADATA
# title: "Reading sized"
# scope: package
# custom:
#   id: "terraform/reading-sized"
#   severity: "medium"
#   source: "policy/taken-names.md"
package gonogo.terraform.reading_sized

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.reading_sized as params

judged contains reading_resource.name if some reading_resource in subjects

deny contains findings.beyond(reading, "be at least", params.min_size, "") if {
	some reading_resource in subjects
	some reading in terraform.read(reading_resource, ["size"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_size)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some reading_resource in subjects
	some reading in terraform.read(reading_resource, ["size"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some reading_resource in subjects
	some reading in terraform.read(reading_resource, ["size"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_meter_reading"])

# --- policies/terraform/store_sized.rego
# METADATA
# title: "Store sized"
# scope: package
# custom:
#   id: "terraform/store-sized"
#   severity: "medium"
#   source: "policy/taken-names.md"
package gonogo.terraform.store_sized

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.store_sized as params

judged contains params_resource.name if some params_resource in subjects

deny contains findings.beyond(reading, "be at least", params.min_size, "") if {
	some params_resource in subjects
	some reading in terraform.read(params_resource, ["size"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_size)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some params_resource in subjects
	some reading in terraform.read(params_resource, ["size"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some params_resource in subjects
	some reading in terraform.read(params_resource, ["size"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_store_params"])
