# METADATA
# title: "Backup hors-site (région différente)"
# description: "La perte d’une région, ou d’un compte, ne doit pas emporter les sauvegardes avec
#   elle."
# scope: package
# custom:
#   id: "terraform/offsite-backup-other-region/copy"
#   severity: "high"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Copier vers un coffre d’une autre région, mieux encore d’un autre compte et verrouillé,
#     ou répliquer les sauvegardes automatiques de RDS."
package gonogo.terraform.offsite_backup_other_region.copy

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.offsite_backup_other_region as params

judged contains plan.name if some plan in subjects

deny contains findings.unmet(reading, sprintf(
	"have an element with copy_action of a length of at least %v",
	[params.min_length],
)) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "copy_action"]])
	reading.state != "unknown"
	not right_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "copy_action"]])
	reading.state == "unknown"
	not right_rule(reading.value)
}

subjects := terraform.resources(["aws_backup_plan"])

right_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.at_least(values.length(terraform.at(element, ["copy_action"])), params.min_length)
}
