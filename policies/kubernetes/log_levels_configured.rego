# METADATA
# title: "Levels de log configurés (pas DEBUG en prod)"
# description: "Le niveau DEBUG noie le signal et fait fuir les paramètres SQL."
# scope: package
# custom:
#   id: "kubernetes/log-levels-configured"
#   severity: medium
#   source: "content/fr/03-monitoring-logging.md"
package gonogo.kubernetes.log_levels_configured

import data.gonogo.lib.environment
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains reading.subject if some reading in levels

judged contains reading.subject if some reading in flags

deny contains findings.unmet(reading, "not be debug, trace or notset") if {
	some reading in levels
	values.matches(reading.value, `(?i)^(debug|trace|notset)$`)
}

deny contains findings.differs(reading, "not be", reading.value) if {
	some reading in flags
	values.matches(reading.value, `(?i)--log-?level[= ](debug|trace)`)
}

unknown contains findings.unsure(reading) if {
	some reading in levels
	reading.state == "unknown"
}

unknown contains findings.unsure(object.union(reading, {"reason": sprintf("is unknown: %s", [values.deferral(reading.value)])})) if {
	some reading in flags
	values.matches(reading.value, `(?i)--log-?level[= ]\S*[$\{]`)
	values.deferred(reading.value)
}

levels := environment.named(`LOG_?LEVEL$`)

flags := [object.union(reading, {"subject": container.name}) |
	some container in environment.containers
	some field in [["command", "[*]"], ["args", "[*]"]]
	some reading in kubernetes.read(container, field)
	values.matches(reading.value, `(?i)--log-?level[= ]`)
]
