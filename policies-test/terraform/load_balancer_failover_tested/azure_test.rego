# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.load_balancer_failover_tested.azure_test

import data.gonogo.terraform.load_balancer_failover_tested.azure as load_balancer_failover_tested_azure

test_pass if {
	count(load_balancer_failover_tested_azure.judged) > 0 with input as pass
	count(load_balancer_failover_tested_azure.deny) == 0 with input as pass
	count(load_balancer_failover_tested_azure.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_lb_probe.web",
		"expressions": {
			"interval_in_seconds": {"constant_value": 30},
			"name": {"constant_value": "web"},
			"port": {"constant_value": 8000},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_lb_probe",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_lb_probe.web",
		"change": {
			"actions": ["create"],
			"after": {"interval_in_seconds": 30, "name": "web", "port": 8000},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_lb_probe",
	}],
	"terraform_version": "1.11.4",
}

test_fail_one_second_more if {
	count(load_balancer_failover_tested_azure.deny) > 0 with input as fail_one_second_more
}

fail_one_second_more := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_lb_probe.web",
		"expressions": {
			"interval_in_seconds": {"constant_value": 31},
			"name": {"constant_value": "web"},
			"port": {"constant_value": 8000},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_lb_probe",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_lb_probe.web",
		"change": {
			"actions": ["create"],
			"after": {"interval_in_seconds": 31, "name": "web", "port": 8000},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_lb_probe",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_from_elsewhere if {
	count(load_balancer_failover_tested_azure.deny) == 0 with input as unknown_from_elsewhere
	count(load_balancer_failover_tested_azure.unknown) > 0 with input as unknown_from_elsewhere
}

unknown_from_elsewhere := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_lb_probe.web",
		"expressions": {
			"interval_in_seconds": {"references": ["var.unknown"]},
			"name": {"constant_value": "web"},
			"port": {"constant_value": 8000},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_lb_probe",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_lb_probe.web",
		"change": {
			"actions": ["create"],
			"after": {"name": "web", "port": 8000},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true, "interval_in_seconds": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_lb_probe",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_fifteen_unless_it_says if {
	count(load_balancer_failover_tested_azure.judged) == 0 with input as not_applicable_fifteen_unless_it_says
	count(load_balancer_failover_tested_azure.deny) == 0 with input as not_applicable_fifteen_unless_it_says
	count(load_balancer_failover_tested_azure.unknown) == 0 with input as not_applicable_fifteen_unless_it_says
}

not_applicable_fifteen_unless_it_says := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_lb_probe.web",
		"expressions": {"name": {"constant_value": "web"}, "port": {"constant_value": 8000}},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_lb_probe",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_lb_probe.web",
		"change": {
			"actions": ["create"],
			"after": {"name": "web", "port": 8000},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_lb_probe",
	}],
	"terraform_version": "1.11.4",
}
