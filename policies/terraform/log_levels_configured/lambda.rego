# METADATA
# title: "Levels de log configurés (pas DEBUG en prod)"
# description: "Le niveau DEBUG noie le signal et fait fuir les paramètres SQL."
# scope: package
# custom:
#   id: "terraform/log-levels-configured/lambda"
#   severity: medium
#   source: "content/fr/03-monitoring-logging.md"
package gonogo.terraform.log_levels_configured.lambda

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains function.name if some function in subjects

deny contains findings.unmet(reading, "not be debug, trace or notset") if {
	some function in subjects
	some reading in terraform.read(function, ["environment", 0, "variables", "LOG_LEVEL"])
	values.matches(reading.value, "(?i)^(debug|trace|notset)$")
}

deny contains findings.unmet(reading, "not be debug, trace or notset") if {
	some function in subjects
	some reading in terraform.read(function, ["environment", 0, "variables", "LOG_LEVEL"])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some function in subjects
	some reading in terraform.read(function, ["environment", 0, "variables", "LOG_LEVEL"])
	reading.state == "unknown"
}

subjects := [function |
	some function in terraform.resources(["aws_lambda_function"])
	not excluded(function)
]

excluded(function) if {
	some reading in terraform.read_shallow(function, ["environment", 0, "variables", "LOG_LEVEL"])
	not terraform.given(reading)
}
