# Generated from the examples in content/fr/06-api-mobile.md: change those.
package gonogo.terraform.api_rate_limit_configured.keys_test

import data.gonogo.terraform.api_rate_limit_configured.keys as api_rate_limit_configured_keys

test_pass_a_thousand_a_minute if {
	count(api_rate_limit_configured_keys.judged) > 0 with input as pass_a_thousand_a_minute
	count(api_rate_limit_configured_keys.deny) == 0 with input as pass_a_thousand_a_minute
	count(api_rate_limit_configured_keys.unknown) == 0 with input as pass_a_thousand_a_minute
}

pass_a_thousand_a_minute := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_api_gateway_usage_plan.partners",
		"expressions": {
			"name": {"constant_value": "partners"},
			"throttle_settings": [{"burst_limit": {"constant_value": 32}, "rate_limit": {"constant_value": 16}}],
		},
		"mode": "managed",
		"name": "partners",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_api_gateway_usage_plan",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_api_gateway_usage_plan.partners",
		"change": {
			"actions": ["create"],
			"after": {"name": "partners", "throttle_settings": [{"burst_limit": 32, "rate_limit": 16}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "partners",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_api_gateway_usage_plan",
	}],
	"terraform_version": "1.11.4",
}

test_pass_one_a_second if {
	count(api_rate_limit_configured_keys.judged) > 0 with input as pass_one_a_second
	count(api_rate_limit_configured_keys.deny) == 0 with input as pass_one_a_second
	count(api_rate_limit_configured_keys.unknown) == 0 with input as pass_one_a_second
}

pass_one_a_second := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_api_gateway_usage_plan.partners",
		"expressions": {
			"name": {"constant_value": "partners"},
			"throttle_settings": [{"burst_limit": {"constant_value": 5}, "rate_limit": {"constant_value": 1}}],
		},
		"mode": "managed",
		"name": "partners",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_api_gateway_usage_plan",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_api_gateway_usage_plan.partners",
		"change": {
			"actions": ["create"],
			"after": {"name": "partners", "throttle_settings": [{"burst_limit": 5, "rate_limit": 1}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "partners",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_api_gateway_usage_plan",
	}],
	"terraform_version": "1.11.4",
}

test_fail_one_more if {
	count(api_rate_limit_configured_keys.deny) > 0 with input as fail_one_more
}

fail_one_more := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_api_gateway_usage_plan.partners",
		"expressions": {
			"name": {"constant_value": "partners"},
			"throttle_settings": [{"burst_limit": {"constant_value": 32}, "rate_limit": {"constant_value": 17}}],
		},
		"mode": "managed",
		"name": "partners",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_api_gateway_usage_plan",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_api_gateway_usage_plan.partners",
		"change": {
			"actions": ["create"],
			"after": {"name": "partners", "throttle_settings": [{"burst_limit": 32, "rate_limit": 17}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "partners",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_api_gateway_usage_plan",
	}],
	"terraform_version": "1.11.4",
}

test_fail_a_burst_alone if {
	count(api_rate_limit_configured_keys.deny) > 0 with input as fail_a_burst_alone
}

fail_a_burst_alone := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_api_gateway_usage_plan.partners",
		"expressions": {
			"name": {"constant_value": "partners"},
			"throttle_settings": [{"burst_limit": {"constant_value": 32}, "rate_limit": {"constant_value": 0}}],
		},
		"mode": "managed",
		"name": "partners",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_api_gateway_usage_plan",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_api_gateway_usage_plan.partners",
		"change": {
			"actions": ["create"],
			"after": {"name": "partners", "throttle_settings": [{"burst_limit": 32, "rate_limit": 0}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "partners",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_api_gateway_usage_plan",
	}],
	"terraform_version": "1.11.4",
}

test_fail_so_many_a_day if {
	count(api_rate_limit_configured_keys.deny) > 0 with input as fail_so_many_a_day
}

fail_so_many_a_day := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_api_gateway_usage_plan.partners",
		"expressions": {
			"name": {"constant_value": "partners"},
			"quota_settings": [{"limit": {"constant_value": 20000}, "period": {"constant_value": "DAY"}}],
			"throttle_settings": {"constant_value": []},
		},
		"mode": "managed",
		"name": "partners",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_api_gateway_usage_plan",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_api_gateway_usage_plan.partners",
		"change": {
			"actions": ["create"],
			"after": {
				"name": "partners",
				"quota_settings": [{"limit": 20000, "period": "DAY"}],
				"throttle_settings": [],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "partners",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_api_gateway_usage_plan",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_from_elsewhere if {
	count(api_rate_limit_configured_keys.deny) == 0 with input as unknown_from_elsewhere
	count(api_rate_limit_configured_keys.unknown) > 0 with input as unknown_from_elsewhere
}

unknown_from_elsewhere := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_api_gateway_usage_plan.partners",
		"expressions": {
			"name": {"constant_value": "partners"},
			"throttle_settings": [{
				"burst_limit": {"constant_value": 32},
				"rate_limit": {"references": ["var.unknown"]},
			}],
		},
		"mode": "managed",
		"name": "partners",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_api_gateway_usage_plan",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_api_gateway_usage_plan.partners",
		"change": {
			"actions": ["create"],
			"after": {"name": "partners", "throttle_settings": [{"burst_limit": 32}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true, "throttle_settings": [{"rate_limit": true}]},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "partners",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_api_gateway_usage_plan",
	}],
	"terraform_version": "1.11.4",
}
