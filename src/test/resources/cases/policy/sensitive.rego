# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

database_password_strong := {"min_length": number("database-password-strong", "min_length", 20)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/database_password_strong.rego
# METADATA
# title: "Database password"
# scope: package
# custom:
#   id: "terraform/database-password-strong"
#   severity: "blocker"
#   source: "policy/sensitive.md"
package gonogo.terraform.database_password_strong

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.database_password_strong as params

judged contains instance.name if some instance in subjects

deny contains findings.beyond(reading, "have a length of at least", params.min_length, "") if {
	some instance in subjects
	some reading in terraform.read_shallow(instance, ["password"])
	reading.state != "unknown"
	not values.at_least(values.length(reading.value), params.min_length)
}

deny contains findings.unmet(reading, `have owner matching "@"`) if {
	some instance in subjects
	some reading in terraform.read_parts(instance, ["tags"], [["owner"]])
	reading.state != "unknown"
	not right_tags(reading.value)
}

deny contains findings.unset(reading) if {
	some instance in subjects
	some reading in terraform.read_shallow(instance, ["username"])
	not terraform.given(reading)
}

deny contains findings.differs(reading, "not be one of", ["postgres", "admin"]) if {
	some instance in subjects
	some reading in terraform.read(instance, ["username"])
	reading.value in {"postgres", "admin"}
}

deny contains findings.differs(reading, "not be one of", ["postgres", "admin"]) if {
	some instance in subjects
	some reading in terraform.read(instance, ["username"])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read_shallow(instance, ["password"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read_parts(instance, ["tags"], [["owner"]])
	reading.state == "unknown"
	not right_tags(reading.value)
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read(instance, ["username"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_db_instance"])

right_tags(value) if {
	is_object(value)
	values.matches(fields.at(value, ["owner"]), "@")
}
