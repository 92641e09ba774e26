# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.apm_configured.rate_test

import data.gonogo.terraform.apm_configured.rate as apm_configured_rate

test_pass if {
	count(apm_configured_rate.judged) > 0 with input as pass
	count(apm_configured_rate.deny) == 0 with input as pass
	count(apm_configured_rate.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lambda_function.hook",
		"expressions": {
			"environment": [{"variables": {"constant_value": {"SENTRY_TRACES_SAMPLE_RATE": "0.1"}}}],
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
			"after": {"environment": [{"variables": {"SENTRY_TRACES_SAMPLE_RATE": "0.1"}}], "function_name": "hook"},
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
	count(apm_configured_rate.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lambda_function.hook",
		"expressions": {
			"environment": [{"variables": {"constant_value": {"SENTRY_TRACES_SAMPLE_RATE": "0"}}}],
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
			"after": {"environment": [{"variables": {"SENTRY_TRACES_SAMPLE_RATE": "0"}}], "function_name": "hook"},
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
