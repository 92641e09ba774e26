# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.memory_monitoring.google_test

import data.gonogo.terraform.memory_monitoring.google as memory_monitoring_google

test_pass if {
	count(memory_monitoring_google.judged) > 0 with input as pass
	count(memory_monitoring_google.deny) == 0 with input as pass
	count(memory_monitoring_google.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_alert_policy.memory",
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
					"condition_threshold": [{
						"comparison": {"constant_value": "COMPARISON_GT"},
						"duration": {"constant_value": "300s"},
						"filter": {"constant_value": `metric.type = "kubernetes.io/container/memory/limit_utilization"`},
						"threshold_value": {"constant_value": 0.8},
					}],
					"display_name": {"constant_value": "memory"},
				},
			],
			"display_name": {"constant_value": "Memory of the containers"},
			"enabled": {"constant_value": true},
			"notification_channels": {"constant_value": ["projects/shop/notificationChannels/1"]},
		},
		"mode": "managed",
		"name": "memory",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_alert_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_alert_policy.memory",
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
						"condition_threshold": [{
							"comparison": "COMPARISON_GT",
							"duration": "300s",
							"filter": `metric.type = "kubernetes.io/container/memory/limit_utilization"`,
							"threshold_value": 0.8,
						}],
						"display_name": "memory",
					},
				],
				"display_name": "Memory of the containers",
				"enabled": true,
				"notification_channels": ["projects/shop/notificationChannels/1"],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "memory",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_alert_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_told_to_nobody if {
	count(memory_monitoring_google.deny) > 0 with input as fail_told_to_nobody
}

fail_told_to_nobody := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_alert_policy.memory",
		"expressions": {
			"combiner": {"constant_value": "OR"},
			"conditions": [{
				"condition_monitoring_query_language": [{
					"duration": {"constant_value": "300s"},
					"query": {"constant_value": "fetch k8s_container | metric 'kubernetes.io/container/memory/used_bytes'"},
				}],
				"display_name": {"constant_value": "memory"},
			}],
			"display_name": {"constant_value": "Memory of the containers"},
			"enabled": {"constant_value": true},
			"notification_channels": {"constant_value": []},
		},
		"mode": "managed",
		"name": "memory",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_alert_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_alert_policy.memory",
		"change": {
			"actions": ["create"],
			"after": {
				"combiner": "OR",
				"conditions": [{
					"condition_monitoring_query_language": [{
						"duration": "300s",
						"query": "fetch k8s_container | metric 'kubernetes.io/container/memory/used_bytes'",
					}],
					"display_name": "memory",
				}],
				"display_name": "Memory of the containers",
				"enabled": true,
				"notification_channels": [],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "memory",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_alert_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_switched_off if {
	count(memory_monitoring_google.deny) > 0 with input as fail_switched_off
}

fail_switched_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_alert_policy.memory",
		"expressions": {
			"combiner": {"constant_value": "OR"},
			"conditions": [{
				"condition_threshold": [{
					"comparison": {"constant_value": "COMPARISON_GT"},
					"duration": {"constant_value": "300s"},
					"filter": {"constant_value": `metric.type = "kubernetes.io/container/memory/limit_utilization"`},
					"threshold_value": {"constant_value": 0.8},
				}],
				"display_name": {"constant_value": "memory"},
			}],
			"display_name": {"constant_value": "Memory of the containers"},
			"enabled": {"constant_value": false},
			"notification_channels": {"constant_value": ["projects/shop/notificationChannels/1"]},
		},
		"mode": "managed",
		"name": "memory",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_alert_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_alert_policy.memory",
		"change": {
			"actions": ["create"],
			"after": {
				"combiner": "OR",
				"conditions": [{
					"condition_threshold": [{
						"comparison": "COMPARISON_GT",
						"duration": "300s",
						"filter": `metric.type = "kubernetes.io/container/memory/limit_utilization"`,
						"threshold_value": 0.8,
					}],
					"display_name": "memory",
				}],
				"display_name": "Memory of the containers",
				"enabled": false,
				"notification_channels": ["projects/shop/notificationChannels/1"],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "memory",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_alert_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_told_to_nobody_by_prometheus if {
	count(memory_monitoring_google.deny) > 0 with input as fail_told_to_nobody_by_prometheus
}

fail_told_to_nobody_by_prometheus := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_alert_policy.memory",
		"expressions": {
			"combiner": {"constant_value": "OR"},
			"conditions": [{
				"condition_prometheus_query_language": [{
					"duration": {"constant_value": "300s"},
					"query": {"constant_value": "container_memory_working_set_bytes > 500000000"},
				}],
				"display_name": {"constant_value": "memory"},
			}],
			"display_name": {"constant_value": "Memory of the containers"},
			"enabled": {"constant_value": true},
			"notification_channels": {"constant_value": []},
		},
		"mode": "managed",
		"name": "memory",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_alert_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_alert_policy.memory",
		"change": {
			"actions": ["create"],
			"after": {
				"combiner": "OR",
				"conditions": [{
					"condition_prometheus_query_language": [{
						"duration": "300s",
						"query": "container_memory_working_set_bytes > 500000000",
					}],
					"display_name": "memory",
				}],
				"display_name": "Memory of the containers",
				"enabled": true,
				"notification_channels": [],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "memory",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_alert_policy",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_something_else if {
	count(memory_monitoring_google.judged) == 0 with input as not_applicable_of_something_else
	count(memory_monitoring_google.deny) == 0 with input as not_applicable_of_something_else
	count(memory_monitoring_google.unknown) == 0 with input as not_applicable_of_something_else
}

not_applicable_of_something_else := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_alert_policy.cpu",
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
					"display_name": {"constant_value": "a"},
				},
				{
					"condition_monitoring_query_language": [{
						"duration": {"constant_value": "300s"},
						"query": {"constant_value": "fetch k8s_container | metric 'kubernetes.io/container/cpu/core_usage_time'"},
					}],
					"display_name": {"constant_value": "b"},
				},
				{
					"condition_prometheus_query_language": [{
						"duration": {"constant_value": "300s"},
						"query": {"constant_value": "up == 0"},
					}],
					"display_name": {"constant_value": "c"},
				},
			],
			"display_name": {"constant_value": "The processor"},
			"enabled": {"constant_value": true},
			"notification_channels": {"constant_value": []},
		},
		"mode": "managed",
		"name": "cpu",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_alert_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_alert_policy.cpu",
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
						"display_name": "a",
					},
					{
						"condition_monitoring_query_language": [{
							"duration": "300s",
							"query": "fetch k8s_container | metric 'kubernetes.io/container/cpu/core_usage_time'",
						}],
						"display_name": "b",
					},
					{
						"condition_prometheus_query_language": [{"duration": "300s", "query": "up == 0"}],
						"display_name": "c",
					},
				],
				"display_name": "The processor",
				"enabled": true,
				"notification_channels": [],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "cpu",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_alert_policy",
	}],
	"terraform_version": "1.11.4",
}
