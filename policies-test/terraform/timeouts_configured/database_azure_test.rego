# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.timeouts_configured.database_azure_test

import data.gonogo.terraform.timeouts_configured.database_azure as timeouts_configured_database_azure

test_pass if {
	count(timeouts_configured_database_azure.judged) > 0 with input as pass
	count(timeouts_configured_database_azure.deny) == 0 with input as pass
	count(timeouts_configured_database_azure.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_postgresql_flexible_server_configuration.statements",
		"expressions": {"name": {"constant_value": "statement_timeout"}, "value": {"constant_value": "1"}},
		"mode": "managed",
		"name": "statements",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_postgresql_flexible_server_configuration",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_postgresql_flexible_server_configuration.statements",
		"change": {
			"actions": ["create"],
			"after": {"name": "statement_timeout", "value": "1"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "statements",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_postgresql_flexible_server_configuration",
	}],
	"terraform_version": "1.11.4",
}

test_fail_statements_run_for_ever if {
	count(timeouts_configured_database_azure.deny) > 0 with input as fail_statements_run_for_ever
}

fail_statements_run_for_ever := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_postgresql_flexible_server_configuration.statements",
		"expressions": {"name": {"constant_value": "statement_timeout"}, "value": {"constant_value": "0"}},
		"mode": "managed",
		"name": "statements",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_postgresql_flexible_server_configuration",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_postgresql_flexible_server_configuration.statements",
		"change": {
			"actions": ["create"],
			"after": {"name": "statement_timeout", "value": "0"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "statements",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_postgresql_flexible_server_configuration",
	}],
	"terraform_version": "1.11.4",
}

test_fail_transactions_stay_open if {
	count(timeouts_configured_database_azure.deny) > 0 with input as fail_transactions_stay_open
}

fail_transactions_stay_open := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_postgresql_flexible_server_configuration.idle",
		"expressions": {
			"name": {"constant_value": "idle_in_transaction_session_timeout"},
			"value": {"constant_value": "0"},
		},
		"mode": "managed",
		"name": "idle",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_postgresql_flexible_server_configuration",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_postgresql_flexible_server_configuration.idle",
		"change": {
			"actions": ["create"],
			"after": {"name": "idle_in_transaction_session_timeout", "value": "0"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "idle",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_postgresql_flexible_server_configuration",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_another_one if {
	count(timeouts_configured_database_azure.judged) == 0 with input as not_applicable_another_one
	count(timeouts_configured_database_azure.deny) == 0 with input as not_applicable_another_one
	count(timeouts_configured_database_azure.unknown) == 0 with input as not_applicable_another_one
}

not_applicable_another_one := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_postgresql_flexible_server_configuration.locks",
		"expressions": {"name": {"constant_value": "log_lock_waits"}, "value": {"constant_value": "0"}},
		"mode": "managed",
		"name": "locks",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_postgresql_flexible_server_configuration",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_postgresql_flexible_server_configuration.locks",
		"change": {
			"actions": ["create"],
			"after": {"name": "log_lock_waits", "value": "0"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "locks",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_postgresql_flexible_server_configuration",
	}],
	"terraform_version": "1.11.4",
}
