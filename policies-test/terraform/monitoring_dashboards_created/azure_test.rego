# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.monitoring_dashboards_created.azure_test

import data.gonogo.terraform.monitoring_dashboards_created.azure as monitoring_dashboards_created_azure

test_pass if {
	count(monitoring_dashboards_created_azure.judged) > 0 with input as pass
	count(monitoring_dashboards_created_azure.deny) == 0 with input as pass
	count(monitoring_dashboards_created_azure.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_portal_dashboard.shop",
		"expressions": {
			"dashboard_properties": {"constant_value": `{"lenses":{"0":{"order":0,"parts":{"0":{},"1":{},"2":{},"3":{}}}}}`},
			"name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_portal_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_portal_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"dashboard_properties": `{"lenses":{"0":{"order":0,"parts":{"0":{},"1":{},"2":{},"3":{}}}}}`,
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
		"type": "azurerm_portal_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_pass_in_lists if {
	count(monitoring_dashboards_created_azure.judged) > 0 with input as pass_in_lists
	count(monitoring_dashboards_created_azure.deny) == 0 with input as pass_in_lists
	count(monitoring_dashboards_created_azure.unknown) == 0 with input as pass_in_lists
}

pass_in_lists := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_portal_dashboard.shop",
		"expressions": {
			"dashboard_properties": {"constant_value": `{"lenses":[{"order":0,"parts":[{}]},{"order":1,"parts":[{},{},{},{}]}]}`},
			"name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_portal_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_portal_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"dashboard_properties": `{"lenses":[{"order":0,"parts":[{}]},{"order":1,"parts":[{},{},{},{}]}]}`,
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
		"type": "azurerm_portal_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_fail_three_are_too_few if {
	count(monitoring_dashboards_created_azure.deny) > 0 with input as fail_three_are_too_few
}

fail_three_are_too_few := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_portal_dashboard.shop",
		"expressions": {
			"dashboard_properties": {"constant_value": `{"lenses":{"0":{"order":0,"parts":{"0":{},"1":{},"2":{}}}}}`},
			"name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_portal_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_portal_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"dashboard_properties": `{"lenses":{"0":{"order":0,"parts":{"0":{},"1":{},"2":{}}}}}`,
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
		"type": "azurerm_portal_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_fail_three_in_a_list if {
	count(monitoring_dashboards_created_azure.deny) > 0 with input as fail_three_in_a_list
}

fail_three_in_a_list := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_portal_dashboard.shop",
		"expressions": {
			"dashboard_properties": {"constant_value": `{"lenses":[{"order":0,"parts":[{},{},{}]}]}`},
			"name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_portal_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_portal_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {"dashboard_properties": `{"lenses":[{"order":0,"parts":[{},{},{}]}]}`, "name": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_portal_dashboard",
	}],
	"terraform_version": "1.11.4",
}
