# --- policies/kubernetes/no_debugging.rego
# METADATA
# title: "No debugging"
# scope: package
# custom:
#   id: "kubernetes/no-debugging"
#   severity: "high"
#   source: "policy/no-text.md"
package gonogo.kubernetes.no_debugging

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains config_map.name if some config_map in subjects

deny contains findings.differs(reading, "not be", "true") if {
	some config_map in subjects
	some reading in kubernetes.read(config_map, ["data", "debug"])
	reading.state == "known"
	reading.value == "true"
}

deny contains findings.differs(reading, "match", "^[a-z]+$") if {
	some config_map in subjects
	some reading in kubernetes.read(config_map, ["metadata", "labels", "team"])
	reading.state == "known"
	not values.matches(reading.value, "^[a-z]+$")
}

unknown contains findings.unsure(reading) if {
	some config_map in subjects
	some field in [["data", "debug"], ["metadata", "labels", "team"]]
	some reading in kubernetes.read(config_map, field)
	reading.state == "unknown"
}

# These pass because nothing is said of them.
silent contains config_map.name if {
	some config_map in subjects
	says_nothing(config_map)
}

subjects := kubernetes.objects(["ConfigMap"])

says_nothing(config_map) if {
	some reading in kubernetes.read(config_map, ["data", "debug"])
	reading.value in {null, []}
}

# --- policies/kubernetes/server.rego
# METADATA
# title: "A server"
# scope: package
# custom:
#   id: "kubernetes/server"
#   severity: "high"
#   source: "policy/no-text.md"
package gonogo.kubernetes.server

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, `not have an element matching "runserver"`) if {
	some container in subjects
	some reading in kubernetes.read(container, ["args"])
	reading.state == "known"
	right_args(reading.value)
}

deny contains findings.differs(reading, "not match", "!!!") if {
	some container in subjects
	some reading in kubernetes.read(container, ["env", "[*]", "value"])
	reading.state == "known"
	values.matches(reading.value, "!!!")
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["args"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["env", "[*]", "value"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# These pass because nothing is said of them.
silent contains container.name if {
	some container in subjects
	says_nothing(container)
}

# Whether a candidate is meant at all may be known only after apply.
subjects := [container |
	some container in candidates
	count(doubts(container)) == 0
]

doubtful := [reading |
	some container in candidates
	some reading in doubts(container)
]

candidates := [container |
	some container in kubernetes.containers(["containers", "initContainers"])
	not excluded(container)
]

excluded(container) if {
	some reading in kubernetes.read(container, ["image"])
	reading.state == "known"
	values.matches(reading.value, "^redis")
}

doubts(container) := [reading | some reading in kubernetes.read(container, ["image"]); reading.state != "known"]

says_nothing(container) if {
	some field in [["args"], ["env", "[*]", "value"]]
	some reading in kubernetes.read(container, field)
	reading.value in {null, []}
}

says_nothing(container) if count(kubernetes.read(container, ["env", "[*]", "value"])) == 0

right_args(value) if {
	is_array(value)
	some element in value
	values.matches(element, "runserver")
}
