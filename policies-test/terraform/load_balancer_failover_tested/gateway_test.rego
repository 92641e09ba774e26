# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.load_balancer_failover_tested.gateway_test

import data.gonogo.terraform.load_balancer_failover_tested.gateway as load_balancer_failover_tested_gateway

test_pass if {
	count(load_balancer_failover_tested_gateway.judged) > 0 with input as pass
	count(load_balancer_failover_tested_gateway.deny) == 0 with input as pass
	count(load_balancer_failover_tested_gateway.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_application_gateway.web",
		"expressions": {
			"name": {"constant_value": "web"},
			"probe": [{
				"interval": {"constant_value": 30},
				"name": {"constant_value": "web"},
				"unhealthy_threshold": {"constant_value": 3},
			}],
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_application_gateway",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_application_gateway.web",
		"change": {
			"actions": ["create"],
			"after": {"name": "web", "probe": [{"interval": 30, "name": "web", "unhealthy_threshold": 3}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_application_gateway",
	}],
	"terraform_version": "1.11.4",
}

test_fail_one_of_two if {
	count(load_balancer_failover_tested_gateway.deny) > 0 with input as fail_one_of_two
}

fail_one_of_two := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_application_gateway.web",
		"expressions": {
			"name": {"constant_value": "web"},
			"probe": [
				{
					"interval": {"constant_value": 30},
					"name": {"constant_value": "web"},
					"unhealthy_threshold": {"constant_value": 3},
				},
				{
					"interval": {"constant_value": 31},
					"name": {"constant_value": "api"},
					"unhealthy_threshold": {"constant_value": 3},
				},
			],
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_application_gateway",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_application_gateway.web",
		"change": {
			"actions": ["create"],
			"after": {
				"name": "web",
				"probe": [
					{"interval": 30, "name": "web", "unhealthy_threshold": 3},
					{"interval": 31, "name": "api", "unhealthy_threshold": 3},
				],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_application_gateway",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_from_elsewhere if {
	count(load_balancer_failover_tested_gateway.deny) == 0 with input as unknown_from_elsewhere
	count(load_balancer_failover_tested_gateway.unknown) > 0 with input as unknown_from_elsewhere
}

unknown_from_elsewhere := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_application_gateway.web",
		"expressions": {
			"name": {"constant_value": "web"},
			"probe": [{
				"interval": {"references": ["var.unknown"]},
				"name": {"constant_value": "web"},
				"unhealthy_threshold": {"constant_value": 3},
			}],
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_application_gateway",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_application_gateway.web",
		"change": {
			"actions": ["create"],
			"after": {"name": "web", "probe": [{"name": "web", "unhealthy_threshold": 3}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true, "probe": [{"interval": true}]},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_application_gateway",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_no_probe if {
	count(load_balancer_failover_tested_gateway.judged) == 0 with input as not_applicable_no_probe
	count(load_balancer_failover_tested_gateway.deny) == 0 with input as not_applicable_no_probe
	count(load_balancer_failover_tested_gateway.unknown) == 0 with input as not_applicable_no_probe
}

not_applicable_no_probe := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_application_gateway.web",
		"expressions": {"name": {"constant_value": "web"}, "probe": {"constant_value": []}},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_application_gateway",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_application_gateway.web",
		"change": {
			"actions": ["create"],
			"after": {"name": "web", "probe": []},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_application_gateway",
	}],
	"terraform_version": "1.11.4",
}
