# METADATA
# title: "Read replicas configurés (si applicable)"
# description: "Rapports et lectures sur le primaire disputent le disque aux écritures."
# scope: package
# custom:
#   id: "terraform/read-replicas-configured/aurora"
#   severity: low
#   source: "content/fr/02-performance-scalabilite.md"
package gonogo.terraform.read_replicas_configured.aurora

import data.gonogo.lib.findings
import data.gonogo.lib.profile
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.read_replicas_configured as params

judged contains target.name if some target in subjects

deny contains findings.nowhere("aws_appautoscaling_target", sprintf("there must be one with scalable_dimension \"rds:cluster:ReadReplicaCount\" and min_capacity at least %v", [params.min_capacity])) if {
	terraform.here
	expected
	count(subjects) == 0
	count(doubtful) == 0
}

unknown contains findings.elsewhere(findings.unsure(reading)) if {
	expected
	count(subjects) == 0
	some reading in doubtful
}

# Whether a candidate is meant at all may be known only after apply.
subjects := [target |
	some target in candidates
	count(doubts(target)) == 0
]

doubtful := [reading |
	some target in candidates
	some reading in doubts(target)
]

candidates := [target |
	some target in terraform.resources(["aws_appautoscaling_target"])
	not excluded(target)
]

excluded(target) if {
	some reading in terraform.read(target, ["scalable_dimension"])
	reading.state == "known"
	reading.value != "rds:cluster:ReadReplicaCount"
}

excluded(target) if {
	some reading in terraform.read(target, ["min_capacity"])
	reading.state == "known"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_capacity)
}

doubts(target) := array.concat([reading | some field in [["scalable_dimension"], ["min_capacity"]]; some reading in terraform.read(target, field); reading.state != "known"], [findings.illegible(reading, "number") | some reading in terraform.read(target, ["min_capacity"]); values.garbled(reading.value, values.number(reading.value))])

expected if {
	profile.has("read-replicas")
}
