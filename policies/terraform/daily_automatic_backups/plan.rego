# METADATA
# title: "Backups automatiques quotidiens"
# description: "L’intervalle entre deux sauvegardes est exactement ce qu’on accepte de perdre."
# scope: package
# custom:
#   id: "terraform/daily-automatic-backups/plan"
#   severity: "blocker"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Sauvegarder au moins une fois par 24 h (AWS Backup, sauvegardes natives de RDS, CronJob)
#     et alerter si rien n’a réussi depuis 26 h."
package gonogo.terraform.daily_automatic_backups.plan

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.schedules
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.daily_automatic_backups as params

judged contains plan.name if some plan in subjects

deny contains findings.about(plan, "no aws_backup_selection points at it") if {
	count(strays) == 0
	some plan in subjects
	count(related(plan)) == 0
}

unknown contains findings.about(plan, sprintf(
	"%s may point at it: where it does is not in the plan",
	[stray.name],
)) if {
	some plan in subjects
	count(related(plan)) == 0
	some stray in strays
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [plan |
	some plan in candidates
	count(doubts(plan)) == 0
]

doubtful := [reading |
	some plan in candidates
	some reading in doubts(plan)
]

candidates := [plan |
	some plan in terraform.resources(["aws_backup_plan"])
	not excluded(plan)
]

excluded(plan) if {
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "schedule"]])
	reading.state == "known"
	not perhaps_rule(reading.value)
}

doubts(plan) := array.concat(
	[reading | some reading in terraform.read_parts(plan, ["rule"], [["[*]", "schedule"]]); reading.state != "known"],
	[findings.illegible(reading, "schedule whose longest gap is known") |
		some reading in terraform.read_parts(plan, ["rule"], [["[*]", "schedule"]])
		garbled_rule(reading.value)
		not right_rule(reading.value)
	],
)

related(plan) := terraform.leading(links, plan, ["plan_id"])

links := terraform.links(["aws_backup_selection"], ["plan_id"])

# These may point at any of them.
strays := terraform.strays(["aws_backup_selection"], ["plan_id"], terraform.resources(["aws_backup_plan"]))

right_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.at_most(
		values.measure_text(schedules.interval(terraform.at(element, ["schedule"])), "days"),
		params.max_days,
	)
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "schedule"])
	schedules.illegible(fields.at(value, place))
}

perhaps_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	perhaps_schedule(terraform.at(element, ["schedule"]))
}

perhaps_schedule(value) if values.at_most(values.measure_text(schedules.interval(value), "days"), params.max_days)

perhaps_schedule(value) if schedules.illegible(value)
