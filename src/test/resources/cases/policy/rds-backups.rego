# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

automatic_db_backups := {"min_days": number("automatic-db-backups", "min_days", 7)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/automatic_db_backups.rego
# METADATA
# title: "Automatic backups"
# description: "Without them a mistake costs everything since the last copy by hand."
# scope: package
# custom:
#   id: "terraform/automatic-db-backups"
#   severity: "blocker"
#   source: "policy/rds-backups.md"
package gonogo.terraform.automatic_db_backups

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.automatic_db_backups as params

judged contains instance.name if some instance in subjects

deny contains findings.beyond(reading, "be at least", params.min_days, "days") if {
	some instance in subjects
	some reading in terraform.read(instance, ["backup_retention_period"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.measure_text(reading.value, "days"))
	not values.at_least(values.measure_text(reading.value, "days"), params.min_days)
}

unknown contains findings.unsure(findings.illegible(reading, "duration")) if {
	some instance in subjects
	some reading in terraform.read(instance, ["backup_retention_period"])
	values.garbled(reading.value, values.measure_text(reading.value, "days"))
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read(instance, ["backup_retention_period"])
	reading.state == "unknown"
}

subjects := [instance |
	some instance in terraform.resources(["aws_db_instance"])
	not excluded(instance)
]

excluded(instance) if {
	some reading in terraform.read_shallow(instance, ["replicate_source_db"])
	terraform.given(reading)
}
