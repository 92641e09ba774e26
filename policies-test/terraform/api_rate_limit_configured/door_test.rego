# Generated from the examples in content/fr/06-api-mobile.md: change those.
package gonogo.terraform.api_rate_limit_configured.door_test

import data.gonogo.terraform.api_rate_limit_configured.door as api_rate_limit_configured_door

test_pass if {
	count(api_rate_limit_configured_door.judged) > 0 with input as pass
	count(api_rate_limit_configured_door.deny) == 0 with input as pass
	count(api_rate_limit_configured_door.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_cdn_frontdoor_firewall_policy.edge",
		"expressions": {
			"custom_rule": [
				{
					"action": {"constant_value": "Block"},
					"priority": {"constant_value": 1},
					"type": {"constant_value": "MatchRule"},
				},
				{
					"action": {"constant_value": "Block"},
					"enabled": {"constant_value": true},
					"priority": {"constant_value": 2},
					"rate_limit_duration_in_minutes": {"constant_value": 1},
					"rate_limit_threshold": {"constant_value": 1000},
					"type": {"constant_value": "RateLimitRule"},
				},
			],
			"enabled": {"constant_value": true},
			"mode": {"constant_value": "Prevention"},
		},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_cdn_frontdoor_firewall_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_cdn_frontdoor_firewall_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {
				"custom_rule": [
					{"action": "Block", "priority": 1, "type": "MatchRule"},
					{
						"action": "Block",
						"enabled": true,
						"priority": 2,
						"rate_limit_duration_in_minutes": 1,
						"rate_limit_threshold": 1000,
						"type": "RateLimitRule",
					},
				],
				"enabled": true,
				"mode": "Prevention",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_cdn_frontdoor_firewall_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_one_more if {
	count(api_rate_limit_configured_door.deny) > 0 with input as fail_one_more
}

fail_one_more := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_cdn_frontdoor_firewall_policy.edge",
		"expressions": {
			"custom_rule": [{
				"action": {"constant_value": "Block"},
				"priority": {"constant_value": 2},
				"rate_limit_duration_in_minutes": {"constant_value": 1},
				"rate_limit_threshold": {"constant_value": 1001},
				"type": {"constant_value": "RateLimitRule"},
			}],
			"enabled": {"constant_value": true},
			"mode": {"constant_value": "Prevention"},
		},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_cdn_frontdoor_firewall_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_cdn_frontdoor_firewall_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {
				"custom_rule": [{
					"action": "Block",
					"priority": 2,
					"rate_limit_duration_in_minutes": 1,
					"rate_limit_threshold": 1001,
					"type": "RateLimitRule",
				}],
				"enabled": true,
				"mode": "Prevention",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_cdn_frontdoor_firewall_policy",
	}],
	"terraform_version": "1.11.4",
}

test_pass_five_minutes if {
	count(api_rate_limit_configured_door.judged) > 0 with input as pass_five_minutes
	count(api_rate_limit_configured_door.deny) == 0 with input as pass_five_minutes
	count(api_rate_limit_configured_door.unknown) == 0 with input as pass_five_minutes
}

pass_five_minutes := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_cdn_frontdoor_firewall_policy.edge",
		"expressions": {
			"custom_rule": [{
				"action": {"constant_value": "Block"},
				"priority": {"constant_value": 2},
				"rate_limit_duration_in_minutes": {"constant_value": 5},
				"rate_limit_threshold": {"constant_value": 5000},
				"type": {"constant_value": "RateLimitRule"},
			}],
			"enabled": {"constant_value": true},
			"mode": {"constant_value": "Prevention"},
		},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_cdn_frontdoor_firewall_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_cdn_frontdoor_firewall_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {
				"custom_rule": [{
					"action": "Block",
					"priority": 2,
					"rate_limit_duration_in_minutes": 5,
					"rate_limit_threshold": 5000,
					"type": "RateLimitRule",
				}],
				"enabled": true,
				"mode": "Prevention",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_cdn_frontdoor_firewall_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_one_more_in_five if {
	count(api_rate_limit_configured_door.deny) > 0 with input as fail_one_more_in_five
}

fail_one_more_in_five := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_cdn_frontdoor_firewall_policy.edge",
		"expressions": {
			"custom_rule": [{
				"action": {"constant_value": "Block"},
				"priority": {"constant_value": 2},
				"rate_limit_duration_in_minutes": {"constant_value": 5},
				"rate_limit_threshold": {"constant_value": 5001},
				"type": {"constant_value": "RateLimitRule"},
			}],
			"enabled": {"constant_value": true},
			"mode": {"constant_value": "Prevention"},
		},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_cdn_frontdoor_firewall_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_cdn_frontdoor_firewall_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {
				"custom_rule": [{
					"action": "Block",
					"priority": 2,
					"rate_limit_duration_in_minutes": 5,
					"rate_limit_threshold": 5001,
					"type": "RateLimitRule",
				}],
				"enabled": true,
				"mode": "Prevention",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_cdn_frontdoor_firewall_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_of_the_classic_front_door if {
	count(api_rate_limit_configured_door.deny) > 0 with input as fail_of_the_classic_front_door
}

fail_of_the_classic_front_door := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_frontdoor_firewall_policy.edge",
		"expressions": {
			"custom_rule": [{
				"action": {"constant_value": "Block"},
				"priority": {"constant_value": 2},
				"rate_limit_duration_in_minutes": {"constant_value": 1},
				"rate_limit_threshold": {"constant_value": 9000},
				"type": {"constant_value": "RateLimitRule"},
			}],
			"enabled": {"constant_value": true},
			"mode": {"constant_value": "Prevention"},
		},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_frontdoor_firewall_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_frontdoor_firewall_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {
				"custom_rule": [{
					"action": "Block",
					"priority": 2,
					"rate_limit_duration_in_minutes": 1,
					"rate_limit_threshold": 9000,
					"type": "RateLimitRule",
				}],
				"enabled": true,
				"mode": "Prevention",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_frontdoor_firewall_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_a_rule_that_is_off if {
	count(api_rate_limit_configured_door.deny) > 0 with input as fail_a_rule_that_is_off
}

fail_a_rule_that_is_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_cdn_frontdoor_firewall_policy.edge",
		"expressions": {
			"custom_rule": [{
				"action": {"constant_value": "Block"},
				"enabled": {"constant_value": false},
				"priority": {"constant_value": 2},
				"rate_limit_duration_in_minutes": {"constant_value": 1},
				"rate_limit_threshold": {"constant_value": 100},
				"type": {"constant_value": "RateLimitRule"},
			}],
			"enabled": {"constant_value": true},
			"mode": {"constant_value": "Prevention"},
		},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_cdn_frontdoor_firewall_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_cdn_frontdoor_firewall_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {
				"custom_rule": [{
					"action": "Block",
					"enabled": false,
					"priority": 2,
					"rate_limit_duration_in_minutes": 1,
					"rate_limit_threshold": 100,
					"type": "RateLimitRule",
				}],
				"enabled": true,
				"mode": "Prevention",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_cdn_frontdoor_firewall_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_the_lower_one_only_logs if {
	count(api_rate_limit_configured_door.deny) > 0 with input as fail_the_lower_one_only_logs
}

fail_the_lower_one_only_logs := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_cdn_frontdoor_firewall_policy.edge",
		"expressions": {
			"custom_rule": [
				{
					"action": {"constant_value": "Block"},
					"priority": {"constant_value": 2},
					"rate_limit_duration_in_minutes": {"constant_value": 1},
					"rate_limit_threshold": {"constant_value": 9000},
					"type": {"constant_value": "RateLimitRule"},
				},
				{
					"action": {"constant_value": "Log"},
					"priority": {"constant_value": 1},
					"rate_limit_duration_in_minutes": {"constant_value": 1},
					"rate_limit_threshold": {"constant_value": 100},
					"type": {"constant_value": "RateLimitRule"},
				},
			],
			"enabled": {"constant_value": true},
			"mode": {"constant_value": "Prevention"},
		},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_cdn_frontdoor_firewall_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_cdn_frontdoor_firewall_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {
				"custom_rule": [
					{
						"action": "Block",
						"priority": 2,
						"rate_limit_duration_in_minutes": 1,
						"rate_limit_threshold": 9000,
						"type": "RateLimitRule",
					},
					{
						"action": "Log",
						"priority": 1,
						"rate_limit_duration_in_minutes": 1,
						"rate_limit_threshold": 100,
						"type": "RateLimitRule",
					},
				],
				"enabled": true,
				"mode": "Prevention",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_cdn_frontdoor_firewall_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_a_threshold_of_no_rate if {
	count(api_rate_limit_configured_door.deny) > 0 with input as fail_a_threshold_of_no_rate
}

fail_a_threshold_of_no_rate := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_cdn_frontdoor_firewall_policy.edge",
		"expressions": {
			"custom_rule": [
				{
					"action": {"constant_value": "Block"},
					"priority": {"constant_value": 2},
					"rate_limit_duration_in_minutes": {"constant_value": 1},
					"rate_limit_threshold": {"constant_value": 9000},
					"type": {"constant_value": "RateLimitRule"},
				},
				{
					"action": {"constant_value": "Block"},
					"priority": {"constant_value": 1},
					"rate_limit_threshold": {"constant_value": 100},
					"type": {"constant_value": "MatchRule"},
				},
			],
			"enabled": {"constant_value": true},
			"mode": {"constant_value": "Prevention"},
		},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_cdn_frontdoor_firewall_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_cdn_frontdoor_firewall_policy.edge",
		"change": {
			"actions": ["create"],
			"after": {
				"custom_rule": [
					{
						"action": "Block",
						"priority": 2,
						"rate_limit_duration_in_minutes": 1,
						"rate_limit_threshold": 9000,
						"type": "RateLimitRule",
					},
					{"action": "Block", "priority": 1, "rate_limit_threshold": 100, "type": "MatchRule"},
				],
				"enabled": true,
				"mode": "Prevention",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_cdn_frontdoor_firewall_policy",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_nothing_is_blocked if {
	count(api_rate_limit_configured_door.judged) == 0 with input as not_applicable_nothing_is_blocked
	count(api_rate_limit_configured_door.deny) == 0 with input as not_applicable_nothing_is_blocked
	count(api_rate_limit_configured_door.unknown) == 0 with input as not_applicable_nothing_is_blocked
}

not_applicable_nothing_is_blocked := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "azurerm_cdn_frontdoor_firewall_policy.edge",
			"expressions": {
				"custom_rule": [
					{
						"action": {"constant_value": "Log"},
						"priority": {"constant_value": 2},
						"rate_limit_threshold": {"constant_value": 9000},
						"type": {"constant_value": "RateLimitRule"},
					},
					{
						"action": {"constant_value": "Block"},
						"priority": {"constant_value": 1},
						"type": {"constant_value": "MatchRule"},
					},
				],
				"enabled": {"constant_value": true},
				"mode": {"constant_value": "Prevention"},
			},
			"mode": "managed",
			"name": "edge",
			"provider_config_key": "azurerm",
			"schema_version": 0,
			"type": "azurerm_cdn_frontdoor_firewall_policy",
		},
		{
			"address": "azurerm_cdn_frontdoor_firewall_policy.off",
			"expressions": {
				"custom_rule": [{
					"action": {"constant_value": "Block"},
					"priority": {"constant_value": 2},
					"rate_limit_threshold": {"constant_value": 9000},
					"type": {"constant_value": "RateLimitRule"},
				}],
				"enabled": {"constant_value": false},
				"mode": {"constant_value": "Prevention"},
			},
			"mode": "managed",
			"name": "off",
			"provider_config_key": "azurerm",
			"schema_version": 0,
			"type": "azurerm_cdn_frontdoor_firewall_policy",
		},
		{
			"address": "azurerm_cdn_frontdoor_firewall_policy.trial",
			"expressions": {
				"custom_rule": [{
					"action": {"constant_value": "Block"},
					"priority": {"constant_value": 2},
					"rate_limit_threshold": {"constant_value": 9000},
					"type": {"constant_value": "RateLimitRule"},
				}],
				"mode": {"constant_value": "Detection"},
			},
			"mode": "managed",
			"name": "trial",
			"provider_config_key": "azurerm",
			"schema_version": 0,
			"type": "azurerm_cdn_frontdoor_firewall_policy",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "azurerm_cdn_frontdoor_firewall_policy.edge",
			"change": {
				"actions": ["create"],
				"after": {
					"custom_rule": [
						{"action": "Log", "priority": 2, "rate_limit_threshold": 9000, "type": "RateLimitRule"},
						{"action": "Block", "priority": 1, "type": "MatchRule"},
					],
					"enabled": true,
					"mode": "Prevention",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "edge",
			"provider_name": "registry.terraform.io/hashicorp/azurerm",
			"type": "azurerm_cdn_frontdoor_firewall_policy",
		},
		{
			"address": "azurerm_cdn_frontdoor_firewall_policy.off",
			"change": {
				"actions": ["create"],
				"after": {
					"custom_rule": [{
						"action": "Block",
						"priority": 2,
						"rate_limit_threshold": 9000,
						"type": "RateLimitRule",
					}],
					"enabled": false,
					"mode": "Prevention",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "off",
			"provider_name": "registry.terraform.io/hashicorp/azurerm",
			"type": "azurerm_cdn_frontdoor_firewall_policy",
		},
		{
			"address": "azurerm_cdn_frontdoor_firewall_policy.trial",
			"change": {
				"actions": ["create"],
				"after": {
					"custom_rule": [{
						"action": "Block",
						"priority": 2,
						"rate_limit_threshold": 9000,
						"type": "RateLimitRule",
					}],
					"mode": "Detection",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "trial",
			"provider_name": "registry.terraform.io/hashicorp/azurerm",
			"type": "azurerm_cdn_frontdoor_firewall_policy",
		},
	],
	"terraform_version": "1.11.4",
}
