# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.critical_error_log_alerts.google_test

import data.gonogo.terraform.critical_error_log_alerts.google as critical_error_log_alerts_google

test_pass if {
	count(critical_error_log_alerts_google.judged) > 0 with input as pass
	count(critical_error_log_alerts_google.deny) == 0 with input as pass
	count(critical_error_log_alerts_google.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_alert_policy.errors",
		"expressions": {
			"combiner": {"constant_value": "OR"},
			"conditions": [
				{
					"condition_threshold": [{
						"comparison": {"constant_value": "COMPARISON_GT"},
						"duration": {"constant_value": "300s"},
						"filter": {"constant_value": `metric.type = "kubernetes.io/container/cpu/limit_utilization"`},
						"threshold_value": {"constant_value": 0.8},
					}],
					"display_name": {"constant_value": "CPU"},
				},
				{
					"condition_matched_log": [{"filter": {"constant_value": `resource.type = "k8s_container" AND severity >= CRITICAL`}}],
					"display_name": {"constant_value": "critical"},
				},
			],
			"display_name": {"constant_value": "Critical errors"},
			"enabled": {"constant_value": true},
			"notification_channels": {"constant_value": ["projects/shop/notificationChannels/1"]},
		},
		"mode": "managed",
		"name": "errors",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_alert_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_alert_policy.errors",
		"change": {
			"actions": ["create"],
			"after": {
				"combiner": "OR",
				"conditions": [
					{
						"condition_threshold": [{
							"comparison": "COMPARISON_GT",
							"duration": "300s",
							"filter": `metric.type = "kubernetes.io/container/cpu/limit_utilization"`,
							"threshold_value": 0.8,
						}],
						"display_name": "CPU",
					},
					{
						"condition_matched_log": [{"filter": `resource.type = "k8s_container" AND severity >= CRITICAL`}],
						"display_name": "critical",
					},
				],
				"display_name": "Critical errors",
				"enabled": true,
				"notification_channels": ["projects/shop/notificationChannels/1"],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "errors",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_alert_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_told_to_nobody if {
	count(critical_error_log_alerts_google.deny) > 0 with input as fail_told_to_nobody
}

fail_told_to_nobody := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_alert_policy.errors",
		"expressions": {
			"combiner": {"constant_value": "OR"},
			"conditions": [{
				"condition_threshold": [{
					"comparison": {"constant_value": "COMPARISON_GT"},
					"duration": {"constant_value": "60s"},
					"filter": {"constant_value": `metric.type = "logging.googleapis.com/user/errors"`},
					"threshold_value": {"constant_value": 0},
				}],
				"display_name": {"constant_value": "errors"},
			}],
			"display_name": {"constant_value": "Critical errors"},
			"enabled": {"constant_value": true},
			"notification_channels": {"constant_value": []},
		},
		"mode": "managed",
		"name": "errors",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_alert_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_alert_policy.errors",
		"change": {
			"actions": ["create"],
			"after": {
				"combiner": "OR",
				"conditions": [{
					"condition_threshold": [{
						"comparison": "COMPARISON_GT",
						"duration": "60s",
						"filter": `metric.type = "logging.googleapis.com/user/errors"`,
						"threshold_value": 0,
					}],
					"display_name": "errors",
				}],
				"display_name": "Critical errors",
				"enabled": true,
				"notification_channels": [],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "errors",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_alert_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_switched_off if {
	count(critical_error_log_alerts_google.deny) > 0 with input as fail_switched_off
}

fail_switched_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_alert_policy.errors",
		"expressions": {
			"combiner": {"constant_value": "OR"},
			"conditions": [{
				"condition_matched_log": [{"filter": {"constant_value": "severity >= ERROR"}}],
				"display_name": {"constant_value": "errors"},
			}],
			"display_name": {"constant_value": "Critical errors"},
			"enabled": {"constant_value": false},
			"notification_channels": {"constant_value": ["projects/shop/notificationChannels/1"]},
		},
		"mode": "managed",
		"name": "errors",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_alert_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_alert_policy.errors",
		"change": {
			"actions": ["create"],
			"after": {
				"combiner": "OR",
				"conditions": [{"condition_matched_log": [{"filter": "severity >= ERROR"}], "display_name": "errors"}],
				"display_name": "Critical errors",
				"enabled": false,
				"notification_channels": ["projects/shop/notificationChannels/1"],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "errors",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_alert_policy",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_something_else if {
	count(critical_error_log_alerts_google.judged) == 0 with input as not_applicable_of_something_else
	count(critical_error_log_alerts_google.deny) == 0 with input as not_applicable_of_something_else
	count(critical_error_log_alerts_google.unknown) == 0 with input as not_applicable_of_something_else
}

not_applicable_of_something_else := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_alert_policy.visits",
		"expressions": {
			"combiner": {"constant_value": "OR"},
			"conditions": [
				{
					"condition_matched_log": [{"filter": {"constant_value": "httpRequest.status = 200"}}],
					"display_name": {"constant_value": "a"},
				},
				{
					"condition_threshold": [{
						"comparison": {"constant_value": "COMPARISON_GT"},
						"duration": {"constant_value": "60s"},
						"filter": {"constant_value": `metric.type = "run.googleapis.com/request_count"`},
						"threshold_value": {"constant_value": 0},
					}],
					"display_name": {"constant_value": "b"},
				},
			],
			"display_name": {"constant_value": "Visits"},
			"enabled": {"constant_value": true},
			"notification_channels": {"constant_value": []},
		},
		"mode": "managed",
		"name": "visits",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_alert_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_alert_policy.visits",
		"change": {
			"actions": ["create"],
			"after": {
				"combiner": "OR",
				"conditions": [
					{"condition_matched_log": [{"filter": "httpRequest.status = 200"}], "display_name": "a"},
					{
						"condition_threshold": [{
							"comparison": "COMPARISON_GT",
							"duration": "60s",
							"filter": `metric.type = "run.googleapis.com/request_count"`,
							"threshold_value": 0,
						}],
						"display_name": "b",
					},
				],
				"display_name": "Visits",
				"enabled": true,
				"notification_channels": [],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "visits",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_alert_policy",
	}],
	"terraform_version": "1.11.4",
}
