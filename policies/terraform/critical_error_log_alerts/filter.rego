# METADATA
# title: "Logs d'erreurs critiques alertés"
# description: "Une erreur critique doit réveiller quelqu’un, pas dormir dans un index."
# scope: package
# custom:
#   id: "terraform/critical-error-log-alerts/filter"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Créer un filtre de métrique sur ERROR et CRITICAL, relié à une alarme qui appelle
#     l’astreinte."
package gonogo.terraform.critical_error_log_alerts.filter

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

# A filter and its alarm know each other by the name of a metric in its namespace, and neither refers to the other.
judged contains filter.name if some filter in of_errors

deny contains findings.about(filter, "feeds a metric of errors, must have an alarm on it that calls somebody") if {
	count(unseen) == 0
	some filter in of_errors
	every metric in metrics(filter) {
		not metric in called
	}
	count(metrics(filter)) > 0
}

unknown contains findings.about(
	filter,
	"feeds a metric of errors, and which alarm looks at it is known only after apply",
) if {
	some filter in of_errors
	every metric in metrics(filter) {
		not metric in called
	}
	count(metrics(filter)) == 0
}

unknown contains findings.about(
	filter,
	"feeds a metric of errors, and which alarm looks at it is known only after apply",
) if {
	count(unseen) > 0
	some filter in of_errors
	every metric in metrics(filter) {
		not metric in called
	}
}

of_errors := [filter |
	some filter in terraform.resources(["aws_cloudwatch_log_metric_filter"])
	some reading in terraform.read(filter, ["pattern"])
	reading.state == "known"
	values.matches(reading.value, `(?i)\b(error|critical|fatal|severe|panic|exception|traceback)\b`)
]

metrics(filter) := {[metric.namespace, metric.name] |
	some metric in filter.value.metric_transformation
	is_string(metric.namespace)
	is_string(metric.name)
}

alarms := [alarm |
	some alarm in terraform.resources(["aws_cloudwatch_metric_alarm"])
	object.get(alarm.value, "actions_enabled", true) != false
	some reading in terraform.read(alarm, ["alarm_actions"])
	terraform.given(reading)
]

called contains [alarm.value.namespace, alarm.value.metric_name] if some alarm in alarms

called contains [metric.namespace, metric.metric_name] if {
	some alarm in alarms
	some query in alarm.value.metric_query
	some metric in query.metric
}

# Of these nobody knows yet which metric they look at.
unseen := [reading |
	some alarm in alarms
	some field in [["namespace"], ["metric_name"], ["metric_query"]]
	some reading in terraform.read(alarm, field)
	reading.state == "unknown"
]
