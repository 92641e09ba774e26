# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.memory_monitoring.azure_test

import data.gonogo.terraform.memory_monitoring.azure as memory_monitoring_azure

test_pass if {
	count(memory_monitoring_azure.judged) > 0 with input as pass
	count(memory_monitoring_azure.deny) == 0 with input as pass
	count(memory_monitoring_azure.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_monitor_metric_alert.memory",
		"expressions": {
			"action": [{"action_group_id": {"constant_value": "/subscriptions/1/resourceGroups/shop/providers/Microsoft.Insights/actionGroups/oncall"}}],
			"criteria": [
				{
					"aggregation": {"constant_value": "Average"},
					"metric_name": {"constant_value": "CpuPercentage"},
					"metric_namespace": {"constant_value": "Microsoft.Web/serverfarms"},
					"operator": {"constant_value": "GreaterThan"},
					"threshold": {"constant_value": 80},
				},
				{
					"aggregation": {"constant_value": "Average"},
					"metric_name": {"constant_value": "MemoryPercentage"},
					"metric_namespace": {"constant_value": "Microsoft.Web/serverfarms"},
					"operator": {"constant_value": "GreaterThan"},
					"threshold": {"constant_value": 80},
				},
			],
			"enabled": {"constant_value": true},
			"name": {"constant_value": "memory"},
		},
		"mode": "managed",
		"name": "memory",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_monitor_metric_alert",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_monitor_metric_alert.memory",
		"change": {
			"actions": ["create"],
			"after": {
				"action": [{"action_group_id": "/subscriptions/1/resourceGroups/shop/providers/Microsoft.Insights/actionGroups/oncall"}],
				"criteria": [
					{
						"aggregation": "Average",
						"metric_name": "CpuPercentage",
						"metric_namespace": "Microsoft.Web/serverfarms",
						"operator": "GreaterThan",
						"threshold": 80,
					},
					{
						"aggregation": "Average",
						"metric_name": "MemoryPercentage",
						"metric_namespace": "Microsoft.Web/serverfarms",
						"operator": "GreaterThan",
						"threshold": 80,
					},
				],
				"enabled": true,
				"name": "memory",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "memory",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_monitor_metric_alert",
	}],
	"terraform_version": "1.11.4",
}

test_fail_told_to_nobody if {
	count(memory_monitoring_azure.deny) > 0 with input as fail_told_to_nobody
}

fail_told_to_nobody := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_monitor_metric_alert.memory",
		"expressions": {
			"action": {"constant_value": []},
			"criteria": [{
				"aggregation": {"constant_value": "Average"},
				"metric_name": {"constant_value": "MemoryPercentage"},
				"metric_namespace": {"constant_value": "Microsoft.Web/serverfarms"},
				"operator": {"constant_value": "GreaterThan"},
				"threshold": {"constant_value": 80},
			}],
			"enabled": {"constant_value": true},
			"name": {"constant_value": "memory"},
		},
		"mode": "managed",
		"name": "memory",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_monitor_metric_alert",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_monitor_metric_alert.memory",
		"change": {
			"actions": ["create"],
			"after": {
				"action": [],
				"criteria": [{
					"aggregation": "Average",
					"metric_name": "MemoryPercentage",
					"metric_namespace": "Microsoft.Web/serverfarms",
					"operator": "GreaterThan",
					"threshold": 80,
				}],
				"enabled": true,
				"name": "memory",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "memory",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_monitor_metric_alert",
	}],
	"terraform_version": "1.11.4",
}

test_fail_switched_off if {
	count(memory_monitoring_azure.deny) > 0 with input as fail_switched_off
}

fail_switched_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_monitor_metric_alert.memory",
		"expressions": {
			"action": [{"action_group_id": {"constant_value": "/subscriptions/1/resourceGroups/shop/providers/Microsoft.Insights/actionGroups/oncall"}}],
			"criteria": [{
				"aggregation": {"constant_value": "Average"},
				"metric_name": {"constant_value": "MemoryPercentage"},
				"metric_namespace": {"constant_value": "Microsoft.Web/serverfarms"},
				"operator": {"constant_value": "GreaterThan"},
				"threshold": {"constant_value": 80},
			}],
			"enabled": {"constant_value": false},
			"name": {"constant_value": "memory"},
		},
		"mode": "managed",
		"name": "memory",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_monitor_metric_alert",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_monitor_metric_alert.memory",
		"change": {
			"actions": ["create"],
			"after": {
				"action": [{"action_group_id": "/subscriptions/1/resourceGroups/shop/providers/Microsoft.Insights/actionGroups/oncall"}],
				"criteria": [{
					"aggregation": "Average",
					"metric_name": "MemoryPercentage",
					"metric_namespace": "Microsoft.Web/serverfarms",
					"operator": "GreaterThan",
					"threshold": 80,
				}],
				"enabled": false,
				"name": "memory",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "memory",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_monitor_metric_alert",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_something_else if {
	count(memory_monitoring_azure.judged) == 0 with input as not_applicable_of_something_else
	count(memory_monitoring_azure.deny) == 0 with input as not_applicable_of_something_else
	count(memory_monitoring_azure.unknown) == 0 with input as not_applicable_of_something_else
}

not_applicable_of_something_else := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_monitor_metric_alert.cpu",
		"expressions": {
			"action": {"constant_value": []},
			"criteria": [{
				"aggregation": {"constant_value": "Average"},
				"metric_name": {"constant_value": "CpuPercentage"},
				"metric_namespace": {"constant_value": "Microsoft.Web/serverfarms"},
				"operator": {"constant_value": "GreaterThan"},
				"threshold": {"constant_value": 80},
			}],
			"enabled": {"constant_value": true},
			"name": {"constant_value": "cpu"},
		},
		"mode": "managed",
		"name": "cpu",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_monitor_metric_alert",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_monitor_metric_alert.cpu",
		"change": {
			"actions": ["create"],
			"after": {
				"action": [],
				"criteria": [{
					"aggregation": "Average",
					"metric_name": "CpuPercentage",
					"metric_namespace": "Microsoft.Web/serverfarms",
					"operator": "GreaterThan",
					"threshold": 80,
				}],
				"enabled": true,
				"name": "cpu",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "cpu",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_monitor_metric_alert",
	}],
	"terraform_version": "1.11.4",
}
