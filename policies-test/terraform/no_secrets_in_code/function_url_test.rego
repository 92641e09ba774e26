# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.no_secrets_in_code.function_url_test

import data.gonogo.terraform.no_secrets_in_code.function_url as no_secrets_in_code_function_url

test_pass if {
	count(no_secrets_in_code_function_url.judged) > 0 with input as pass
	count(no_secrets_in_code_function_url.deny) == 0 with input as pass
	count(no_secrets_in_code_function_url.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lambda_function.hook",
		"expressions": {
			"environment": [{"variables": {"constant_value": {"DATABASE_URL": "postgres://shop@db:5432/shop"}}}],
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
			"after": {
				"environment": [{"variables": {"DATABASE_URL": "postgres://shop@db:5432/shop"}}],
				"function_name": "hook",
			},
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
	count(no_secrets_in_code_function_url.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lambda_function.hook",
		"expressions": {
			"environment": [{"variables": {"constant_value": {"DATABASE_URL": "postgres://shop:w8Rk2mQz7Lp4Tn6x@db:5432/shop"}}}],
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
			"after": {
				"environment": [{"variables": {"DATABASE_URL": "postgres://shop:w8Rk2mQz7Lp4Tn6x@db:5432/shop"}}],
				"function_name": "hook",
			},
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

test_not_applicable_it_has_none if {
	count(no_secrets_in_code_function_url.judged) == 0 with input as not_applicable_it_has_none
	count(no_secrets_in_code_function_url.deny) == 0 with input as not_applicable_it_has_none
	count(no_secrets_in_code_function_url.unknown) == 0 with input as not_applicable_it_has_none
}

not_applicable_it_has_none := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lambda_function.hook",
		"expressions": {
			"environment": [{"variables": {"constant_value": {"LANG": "fr"}}}],
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
			"after": {"environment": [{"variables": {"LANG": "fr"}}], "function_name": "hook"},
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
