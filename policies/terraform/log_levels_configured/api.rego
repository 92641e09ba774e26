# METADATA
# title: "Levels de log configurés (pas DEBUG en prod)"
# description: "Le niveau DEBUG noie le signal et fait fuir les paramètres SQL."
# scope: package
# custom:
#   id: "terraform/log-levels-configured/api"
#   severity: "medium"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Régler les journaux racine et django à INFO ou WARNING par LOG_LEVEL, et garder
#     django.db.backends au-dessus de DEBUG."
package gonogo.terraform.log_levels_configured.api

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains settings_resource.name if {
	some settings_resource in subjects
	not says_nothing(settings_resource)
}

deny contains findings.differs(reading, "not be", true) if {
	some settings_resource in subjects
	some reading in terraform.read(settings_resource, ["settings", 0, "data_trace_enabled"])
	reading.value == true
}

deny contains findings.differs(reading, "not be", true) if {
	some settings_resource in subjects
	some reading in terraform.read(settings_resource, ["settings", 0, "data_trace_enabled"])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some settings_resource in subjects
	some reading in terraform.read(settings_resource, ["settings", 0, "data_trace_enabled"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_api_gateway_method_settings"])

says_nothing(settings_resource) if {
	some reading in terraform.read_shallow(settings_resource, ["settings", 0, "data_trace_enabled"])
	reading.state == "known"
	reading.value in {null, []}
}
