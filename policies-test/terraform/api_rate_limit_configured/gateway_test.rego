# Generated from the examples in content/fr/06-api-mobile.md: change those.
package gonogo.terraform.api_rate_limit_configured.gateway_test

import data.gonogo.terraform.api_rate_limit_configured.gateway as api_rate_limit_configured_gateway

test_pass if {
	count(api_rate_limit_configured_gateway.judged) > 0 with input as pass
	count(api_rate_limit_configured_gateway.deny) == 0 with input as pass
	count(api_rate_limit_configured_gateway.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_web_application_firewall_policy.edge",
		"expressions": {
			"custom_rules": [
				{
					"action": {"constant_value": "Block"},
					"priority": {"constant_value": 1},
					"rule_type": {"constant_value": "MatchRule"},
				},
				{
					"action": {"constant_value": "Block"},
					"enabled": {"constant_value": true},
					"priority": {"constant_value": 2},
					"rate_limit_duration": {"constant_value": "OneMin"},
					"rate_limit_threshold": {"constant_value": 1000},
					"rule_type": {"constant_value": "RateLimitRule"},
				},
			],
			"policy_settings": [{"enabled": {"constant_value": true}, "mode": {"constant_value": "Prevention"}}],
		},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_web_application_firewall_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_web_application_firewall_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {
				"custom_rules": [
					{"action": "Block", "priority": 1, "rule_type": "MatchRule"},
					{
						"action": "Block",
						"enabled": true,
						"priority": 2,
						"rate_limit_duration": "OneMin",
						"rate_limit_threshold": 1000,
						"rule_type": "RateLimitRule",
					},
				],
				"policy_settings": [{"enabled": true, "mode": "Prevention"}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_web_application_firewall_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_one_more if {
	count(api_rate_limit_configured_gateway.deny) > 0 with input as fail_one_more
}

fail_one_more := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_web_application_firewall_policy.edge",
		"expressions": {"custom_rules": [{
			"action": {"constant_value": "Block"},
			"priority": {"constant_value": 2},
			"rate_limit_duration": {"constant_value": "OneMin"},
			"rate_limit_threshold": {"constant_value": 1001},
			"rule_type": {"constant_value": "RateLimitRule"},
		}]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_web_application_firewall_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_web_application_firewall_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"custom_rules": [{
				"action": "Block",
				"priority": 2,
				"rate_limit_duration": "OneMin",
				"rate_limit_threshold": 1001,
				"rule_type": "RateLimitRule",
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_web_application_firewall_policy",
	}],
	"terraform_version": "1.11.4",
}

test_pass_five_minutes if {
	count(api_rate_limit_configured_gateway.judged) > 0 with input as pass_five_minutes
	count(api_rate_limit_configured_gateway.deny) == 0 with input as pass_five_minutes
	count(api_rate_limit_configured_gateway.unknown) == 0 with input as pass_five_minutes
}

pass_five_minutes := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_web_application_firewall_policy.edge",
		"expressions": {"custom_rules": [{
			"action": {"constant_value": "Block"},
			"priority": {"constant_value": 2},
			"rate_limit_duration": {"constant_value": "FiveMins"},
			"rate_limit_threshold": {"constant_value": 5000},
			"rule_type": {"constant_value": "RateLimitRule"},
		}]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_web_application_firewall_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_web_application_firewall_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"custom_rules": [{
				"action": "Block",
				"priority": 2,
				"rate_limit_duration": "FiveMins",
				"rate_limit_threshold": 5000,
				"rule_type": "RateLimitRule",
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_web_application_firewall_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_one_more_in_five if {
	count(api_rate_limit_configured_gateway.deny) > 0 with input as fail_one_more_in_five
}

fail_one_more_in_five := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_web_application_firewall_policy.edge",
		"expressions": {"custom_rules": [{
			"action": {"constant_value": "Block"},
			"priority": {"constant_value": 2},
			"rate_limit_duration": {"constant_value": "FiveMins"},
			"rate_limit_threshold": {"constant_value": 5001},
			"rule_type": {"constant_value": "RateLimitRule"},
		}]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_web_application_firewall_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_web_application_firewall_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"custom_rules": [{
				"action": "Block",
				"priority": 2,
				"rate_limit_duration": "FiveMins",
				"rate_limit_threshold": 5001,
				"rule_type": "RateLimitRule",
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_web_application_firewall_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_a_rule_that_is_off if {
	count(api_rate_limit_configured_gateway.deny) > 0 with input as fail_a_rule_that_is_off
}

fail_a_rule_that_is_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_web_application_firewall_policy.edge",
		"expressions": {"custom_rules": [{
			"action": {"constant_value": "Block"},
			"enabled": {"constant_value": false},
			"priority": {"constant_value": 2},
			"rate_limit_duration": {"constant_value": "OneMin"},
			"rate_limit_threshold": {"constant_value": 100},
			"rule_type": {"constant_value": "RateLimitRule"},
		}]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_web_application_firewall_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_web_application_firewall_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"custom_rules": [{
				"action": "Block",
				"enabled": false,
				"priority": 2,
				"rate_limit_duration": "OneMin",
				"rate_limit_threshold": 100,
				"rule_type": "RateLimitRule",
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_web_application_firewall_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_the_lower_one_only_logs if {
	count(api_rate_limit_configured_gateway.deny) > 0 with input as fail_the_lower_one_only_logs
}

fail_the_lower_one_only_logs := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_web_application_firewall_policy.edge",
		"expressions": {"custom_rules": [
			{
				"action": {"constant_value": "Block"},
				"priority": {"constant_value": 2},
				"rate_limit_duration": {"constant_value": "OneMin"},
				"rate_limit_threshold": {"constant_value": 9000},
				"rule_type": {"constant_value": "RateLimitRule"},
			},
			{
				"action": {"constant_value": "Log"},
				"priority": {"constant_value": 1},
				"rate_limit_duration": {"constant_value": "OneMin"},
				"rate_limit_threshold": {"constant_value": 100},
				"rule_type": {"constant_value": "RateLimitRule"},
			},
		]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_web_application_firewall_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_web_application_firewall_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"custom_rules": [
				{
					"action": "Block",
					"priority": 2,
					"rate_limit_duration": "OneMin",
					"rate_limit_threshold": 9000,
					"rule_type": "RateLimitRule",
				},
				{
					"action": "Log",
					"priority": 1,
					"rate_limit_duration": "OneMin",
					"rate_limit_threshold": 100,
					"rule_type": "RateLimitRule",
				},
			]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_web_application_firewall_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_a_threshold_of_no_rate if {
	count(api_rate_limit_configured_gateway.deny) > 0 with input as fail_a_threshold_of_no_rate
}

fail_a_threshold_of_no_rate := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_web_application_firewall_policy.edge",
		"expressions": {"custom_rules": [
			{
				"action": {"constant_value": "Block"},
				"priority": {"constant_value": 2},
				"rate_limit_duration": {"constant_value": "OneMin"},
				"rate_limit_threshold": {"constant_value": 9000},
				"rule_type": {"constant_value": "RateLimitRule"},
			},
			{
				"action": {"constant_value": "Block"},
				"priority": {"constant_value": 1},
				"rate_limit_threshold": {"constant_value": 100},
				"rule_type": {"constant_value": "MatchRule"},
			},
		]},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_web_application_firewall_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_web_application_firewall_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {"custom_rules": [
				{
					"action": "Block",
					"priority": 2,
					"rate_limit_duration": "OneMin",
					"rate_limit_threshold": 9000,
					"rule_type": "RateLimitRule",
				},
				{"action": "Block", "priority": 1, "rate_limit_threshold": 100, "rule_type": "MatchRule"},
			]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_web_application_firewall_policy",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_none_that_blocks if {
	count(api_rate_limit_configured_gateway.judged) == 0 with input as not_applicable_none_that_blocks
	count(api_rate_limit_configured_gateway.deny) == 0 with input as not_applicable_none_that_blocks
	count(api_rate_limit_configured_gateway.unknown) == 0 with input as not_applicable_none_that_blocks
}

not_applicable_none_that_blocks := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "azurerm_web_application_firewall_policy.edge",
			"expressions": {"custom_rules": [
				{
					"action": {"constant_value": "Log"},
					"priority": {"constant_value": 2},
					"rate_limit_duration": {"constant_value": "OneMin"},
					"rate_limit_threshold": {"constant_value": 9000},
					"rule_type": {"constant_value": "RateLimitRule"},
				},
				{
					"action": {"constant_value": "Block"},
					"priority": {"constant_value": 1},
					"rule_type": {"constant_value": "MatchRule"},
				},
			]},
			"mode": "managed",
			"name": "edge",
			"provider_config_key": "azurerm",
			"schema_version": 0,
			"type": "azurerm_web_application_firewall_policy",
		},
		{
			"address": "azurerm_web_application_firewall_policy.off",
			"expressions": {
				"custom_rules": [{
					"action": {"constant_value": "Block"},
					"priority": {"constant_value": 2},
					"rate_limit_duration": {"constant_value": "OneMin"},
					"rate_limit_threshold": {"constant_value": 9000},
					"rule_type": {"constant_value": "RateLimitRule"},
				}],
				"policy_settings": [{"enabled": {"constant_value": false}, "mode": {"constant_value": "Prevention"}}],
			},
			"mode": "managed",
			"name": "off",
			"provider_config_key": "azurerm",
			"schema_version": 0,
			"type": "azurerm_web_application_firewall_policy",
		},
		{
			"address": "azurerm_web_application_firewall_policy.trial",
			"expressions": {
				"custom_rules": [{
					"action": {"constant_value": "Block"},
					"priority": {"constant_value": 2},
					"rate_limit_duration": {"constant_value": "OneMin"},
					"rate_limit_threshold": {"constant_value": 9000},
					"rule_type": {"constant_value": "RateLimitRule"},
				}],
				"policy_settings": [{"enabled": {"constant_value": true}, "mode": {"constant_value": "Detection"}}],
			},
			"mode": "managed",
			"name": "trial",
			"provider_config_key": "azurerm",
			"schema_version": 0,
			"type": "azurerm_web_application_firewall_policy",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "azurerm_web_application_firewall_policy.edge",
			"change": {
				"actions": ["create"],
				"after": {"custom_rules": [
					{
						"action": "Log",
						"priority": 2,
						"rate_limit_duration": "OneMin",
						"rate_limit_threshold": 9000,
						"rule_type": "RateLimitRule",
					},
					{"action": "Block", "priority": 1, "rule_type": "MatchRule"},
				]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "edge",
			"provider_name": "registry.terraform.io/hashicorp/azurerm",
			"type": "azurerm_web_application_firewall_policy",
		},
		{
			"address": "azurerm_web_application_firewall_policy.off",
			"change": {
				"actions": ["create"],
				"after": {
					"custom_rules": [{
						"action": "Block",
						"priority": 2,
						"rate_limit_duration": "OneMin",
						"rate_limit_threshold": 9000,
						"rule_type": "RateLimitRule",
					}],
					"policy_settings": [{"enabled": false, "mode": "Prevention"}],
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "off",
			"provider_name": "registry.terraform.io/hashicorp/azurerm",
			"type": "azurerm_web_application_firewall_policy",
		},
		{
			"address": "azurerm_web_application_firewall_policy.trial",
			"change": {
				"actions": ["create"],
				"after": {
					"custom_rules": [{
						"action": "Block",
						"priority": 2,
						"rate_limit_duration": "OneMin",
						"rate_limit_threshold": 9000,
						"rule_type": "RateLimitRule",
					}],
					"policy_settings": [{"enabled": true, "mode": "Detection"}],
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "trial",
			"provider_name": "registry.terraform.io/hashicorp/azurerm",
			"type": "azurerm_web_application_firewall_policy",
		},
	],
	"terraform_version": "1.11.4",
}
