# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.kubernetes.critical_error_log_alerts.rules_test

import data.gonogo.kubernetes.critical_error_log_alerts.rules as critical_error_log_alerts_rules

test_pass if {
	count(critical_error_log_alerts_rules.judged) > 0 with input as pass
	count(critical_error_log_alerts_rules.deny) == 0 with input as pass
	count(critical_error_log_alerts_rules.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "loki.grafana.com/v1",
	"kind": "AlertingRule",
	"metadata": {"name": "web"},
	"spec": {
		"groups": [
			{
				"interval": "1m",
				"name": "web",
				"rules": [
					{"alert": "Silent", "expr": `absent_over_time({app="web"}[5m])`},
					{
						"alert": "CriticalLogs",
						"expr": `sum(count_over_time({app="web"} |= "CRITICAL" [5m])) > 0`,
						"labels": {"severity": "critical"},
					},
				],
			},
			{
				"interval": "1m",
				"name": "rest",
				"rules": [{
					"alert": "Silent",
					"expr": `absent_over_time({app="worker"}[5m])`,
					"labels": {"severity": "critical"},
				}],
			},
		],
		"tenantID": "shop",
	},
}

test_fail_nobody_is_told if {
	count(critical_error_log_alerts_rules.deny) > 0 with input as fail_nobody_is_told
}

fail_nobody_is_told := {
	"apiVersion": "loki.grafana.com/v1",
	"kind": "AlertingRule",
	"metadata": {"name": "web"},
	"spec": {
		"groups": [
			{
				"interval": "1m",
				"name": "rest",
				"rules": [{
					"alert": "Silent",
					"expr": `absent_over_time({app="worker"}[5m])`,
					"labels": {"severity": "critical"},
				}],
			},
			{
				"interval": "1m",
				"name": "web",
				"rules": [
					{
						"alert": "Silent",
						"expr": `absent_over_time({app="web"}[5m])`,
						"labels": {"severity": "critical"},
					},
					{
						"alert": "CriticalLogs",
						"expr": `sum(count_over_time({app="web"} |~ "Exception|Traceback" [5m])) > 0`,
					},
				],
			},
		],
		"tenantID": "shop",
	},
}

test_fail_counted_by_the_program_itself if {
	count(critical_error_log_alerts_rules.deny) > 0 with input as fail_counted_by_the_program_itself
}

fail_counted_by_the_program_itself := {
	"apiVersion": "monitoring.coreos.com/v1",
	"kind": "PrometheusRule",
	"metadata": {"name": "web"},
	"spec": {"groups": [{
		"name": "web",
		"rules": [
			{
				"expr": `sum(rate(logback_events_total{level="error"}[5m]))`,
				"labels": {"severity": "none"},
				"record": "web:errors",
			},
			{"alert": "Errors", "expr": `sum(rate(logback_events_total{level="error"}[5m])) > 1`},
		],
	}]},
}

test_fail_of_victoria_metrics if {
	count(critical_error_log_alerts_rules.deny) > 0 with input as fail_of_victoria_metrics
}

fail_of_victoria_metrics := {
	"apiVersion": "operator.victoriametrics.com/v1beta1",
	"kind": "VMRule",
	"metadata": {"name": "web"},
	"spec": {"groups": [{
		"name": "web",
		"rules": [{"alert": "Errors", "expr": `sum(rate(log_messages_total{level=~"error|critical"}[5m])) > 1`}],
	}]},
}

test_not_applicable_of_something_else if {
	count(critical_error_log_alerts_rules.judged) == 0 with input as not_applicable_of_something_else
	count(critical_error_log_alerts_rules.deny) == 0 with input as not_applicable_of_something_else
	count(critical_error_log_alerts_rules.unknown) == 0 with input as not_applicable_of_something_else
}

not_applicable_of_something_else := {
	"apiVersion": "monitoring.coreos.com/v1",
	"kind": "PrometheusRule",
	"metadata": {"name": "web"},
	"spec": {"groups": [{
		"name": "web",
		"rules": [
			{"alert": "Down", "expr": "up == 0"},
			{"expr": `sum(rate(logback_events_total{level="error"}[5m]))`, "record": "web:errors"},
		],
	}]},
}
