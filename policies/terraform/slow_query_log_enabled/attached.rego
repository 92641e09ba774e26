# METADATA
# title: "Slow query log activé"
# description: "Sans ce journal, personne ne peut dire quelle requête a ralenti le site hier."
# scope: package
# custom:
#   id: "terraform/slow-query-log-enabled/attached"
#   severity: "medium"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Régler log_min_duration_statement (500 ms par exemple), attacher le groupe de paramètres
#     à l’instance et exporter les journaux de PostgreSQL."
package gonogo.terraform.slow_query_log_enabled.attached

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains group.name if some group in subjects

deny contains findings.about(group, "no aws_db_instance points at it") if {
	count(strays) == 0
	some group in subjects
	count(related(group)) == 0
}

deny contains findings.unmet(reading, `have an element "postgresql"`) if {
	some group in subjects
	some other in related(group)
	some reading in terraform.read_parts(other, ["enabled_cloudwatch_logs_exports"], [["[*]"]])
	reading.state != "unknown"
	not right_enabled_cloudwatch_logs_exports(reading.value)
}

unknown contains findings.about(group, sprintf(
	"%s may point at it: where it does is not in the plan",
	[stray.name],
)) if {
	some group in subjects
	count(related(group)) == 0
	some stray in strays
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some other in related(group)
	some reading in terraform.read_parts(other, ["enabled_cloudwatch_logs_exports"], [["[*]"]])
	reading.state == "unknown"
	not right_enabled_cloudwatch_logs_exports(reading.value)
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [group |
	some group in candidates
	count(doubts(group)) == 0
]

doubtful := [reading |
	some group in candidates
	some reading in doubts(group)
]

candidates := [group |
	some group in terraform.resources(["aws_db_parameter_group"])
	not excluded(group)
]

excluded(group) if {
	some reading in terraform.read(group, ["family"])
	reading.state == "known"
	not values.matches(reading.value, "^postgres[0-9]")
}

doubts(group) := [reading | some reading in terraform.read(group, ["family"]); reading.state != "known"]

related(group) := terraform.leading(links, group, ["parameter_group_name"])

links := terraform.links(["aws_db_instance"], ["parameter_group_name"])

# These may point at any of them.
strays := terraform.strays(
	["aws_db_instance"],
	["parameter_group_name"],
	terraform.resources(["aws_db_parameter_group"]),
)

right_enabled_cloudwatch_logs_exports(value) if {
	is_array(value)
	some element in value
	element == "postgresql"
}
