# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.critical_error_log_alerts.azure_test

import data.gonogo.terraform.critical_error_log_alerts.azure as critical_error_log_alerts_azure

test_pass if {
	count(critical_error_log_alerts_azure.judged) > 0 with input as pass
	count(critical_error_log_alerts_azure.deny) == 0 with input as pass
	count(critical_error_log_alerts_azure.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_monitor_scheduled_query_rules_alert_v2.errors",
		"expressions": {
			"action": [{"action_groups": {"constant_value": ["/subscriptions/1/resourceGroups/shop/providers/Microsoft.Insights/actionGroups/oncall"]}}],
			"criteria": [{
				"operator": {"constant_value": "GreaterThan"},
				"query": {"constant_value": "AppExceptions | where SeverityLevel >= 4"},
				"threshold": {"constant_value": 0},
				"time_aggregation_method": {"constant_value": "Count"},
			}],
			"enabled": {"constant_value": true},
			"name": {"constant_value": "errors"},
		},
		"mode": "managed",
		"name": "errors",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_monitor_scheduled_query_rules_alert_v2",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_monitor_scheduled_query_rules_alert_v2.errors",
		"change": {
			"actions": ["create"],
			"after": {
				"action": [{"action_groups": ["/subscriptions/1/resourceGroups/shop/providers/Microsoft.Insights/actionGroups/oncall"]}],
				"criteria": [{
					"operator": "GreaterThan",
					"query": "AppExceptions | where SeverityLevel >= 4",
					"threshold": 0,
					"time_aggregation_method": "Count",
				}],
				"enabled": true,
				"name": "errors",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "errors",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_monitor_scheduled_query_rules_alert_v2",
	}],
	"terraform_version": "1.11.4",
}

test_fail_told_to_nobody if {
	count(critical_error_log_alerts_azure.deny) > 0 with input as fail_told_to_nobody
}

fail_told_to_nobody := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_monitor_scheduled_query_rules_alert_v2.errors",
		"expressions": {
			"action": {"constant_value": []},
			"criteria": [{
				"operator": {"constant_value": "GreaterThan"},
				"query": {"constant_value": "AppExceptions | where SeverityLevel >= 4"},
				"threshold": {"constant_value": 0},
				"time_aggregation_method": {"constant_value": "Count"},
			}],
			"enabled": {"constant_value": true},
			"name": {"constant_value": "errors"},
		},
		"mode": "managed",
		"name": "errors",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_monitor_scheduled_query_rules_alert_v2",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_monitor_scheduled_query_rules_alert_v2.errors",
		"change": {
			"actions": ["create"],
			"after": {
				"action": [],
				"criteria": [{
					"operator": "GreaterThan",
					"query": "AppExceptions | where SeverityLevel >= 4",
					"threshold": 0,
					"time_aggregation_method": "Count",
				}],
				"enabled": true,
				"name": "errors",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "errors",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_monitor_scheduled_query_rules_alert_v2",
	}],
	"terraform_version": "1.11.4",
}

test_fail_switched_off if {
	count(critical_error_log_alerts_azure.deny) > 0 with input as fail_switched_off
}

fail_switched_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_monitor_scheduled_query_rules_alert_v2.errors",
		"expressions": {
			"action": [{"action_groups": {"constant_value": ["/subscriptions/1/resourceGroups/shop/providers/Microsoft.Insights/actionGroups/oncall"]}}],
			"criteria": [{
				"operator": {"constant_value": "GreaterThan"},
				"query": {"constant_value": "AppExceptions | where SeverityLevel >= 4"},
				"threshold": {"constant_value": 0},
				"time_aggregation_method": {"constant_value": "Count"},
			}],
			"enabled": {"constant_value": false},
			"name": {"constant_value": "errors"},
		},
		"mode": "managed",
		"name": "errors",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_monitor_scheduled_query_rules_alert_v2",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_monitor_scheduled_query_rules_alert_v2.errors",
		"change": {
			"actions": ["create"],
			"after": {
				"action": [{"action_groups": ["/subscriptions/1/resourceGroups/shop/providers/Microsoft.Insights/actionGroups/oncall"]}],
				"criteria": [{
					"operator": "GreaterThan",
					"query": "AppExceptions | where SeverityLevel >= 4",
					"threshold": 0,
					"time_aggregation_method": "Count",
				}],
				"enabled": false,
				"name": "errors",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "errors",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_monitor_scheduled_query_rules_alert_v2",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_visits if {
	count(critical_error_log_alerts_azure.judged) == 0 with input as not_applicable_of_visits
	count(critical_error_log_alerts_azure.deny) == 0 with input as not_applicable_of_visits
	count(critical_error_log_alerts_azure.unknown) == 0 with input as not_applicable_of_visits
}

not_applicable_of_visits := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_monitor_scheduled_query_rules_alert_v2.visits",
		"expressions": {
			"action": {"constant_value": []},
			"criteria": [{
				"operator": {"constant_value": "GreaterThan"},
				"query": {"constant_value": "AppRequests | summarize count()"},
				"threshold": {"constant_value": 1000},
				"time_aggregation_method": {"constant_value": "Count"},
			}],
			"enabled": {"constant_value": true},
			"name": {"constant_value": "visits"},
		},
		"mode": "managed",
		"name": "visits",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_monitor_scheduled_query_rules_alert_v2",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_monitor_scheduled_query_rules_alert_v2.visits",
		"change": {
			"actions": ["create"],
			"after": {
				"action": [],
				"criteria": [{
					"operator": "GreaterThan",
					"query": "AppRequests | summarize count()",
					"threshold": 1000,
					"time_aggregation_method": "Count",
				}],
				"enabled": true,
				"name": "visits",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "visits",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_monitor_scheduled_query_rules_alert_v2",
	}],
	"terraform_version": "1.11.4",
}
