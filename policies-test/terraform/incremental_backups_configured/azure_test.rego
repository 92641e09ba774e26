# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.incremental_backups_configured.azure_test

import data.gonogo.terraform.incremental_backups_configured.azure as incremental_backups_configured_azure

test_pass if {
	count(incremental_backups_configured_azure.judged) > 0 with input as pass
	count(incremental_backups_configured_azure.deny) == 0 with input as pass
	count(incremental_backups_configured_azure.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_cosmosdb_account.shop",
		"expressions": {
			"backup": [{"tier": {"constant_value": "Continuous7Days"}, "type": {"constant_value": "Continuous"}}],
			"name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_cosmosdb_account",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_cosmosdb_account.shop",
		"change": {
			"actions": ["create"],
			"after": {"backup": [{"tier": "Continuous7Days", "type": "Continuous"}], "name": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_cosmosdb_account",
	}],
	"terraform_version": "1.11.4",
}

test_fail_full_backups_alone if {
	count(incremental_backups_configured_azure.deny) > 0 with input as fail_full_backups_alone
}

fail_full_backups_alone := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_cosmosdb_account.shop",
		"expressions": {
			"backup": [{
				"interval_in_minutes": {"constant_value": 240},
				"retention_in_hours": {"constant_value": 8},
				"type": {"constant_value": "Periodic"},
			}],
			"name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_cosmosdb_account",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_cosmosdb_account.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"backup": [{"interval_in_minutes": 240, "retention_in_hours": 8, "type": "Periodic"}],
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
		"type": "azurerm_cosmosdb_account",
	}],
	"terraform_version": "1.11.4",
}

test_fail_periodic_unless_it_says if {
	count(incremental_backups_configured_azure.deny) > 0 with input as fail_periodic_unless_it_says
}

fail_periodic_unless_it_says := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_cosmosdb_account.shop",
		"expressions": {"name": {"constant_value": "shop"}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_cosmosdb_account",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_cosmosdb_account.shop",
		"change": {
			"actions": ["create"],
			"after": {"name": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_cosmosdb_account",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_from_elsewhere if {
	count(incremental_backups_configured_azure.deny) == 0 with input as unknown_from_elsewhere
	count(incremental_backups_configured_azure.unknown) > 0 with input as unknown_from_elsewhere
}

unknown_from_elsewhere := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_cosmosdb_account.shop",
		"expressions": {"backup": [{"type": {"references": ["var.unknown"]}}], "name": {"constant_value": "shop"}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_cosmosdb_account",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_cosmosdb_account.shop",
		"change": {
			"actions": ["create"],
			"after": {"backup": [{}], "name": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "backup": [{"type": true}], "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_cosmosdb_account",
	}],
	"terraform_version": "1.11.4",
}
