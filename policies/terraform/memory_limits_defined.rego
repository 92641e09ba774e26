# METADATA
# title: "Memory limits définis"
# description: "Un seul conteneur qui fuit, sans limite, fait tomber le nœud et tous ses voisins."
# scope: package
# custom:
#   id: "terraform/memory-limits-defined"
#   severity: high
#   source: "content/fr/02-performance-scalabilite.md"
package gonogo.terraform.memory_limits_defined

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains definition.name if some definition in subjects

deny contains findings.unset(reading) if {
	some definition in subjects
	some reading in terraform.read_shallow(definition, ["memory"])
	not terraform.given(reading)
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [definition |
	some definition in candidates
	count(doubts(definition)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some definition in candidates
	wanting(definition)
	some reading in doubts(definition)
]

candidates := [definition |
	some definition in terraform.resources(["aws_ecs_task_definition"])
	not excluded(definition)
]

excluded(definition) if {
	some reading in terraform.read_parts(definition, ["requires_compatibilities"], [["[*]"]])
	reading.state == "known"
	not right_requires_compatibilities(reading.value)
}

doubts(definition) := [reading | some reading in terraform.read_parts(definition, ["requires_compatibilities"], [["[*]"]]); reading.state != "known"]

wanting(definition) if {
	some reading in terraform.read_shallow(definition, ["memory"])
	not terraform.given(reading)
}

right_requires_compatibilities(value) if {
	is_array(value)
	some element in value
	element == "FARGATE"
}
