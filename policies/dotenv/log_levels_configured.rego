# METADATA
# title: "Levels de log configurés (pas DEBUG en prod)"
# description: "Le niveau DEBUG noie le signal et fait fuir les paramètres SQL."
# scope: package
# custom:
#   id: "dotenv/log-levels-configured"
#   severity: medium
#   source: "content/fr/03-monitoring-logging.md"
package gonogo.dotenv.log_levels_configured

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values

judged contains variable if {
	some variable in subjects
	not says_nothing(variable)
}

deny contains findings.unmet(reading, "not be debug, trace or notset") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	values.matches(reading.value, "(?i)^(debug|trace|notset)$")
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["LOG_LEVEL", "DJANGO_LOG_LEVEL", "GUNICORN_LOG_LEVEL"]; dotenv.there(variable)]

says_nothing(variable) if {
	reading := dotenv.read(variable)
	reading.value == ""
}
