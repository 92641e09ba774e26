# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.centralised_logs.container_apps_test

import data.gonogo.terraform.centralised_logs.container_apps as centralised_logs_container_apps

test_pass if {
	count(centralised_logs_container_apps.judged) > 0 with input as pass
	count(centralised_logs_container_apps.deny) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_container_app_environment.shop",
		"expressions": {
			"log_analytics_workspace_id": {"constant_value": "/subscriptions/1/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop"},
			"name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_container_app_environment",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_container_app_environment.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"log_analytics_workspace_id": "/subscriptions/1/resourceGroups/shop/providers/Microsoft.OperationalInsights/workspaces/shop",
				"name": "shop",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_container_app_environment",
	}],
	"terraform_version": "1.11.4",
}

test_fail_they_go_nowhere if {
	count(centralised_logs_container_apps.deny) > 0 with input as fail_they_go_nowhere
}

fail_they_go_nowhere := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_container_app_environment.shop",
		"expressions": {"log_analytics_workspace_id": {"constant_value": null}, "name": {"constant_value": "shop"}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_container_app_environment",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_container_app_environment.shop",
		"change": {
			"actions": ["create"],
			"after": {"log_analytics_workspace_id": null, "name": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_container_app_environment",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_to_azure_monitor if {
	count(centralised_logs_container_apps.judged) == 0 with input as not_applicable_to_azure_monitor
	count(centralised_logs_container_apps.deny) == 0 with input as not_applicable_to_azure_monitor
}

not_applicable_to_azure_monitor := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_container_app_environment.shop",
		"expressions": {
			"log_analytics_workspace_id": {"constant_value": null},
			"logs_destination": {"constant_value": "azure-monitor"},
			"name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_container_app_environment",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_container_app_environment.shop",
		"change": {
			"actions": ["create"],
			"after": {"log_analytics_workspace_id": null, "logs_destination": "azure-monitor", "name": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_container_app_environment",
	}],
	"terraform_version": "1.11.4",
}
