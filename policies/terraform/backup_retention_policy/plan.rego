# METADATA
# title: "Retention policy définie (ex: 30 jours)"
# description: "Trop courte, la rétention perd ce qu’on découvre tard ; trop longue, elle heurte la
#   vie privée et le budget."
# scope: package
# custom:
#   id: "terraform/backup-retention-policy/plan"
#   severity: "high"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Garder 30 jours, ou la durée que la loi demande ; RDS s’arrête à 35, AWS Backup va
#     au-delà."
package gonogo.terraform.backup_retention_policy.plan

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.backup_retention_policy as params

judged contains plan.name if some plan in subjects

deny contains findings.unmet(reading, sprintf(
	"have an element with lifecycle[0].delete_after at least %v",
	[params.min_delete_after],
)) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "lifecycle", 0, "delete_after"]])
	reading.state != "unknown"
	not perhaps_rule(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "lifecycle", 0, "delete_after"]])
	garbled_rule(reading.value)
	not right_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "lifecycle", 0, "delete_after"]])
	reading.state == "unknown"
	not right_rule(reading.value)
}

subjects := terraform.resources(["aws_backup_plan"])

perhaps_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	perhaps_delete_after(terraform.at(element, ["lifecycle", 0, "delete_after"]))
}

perhaps_delete_after(value) if values.at_least(values.number(value), params.min_delete_after)

perhaps_delete_after(value) if values.garbled(value, values.number(value))

right_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.at_least(values.number(terraform.at(element, ["lifecycle", 0, "delete_after"])), params.min_delete_after)
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "lifecycle", 0, "delete_after"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}
