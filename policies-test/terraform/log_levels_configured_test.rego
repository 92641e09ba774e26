# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.log_levels_configured_test

import data.gonogo.terraform.log_levels_configured

test_pass if {
	count(log_levels_configured.judged) > 0 with input as pass
	count(log_levels_configured.deny) == 0 with input as pass
	count(log_levels_configured.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lambda_function.hook",
		"expressions": {
			"environment": [{"variables": {"constant_value": {"LOG_LEVEL": "WARNING"}}}],
			"function_name": {"constant_value": "hook"},
		},
		"mode": "managed",
		"name": "hook",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_lambda_function",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_lambda_function.hook",
		"change": {
			"actions": ["create"],
			"after": {"environment": [{"variables": {"LOG_LEVEL": "WARNING"}}], "function_name": "hook"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "hook",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_lambda_function",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_no_environment if {
	count(log_levels_configured.judged) == 0 with input as not_applicable_no_environment
	count(log_levels_configured.deny) == 0 with input as not_applicable_no_environment
	count(log_levels_configured.unknown) == 0 with input as not_applicable_no_environment
}

not_applicable_no_environment := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lambda_function.hook",
		"expressions": {"environment": {"constant_value": []}, "function_name": {"constant_value": "hook"}},
		"mode": "managed",
		"name": "hook",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_lambda_function",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_lambda_function.hook",
		"change": {
			"actions": ["create"],
			"after": {"environment": [], "function_name": "hook"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "hook",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_lambda_function",
	}],
	"terraform_version": "1.11.4",
}

test_fail if {
	count(log_levels_configured.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lambda_function.hook",
		"expressions": {
			"environment": [{"variables": {"constant_value": {"LOG_LEVEL": "DEBUG"}}}],
			"function_name": {"constant_value": "hook"},
		},
		"mode": "managed",
		"name": "hook",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_lambda_function",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_lambda_function.hook",
		"change": {
			"actions": ["create"],
			"after": {"environment": [{"variables": {"LOG_LEVEL": "DEBUG"}}], "function_name": "hook"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "hook",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_lambda_function",
	}],
	"terraform_version": "1.11.4",
}
