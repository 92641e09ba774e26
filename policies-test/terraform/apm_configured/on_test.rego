# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.apm_configured.on_test

import data.gonogo.terraform.apm_configured.on as apm_configured_on

test_pass if {
	count(apm_configured_on.judged) > 0 with input as pass
	count(apm_configured_on.deny) == 0 with input as pass
	count(apm_configured_on.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lambda_function.hook",
		"expressions": {
			"environment": [{"variables": {"constant_value": {"DD_TRACE_ENABLED": "true"}}}],
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
			"after": {"environment": [{"variables": {"DD_TRACE_ENABLED": "true"}}], "function_name": "hook"},
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
	count(apm_configured_on.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lambda_function.hook",
		"expressions": {
			"environment": [{"variables": {"constant_value": {"NEW_RELIC_ENABLED": "false"}}}],
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
			"after": {"environment": [{"variables": {"NEW_RELIC_ENABLED": "false"}}], "function_name": "hook"},
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
