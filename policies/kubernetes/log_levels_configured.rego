# METADATA
# title: "Levels de log configurés (pas DEBUG en prod)"
# description: "Le niveau DEBUG noie le signal et fait fuir les paramètres SQL."
# scope: package
# custom:
#   id: "kubernetes/log-levels-configured"
#   severity: "medium"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Régler les journaux racine et django à INFO ou WARNING par LOG_LEVEL, et garder
#     django.db.backends au-dessus de DEBUG."
package gonogo.kubernetes.log_levels_configured

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values

judged contains setting.subject if {
	some setting in subjects
	not says_nothing(setting)
}

deny contains findings.unmet(reading, "not be debug, trace or notset") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	values.matches(reading.value, "(?i)^(debug|trace|notset)$")
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_kubernetes(["*LOG_LEVEL", "*LOGLEVEL"])

says_nothing(setting) if {
	reading := settings.reading(setting)
	reading.value == ""
}
