# METADATA
# title: "Redis déployé et configuré"
# description: "Un Redis sans mot de passe, seul ou sans borne est à la fois une panne et une fuite en attente."
# scope: package
# custom:
#   id: "kubernetes/redis-deployed-configured"
#   severity: high
#   source: "content/fr/02-performance-scalabilite.md"
package gonogo.kubernetes.redis_deployed_configured

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains stateful_set.name if some stateful_set in subjects

deny contains findings.unset(reading) if {
	some stateful_set in subjects
	some reading in kubernetes.read(stateful_set, ["spec", "template", "spec", "containers", "[*]", "resources", "limits", "memory"])
	reading.value == null
}

deny contains findings.unmet(reading, "have an element with env having an element with valueFrom.secretKeyRef set") if {
	some stateful_set in subjects
	some reading in kubernetes.read(stateful_set, ["spec", "template", "spec", "containers"])
	reading.state == "known"
	not right_containers(reading.value)
}

unknown contains findings.unsure(reading) if {
	some stateful_set in subjects
	some reading in kubernetes.read(stateful_set, ["spec", "template", "spec", "containers"])
	reading.state == "unknown"
	not right_containers(reading.value)
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [stateful_set |
	some stateful_set in candidates
	count(doubts(stateful_set)) == 0
]

doubtful := [reading |
	some stateful_set in candidates
	some reading in doubts(stateful_set)
]

candidates := [stateful_set |
	some stateful_set in kubernetes.objects(["StatefulSet"])
	not excluded(stateful_set)
]

excluded(stateful_set) if {
	some reading in kubernetes.read(stateful_set, ["spec", "template", "spec", "containers"])
	reading.state == "known"
	not right_containers_2(reading.value)
}

doubts(stateful_set) := [reading | some reading in kubernetes.read(stateful_set, ["spec", "template", "spec", "containers"]); reading.state != "known"]

right_containers(value) if {
	is_array(value)
	some element in value
	is_object(element)
	right_env(fields.at(element, ["env"]))
}

right_env(value) if {
	is_array(value)
	some element in value
	is_object(element)
	fields.at(element, ["valueFrom", "secretKeyRef"]) != null
}

right_containers_2(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.matches(fields.at(element, ["image"]), "(^|/)(redis|valkey|keydb|dragonfly)[^/]*$")
}
