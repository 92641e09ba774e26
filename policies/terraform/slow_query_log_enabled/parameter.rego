# METADATA
# title: "Slow query log activé"
# description: "Sans ce journal, personne ne peut dire quelle requête a ralenti le site hier."
# scope: package
# custom:
#   id: "terraform/slow-query-log-enabled/parameter"
#   severity: "medium"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Régler log_min_duration_statement (500 ms par exemple), attacher le groupe de paramètres
#     à l’instance et exporter les journaux de PostgreSQL."
package gonogo.terraform.slow_query_log_enabled.parameter

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains group.name if some group in subjects

deny contains findings.unmet(reading, "set log_min_duration_statement, to 5000 ms at most") if {
	some group in subjects
	some reading in terraform.read_parts(group, ["parameter"], [["[*]", "name"], ["[*]", "value"]])
	reading.state != "unknown"
	not right_parameter(reading.value)
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some reading in terraform.read_parts(group, ["parameter"], [["[*]", "name"], ["[*]", "value"]])
	reading.state == "unknown"
	not right_parameter(reading.value)
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [group |
	some group in candidates
	count(doubts(group)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some group in candidates
	wanting(group)
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

wanting(group) if {
	some reading in terraform.read_parts(group, ["parameter"], [["[*]", "name"], ["[*]", "value"]])
	reading.state != "known"
}

wanting(group) if {
	some reading in terraform.read_parts(group, ["parameter"], [["[*]", "name"], ["[*]", "value"]])
	not right_parameter(reading.value)
}

right_parameter(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["name"]) == "log_min_duration_statement"
	values.matches(terraform.at(element, ["value"]), "^([0-9]{1,3}|[1-4][0-9]{3}|5000)$")
}
