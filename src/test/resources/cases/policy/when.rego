# --- policies/dotenv/broker_password.rego
# METADATA
# title: "Celery garde son mot de passe"
# scope: package
# custom:
#   id: "dotenv/broker-password"
#   severity: "high"
#   source: "policy/when.md"
package gonogo.dotenv.broker_password

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values
import data.gonogo.params.broker_password as params

judged contains variable if some variable in subjects

deny contains findings.nowhere("CELERY_BROKER_PASSWORD", "must be set") if {
	dotenv.here
	not excluded
	count(candidates) == 0
	count(doubtful) == 0
}

deny contains findings.beyond(reading, "have a length of at least", params.min_length, "") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not values.at_least(values.length(reading.value), params.min_length)
}

unknown contains findings.elsewhere(findings.unsure(reading)) if {
	dotenv.here
	not excluded
	count(candidates) == 0
	some reading in doubtful
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	count(candidates) > 0
	some reading in doubtful
}

# Whether they are meant at all may depend on what nobody knows yet.
subjects := [variable | some variable in candidates; count(doubtful) == 0]

candidates := [variable | some variable in ["CELERY_BROKER_PASSWORD"]; dotenv.there(variable); not excluded]

excluded if {
	reading := dotenv.read("CELERY_BROKER_URL")
	reading.state == "known"
	not values.matches(reading.value, "^rediss?:")
}

doubtful contains reading if {
	reading := dotenv.read("CELERY_BROKER_URL")
	reading.state != "known"
}

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

broker_password := {
	"min_delete_after": number("broker-password", "min_delete_after", 90),
	"min_length": number("broker-password", "min_length", 20),
}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/broker_password.rego
# METADATA
# title: "Celery garde son mot de passe"
# scope: package
# custom:
#   id: "terraform/broker-password"
#   severity: "high"
#   source: "policy/when.md"
package gonogo.terraform.broker_password

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.broker_password as params

judged contains plan.name if some plan in subjects

deny contains findings.beyond(reading, "be at least", params.min_delete_after, "") if {
	some plan in subjects
	some reading in terraform.read(plan, ["rule", 0, "lifecycle", 0, "delete_after"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_delete_after)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some plan in subjects
	some reading in terraform.read(plan, ["rule", 0, "lifecycle", 0, "delete_after"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some plan in subjects
	some reading in terraform.read(plan, ["rule", 0, "lifecycle", 0, "delete_after"])
	reading.state == "unknown"
}

subjects := [plan |
	some plan in terraform.resources(["aws_backup_plan"])
	not excluded(plan)
]

excluded(plan) if {
	some reading in terraform.read_shallow(plan, ["rule", 0, "lifecycle", 0, "cold_storage_after"])
	not terraform.given(reading)
}
