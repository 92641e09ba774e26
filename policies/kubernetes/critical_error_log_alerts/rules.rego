# METADATA
# title: "Logs d'erreurs critiques alertés"
# description: "Une erreur critique doit réveiller quelqu’un, pas dormir dans un index."
# scope: package
# custom:
#   id: "kubernetes/critical-error-log-alerts/rules"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Créer un filtre de métrique sur ERROR et CRITICAL, relié à une alarme qui appelle
#     l’astreinte."
package gonogo.kubernetes.critical_error_log_alerts.rules

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains manifest.name if some manifest in subjects

deny contains findings.unmet(reading, "give an alert of error logs a severity, by which it finds who receives it") if {
	some manifest in subjects
	some reading in kubernetes.read(manifest, ["spec", "groups"])
	reading.state == "known"
	not right_groups(reading.value)
}

unknown contains findings.unsure(reading) if {
	some manifest in subjects
	some reading in kubernetes.read(manifest, ["spec", "groups"])
	reading.state == "unknown"
	not right_groups(reading.value)
}

subjects := [manifest |
	some manifest in kubernetes.objects(["AlertingRule", "PrometheusRule", "VMRule"])
	not excluded(manifest)
]

excluded(manifest) if {
	some reading in kubernetes.read(manifest, ["spec", "groups"])
	not right_groups_2(reading.value)
}

right_groups(value) if {
	is_array(value)
	some element in value
	is_object(element)
	right_rules(fields.at(element, ["rules"]))
}

right_rules(value) if {
	is_array(value)
	some element in value
	is_object(element)
	fields.at(element, ["alert"]) != null
	values.matches(
		fields.at(element, ["expr"]),
		"(?i)level=~?\"[^\"]*(error|critical|fatal)|\\|[=~] *[\"`][^\"`]*(error|critical|fatal|exception)",
	)
	fields.at(element, ["labels", "severity"]) != null
}

right_groups_2(value) if {
	is_array(value)
	some element in value
	is_object(element)
	right_rules_2(fields.at(element, ["rules"]))
}

right_rules_2(value) if {
	is_array(value)
	some element in value
	is_object(element)
	fields.at(element, ["alert"]) != null
	values.matches(
		fields.at(element, ["expr"]),
		"(?i)level=~?\"[^\"]*(error|critical|fatal)|\\|[=~] *[\"`][^\"`]*(error|critical|fatal|exception)",
	)
}
