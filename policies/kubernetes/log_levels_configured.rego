# METADATA
# title: "Levels de log configurés (pas DEBUG en prod)"
# description: "Le niveau DEBUG noie le signal et fait fuir les paramètres SQL."
# scope: package
# custom:
#   id: "kubernetes/log-levels-configured"
#   severity: medium
#   source: "content/fr/03-monitoring-logging.md"
package gonogo.kubernetes.log_levels_configured

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, "not have an element with name matching \"LOG_?LEVEL$\" and value matching \"(?i)^(debug|trace|notset)$\"") if {
	some container in subjects
	some reading in kubernetes.read(container, ["env"])
	right_env(reading.value)
}

deny contains findings.unmet(reading, "not have an element matching \"(?i)--log-?level=debug\"") if {
	some container in subjects
	some reading in kubernetes.read(container, ["args"])
	right_args(reading.value)
}

subjects := kubernetes.containers(["containers", "initContainers"])

right_env(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.matches(fields.at(element, ["name"]), "LOG_?LEVEL$")
	values.matches(fields.at(element, ["value"]), "(?i)^(debug|trace|notset)$")
}

right_args(value) if {
	is_array(value)
	some element in value
	values.matches(element, "(?i)--log-?level=debug")
}
