# METADATA
# title: "Levels de log configurés (pas DEBUG en prod)"
# description: "Le niveau DEBUG noie le signal et fait fuir les paramètres SQL."
# scope: package
# custom:
#   id: "kubernetes/log-levels-configured/argument"
#   severity: "medium"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Régler les journaux racine et django à INFO ou WARNING par LOG_LEVEL, et garder
#     django.db.backends au-dessus de DEBUG."
package gonogo.kubernetes.log_levels_configured.argument

import data.gonogo.lib.environment
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

# What is given to the program itself is no variable.
judged contains reading.subject if some reading in flags

deny contains findings.differs(reading, "not be", reading.value) if {
	some reading in flags
	values.matches(reading.value, `(?i)--log-?level[= ](debug|trace)`)
}

unknown contains findings.unsure(object.union(
	reading,
	{"reason": sprintf("is unknown: %s", [values.deferral(reading.value)])},
)) if {
	some reading in flags
	values.matches(reading.value, `(?i)--log-?level[= ]\S*[$\{]`)
	values.deferred(reading.value)
}

flags := [object.union(reading, {"subject": container.name}) |
	some container in environment.containers
	some field in [["command", "[*]"], ["args", "[*]"]]
	some reading in kubernetes.read(container, field)
	values.matches(reading.value, `(?i)--log-?level[= ]`)
]
