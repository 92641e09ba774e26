# METADATA
# title: "Memory limits définis"
# description: "Un seul conteneur qui fuit, sans limite, fait tomber le nœud et tous ses voisins."
# scope: package
# custom:
#   id: "terraform/memory-limits-defined"
#   severity: "high"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Donner resources.requests.memory et resources.limits.memory à chaque conteneur,
#     conteneurs d’initialisation et CronJobs compris ; une limite seule vaut aussi pour la demande,
#     et le défaut d’une LimitRange compte s’il est donné avec les manifestes. Sur Fargate, donner
#     memory à la tâche."
package gonogo.terraform.memory_limits_defined

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.memory_limits_defined as params

judged contains definition.name if some definition in subjects

deny contains findings.unmet(reading, "be more than nothing") if {
	some definition in subjects
	some reading in terraform.read(definition, ["memory"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not right_memory(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some definition in subjects
	some reading in terraform.read(definition, ["memory"])
	values.garbled(reading.value, values.number(reading.value))
	not right_memory(reading.value)
}

unknown contains findings.unsure(reading) if {
	some definition in subjects
	some reading in terraform.read(definition, ["memory"])
	reading.state == "unknown"
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

doubts(definition) := [reading |
	some reading in terraform.read_parts(definition, ["requires_compatibilities"], [["[*]"]])
	reading.state != "known"
]

wanting(definition) if {
	some reading in terraform.read(definition, ["memory"])
	reading.state != "known"
}

wanting(definition) if {
	some reading in terraform.read(definition, ["memory"])
	not right_memory(reading.value)
}

wanting(definition) if {
	some reading in terraform.read(definition, ["memory"])
	values.garbled(reading.value, values.number(reading.value))
}

right_memory(value) if values.above(values.number(value), params.min_memory)

right_memory(value) if values.matches(value, "^[1-9][0-9]* ?GB$")

right_requires_compatibilities(value) if {
	is_array(value)
	some element in value
	element == "FARGATE"
}
