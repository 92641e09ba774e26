# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.memory_monitoring.datadog_test

import data.gonogo.terraform.memory_monitoring.datadog as memory_monitoring_datadog

test_pass if {
	count(memory_monitoring_datadog.judged) > 0 with input as pass
	count(memory_monitoring_datadog.deny) == 0 with input as pass
	count(memory_monitoring_datadog.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_monitor.memory",
		"expressions": {
			"message": {"constant_value": "Memory is short. @pagerduty-shop"},
			"name": {"constant_value": "memory"},
			"query": {"constant_value": "avg(last_5m):avg:kubernetes.memory.usage_pct{service:web} > 0.8"},
			"type": {"constant_value": "metric alert"},
		},
		"mode": "managed",
		"name": "memory",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_monitor",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_monitor.memory",
		"change": {
			"actions": ["create"],
			"after": {
				"message": "Memory is short. @pagerduty-shop",
				"name": "memory",
				"query": "avg(last_5m):avg:kubernetes.memory.usage_pct{service:web} > 0.8",
				"type": "metric alert",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "memory",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_monitor",
	}],
	"terraform_version": "1.11.4",
}

test_fail_told_to_nobody if {
	count(memory_monitoring_datadog.deny) > 0 with input as fail_told_to_nobody
}

fail_told_to_nobody := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_monitor.memory",
		"expressions": {
			"message": {"constant_value": "Memory is short; ask ops@example.com."},
			"name": {"constant_value": "memory"},
			"query": {"constant_value": "min(last_5m):avg:system.mem.pct_usable{service:web} < 0.2"},
			"type": {"constant_value": "metric alert"},
		},
		"mode": "managed",
		"name": "memory",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_monitor",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_monitor.memory",
		"change": {
			"actions": ["create"],
			"after": {
				"message": "Memory is short; ask ops@example.com.",
				"name": "memory",
				"query": "min(last_5m):avg:system.mem.pct_usable{service:web} < 0.2",
				"type": "metric alert",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "memory",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_monitor",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_something_else if {
	count(memory_monitoring_datadog.judged) == 0 with input as not_applicable_of_something_else
	count(memory_monitoring_datadog.deny) == 0 with input as not_applicable_of_something_else
	count(memory_monitoring_datadog.unknown) == 0 with input as not_applicable_of_something_else
}

not_applicable_of_something_else := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_monitor.cpu",
		"expressions": {
			"message": {"constant_value": "The processor is busy."},
			"name": {"constant_value": "cpu"},
			"query": {"constant_value": "avg(last_5m):avg:system.cpu.user{service:web} > 80"},
			"type": {"constant_value": "metric alert"},
		},
		"mode": "managed",
		"name": "cpu",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_monitor",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_monitor.cpu",
		"change": {
			"actions": ["create"],
			"after": {
				"message": "The processor is busy.",
				"name": "cpu",
				"query": "avg(last_5m):avg:system.cpu.user{service:web} > 80",
				"type": "metric alert",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "cpu",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_monitor",
	}],
	"terraform_version": "1.11.4",
}
