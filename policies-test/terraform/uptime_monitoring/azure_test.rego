# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.uptime_monitoring.azure_test

import data.gonogo.terraform.uptime_monitoring.azure as uptime_monitoring_azure

test_pass if {
	count(uptime_monitoring_azure.judged) > 0 with input as pass
	count(uptime_monitoring_azure.deny) == 0 with input as pass
	count(uptime_monitoring_azure.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_application_insights_standard_web_test.shop",
		"expressions": {
			"enabled": {"constant_value": true},
			"frequency": {"constant_value": 300},
			"geo_locations": {"constant_value": ["emea-fr-pra-edge", "emea-nl-ams-azr"]},
			"name": {"constant_value": "shop"},
			"request": [{"url": {"constant_value": "https://shop.example.com/health/ready"}}],
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_application_insights_standard_web_test",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_application_insights_standard_web_test.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"enabled": true,
				"frequency": 300,
				"geo_locations": ["emea-fr-pra-edge", "emea-nl-ams-azr"],
				"name": "shop",
				"request": [{"url": "https://shop.example.com/health/ready"}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_application_insights_standard_web_test",
	}],
	"terraform_version": "1.11.4",
}

test_fail_switched_off if {
	count(uptime_monitoring_azure.deny) > 0 with input as fail_switched_off
}

fail_switched_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_application_insights_standard_web_test.shop",
		"expressions": {
			"enabled": {"constant_value": false},
			"frequency": {"constant_value": 300},
			"geo_locations": {"constant_value": ["emea-fr-pra-edge", "emea-nl-ams-azr"]},
			"name": {"constant_value": "shop"},
			"request": [{"url": {"constant_value": "https://shop.example.com/health/ready"}}],
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_application_insights_standard_web_test",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_application_insights_standard_web_test.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"enabled": false,
				"frequency": 300,
				"geo_locations": ["emea-fr-pra-edge", "emea-nl-ams-azr"],
				"name": "shop",
				"request": [{"url": "https://shop.example.com/health/ready"}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_application_insights_standard_web_test",
	}],
	"terraform_version": "1.11.4",
}

test_fail_rarely if {
	count(uptime_monitoring_azure.deny) > 0 with input as fail_rarely
}

fail_rarely := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_application_insights_standard_web_test.shop",
		"expressions": {
			"enabled": {"constant_value": true},
			"frequency": {"constant_value": 301},
			"geo_locations": {"constant_value": ["emea-fr-pra-edge", "emea-nl-ams-azr"]},
			"name": {"constant_value": "shop"},
			"request": [{"url": {"constant_value": "https://shop.example.com/health/ready"}}],
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_application_insights_standard_web_test",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_application_insights_standard_web_test.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"enabled": true,
				"frequency": 301,
				"geo_locations": ["emea-fr-pra-edge", "emea-nl-ams-azr"],
				"name": "shop",
				"request": [{"url": "https://shop.example.com/health/ready"}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_application_insights_standard_web_test",
	}],
	"terraform_version": "1.11.4",
}

test_fail_from_one_place_alone if {
	count(uptime_monitoring_azure.deny) > 0 with input as fail_from_one_place_alone
}

fail_from_one_place_alone := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_application_insights_web_test.shop",
		"expressions": {
			"enabled": {"constant_value": true},
			"frequency": {"constant_value": 300},
			"geo_locations": {"constant_value": ["emea-fr-pra-edge"]},
			"kind": {"constant_value": "ping"},
			"name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_application_insights_web_test",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_application_insights_web_test.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"enabled": true,
				"frequency": 300,
				"geo_locations": ["emea-fr-pra-edge"],
				"kind": "ping",
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
		"type": "azurerm_application_insights_web_test",
	}],
	"terraform_version": "1.11.4",
}
