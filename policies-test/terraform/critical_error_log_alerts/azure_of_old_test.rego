# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.critical_error_log_alerts.azure_of_old_test

import data.gonogo.terraform.critical_error_log_alerts.azure_of_old as critical_error_log_alerts_azure_of_old

test_pass if {
	count(critical_error_log_alerts_azure_of_old.judged) > 0 with input as pass
	count(critical_error_log_alerts_azure_of_old.deny) == 0 with input as pass
	count(critical_error_log_alerts_azure_of_old.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_monitor_scheduled_query_rules_alert.errors",
		"expressions": {
			"action": [{"action_group": {"constant_value": ["/subscriptions/1/resourceGroups/shop/providers/Microsoft.Insights/actionGroups/oncall"]}}],
			"enabled": {"constant_value": true},
			"name": {"constant_value": "errors"},
			"query": {"constant_value": "exceptions | where severityLevel >= 4"},
		},
		"mode": "managed",
		"name": "errors",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_monitor_scheduled_query_rules_alert",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_monitor_scheduled_query_rules_alert.errors",
		"change": {
			"actions": ["create"],
			"after": {
				"action": [{"action_group": ["/subscriptions/1/resourceGroups/shop/providers/Microsoft.Insights/actionGroups/oncall"]}],
				"enabled": true,
				"name": "errors",
				"query": "exceptions | where severityLevel >= 4",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "errors",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_monitor_scheduled_query_rules_alert",
	}],
	"terraform_version": "1.11.4",
}

test_fail_told_to_nobody if {
	count(critical_error_log_alerts_azure_of_old.deny) > 0 with input as fail_told_to_nobody
}

fail_told_to_nobody := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_monitor_scheduled_query_rules_alert.errors",
		"expressions": {
			"action": [{"action_group": {"constant_value": []}}],
			"enabled": {"constant_value": true},
			"name": {"constant_value": "errors"},
			"query": {"constant_value": "exceptions | where severityLevel >= 4"},
		},
		"mode": "managed",
		"name": "errors",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_monitor_scheduled_query_rules_alert",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_monitor_scheduled_query_rules_alert.errors",
		"change": {
			"actions": ["create"],
			"after": {
				"action": [{"action_group": []}],
				"enabled": true,
				"name": "errors",
				"query": "exceptions | where severityLevel >= 4",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "errors",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_monitor_scheduled_query_rules_alert",
	}],
	"terraform_version": "1.11.4",
}

test_fail_switched_off if {
	count(critical_error_log_alerts_azure_of_old.deny) > 0 with input as fail_switched_off
}

fail_switched_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_monitor_scheduled_query_rules_alert.errors",
		"expressions": {
			"action": [{"action_group": {"constant_value": ["/subscriptions/1/resourceGroups/shop/providers/Microsoft.Insights/actionGroups/oncall"]}}],
			"enabled": {"constant_value": false},
			"name": {"constant_value": "errors"},
			"query": {"constant_value": "exceptions | where severityLevel >= 4"},
		},
		"mode": "managed",
		"name": "errors",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_monitor_scheduled_query_rules_alert",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_monitor_scheduled_query_rules_alert.errors",
		"change": {
			"actions": ["create"],
			"after": {
				"action": [{"action_group": ["/subscriptions/1/resourceGroups/shop/providers/Microsoft.Insights/actionGroups/oncall"]}],
				"enabled": false,
				"name": "errors",
				"query": "exceptions | where severityLevel >= 4",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "errors",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_monitor_scheduled_query_rules_alert",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_visits if {
	count(critical_error_log_alerts_azure_of_old.judged) == 0 with input as not_applicable_of_visits
	count(critical_error_log_alerts_azure_of_old.deny) == 0 with input as not_applicable_of_visits
	count(critical_error_log_alerts_azure_of_old.unknown) == 0 with input as not_applicable_of_visits
}

not_applicable_of_visits := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_monitor_scheduled_query_rules_alert.visits",
		"expressions": {
			"action": [{"action_group": {"constant_value": []}}],
			"enabled": {"constant_value": true},
			"name": {"constant_value": "visits"},
			"query": {"constant_value": "requests | summarize count()"},
		},
		"mode": "managed",
		"name": "visits",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_monitor_scheduled_query_rules_alert",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_monitor_scheduled_query_rules_alert.visits",
		"change": {
			"actions": ["create"],
			"after": {
				"action": [{"action_group": []}],
				"enabled": true,
				"name": "visits",
				"query": "requests | summarize count()",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "visits",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_monitor_scheduled_query_rules_alert",
	}],
	"terraform_version": "1.11.4",
}
