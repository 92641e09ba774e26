# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.critical_error_log_alerts.datadog_test

import data.gonogo.terraform.critical_error_log_alerts.datadog as critical_error_log_alerts_datadog

test_pass if {
	count(critical_error_log_alerts_datadog.judged) > 0 with input as pass
	count(critical_error_log_alerts_datadog.deny) == 0 with input as pass
	count(critical_error_log_alerts_datadog.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_monitor.errors",
		"expressions": {
			"message": {"constant_value": "Critical errors. @pagerduty-shop"},
			"name": {"constant_value": "errors"},
			"query": {"constant_value": `logs("service:web status:(critical OR emergency)").index("*").rollup("count").last("5m") > 0`},
			"type": {"constant_value": "log alert"},
		},
		"mode": "managed",
		"name": "errors",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_monitor",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_monitor.errors",
		"change": {
			"actions": ["create"],
			"after": {
				"message": "Critical errors. @pagerduty-shop",
				"name": "errors",
				"query": `logs("service:web status:(critical OR emergency)").index("*").rollup("count").last("5m") > 0`,
				"type": "log alert",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "errors",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_monitor",
	}],
	"terraform_version": "1.11.4",
}

test_fail_told_to_nobody if {
	count(critical_error_log_alerts_datadog.deny) > 0 with input as fail_told_to_nobody
}

fail_told_to_nobody := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_monitor.errors",
		"expressions": {
			"message": {"constant_value": "Look at the logs."},
			"name": {"constant_value": "errors"},
			"query": {"constant_value": `logs("service:web status:error").index("*").rollup("count").last("5m") > 10`},
			"type": {"constant_value": "log alert"},
		},
		"mode": "managed",
		"name": "errors",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_monitor",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_monitor.errors",
		"change": {
			"actions": ["create"],
			"after": {
				"message": "Look at the logs.",
				"name": "errors",
				"query": `logs("service:web status:error").index("*").rollup("count").last("5m") > 10`,
				"type": "log alert",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "errors",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_monitor",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_metrics if {
	count(critical_error_log_alerts_datadog.judged) == 0 with input as not_applicable_of_metrics
	count(critical_error_log_alerts_datadog.deny) == 0 with input as not_applicable_of_metrics
	count(critical_error_log_alerts_datadog.unknown) == 0 with input as not_applicable_of_metrics
}

not_applicable_of_metrics := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_monitor.errors",
		"expressions": {
			"message": {"constant_value": "Errors."},
			"name": {"constant_value": "errors"},
			"query": {"constant_value": "sum(last_5m):sum:trace.django.request.errors{service:web} > 10"},
			"type": {"constant_value": "metric alert"},
		},
		"mode": "managed",
		"name": "errors",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_monitor",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_monitor.errors",
		"change": {
			"actions": ["create"],
			"after": {
				"message": "Errors.",
				"name": "errors",
				"query": "sum(last_5m):sum:trace.django.request.errors{service:web} > 10",
				"type": "metric alert",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "errors",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_monitor",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_visits if {
	count(critical_error_log_alerts_datadog.judged) == 0 with input as not_applicable_of_visits
	count(critical_error_log_alerts_datadog.deny) == 0 with input as not_applicable_of_visits
	count(critical_error_log_alerts_datadog.unknown) == 0 with input as not_applicable_of_visits
}

not_applicable_of_visits := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_monitor.visits",
		"expressions": {
			"message": {"constant_value": "Many visits."},
			"name": {"constant_value": "visits"},
			"query": {"constant_value": `logs("service:web").index("*").rollup("count").last("5m") > 1000`},
			"type": {"constant_value": "log alert"},
		},
		"mode": "managed",
		"name": "visits",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_monitor",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_monitor.visits",
		"change": {
			"actions": ["create"],
			"after": {
				"message": "Many visits.",
				"name": "visits",
				"query": `logs("service:web").index("*").rollup("count").last("5m") > 1000`,
				"type": "log alert",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "visits",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_monitor",
	}],
	"terraform_version": "1.11.4",
}
