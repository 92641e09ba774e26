# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.no_secrets_in_code.value_test

import data.gonogo.terraform.no_secrets_in_code.value as no_secrets_in_code_value

test_pass if {
	count(no_secrets_in_code_value.judged) > 0 with input as pass
	count(no_secrets_in_code_value.deny) == 0 with input as pass
	count(no_secrets_in_code_value.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","secrets":[{"name":"STRIPE_SECRET_KEY","valueFrom":"arn:aws:secretsmanager:eu-west-3:111122223333:secret:stripe"}]}]`},
			"family": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.web",
		"change": {
			"actions": ["create"],
			"after": {
				"container_definitions": `[{"name":"web","secrets":[{"name":"STRIPE_SECRET_KEY","valueFrom":"arn:aws:secretsmanager:eu-west-3:111122223333:secret:stripe"}]}]`,
				"family": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_fail if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","environment":[{"name":"STRIPE_SECRET_KEY","value":"w8Rk2mQz7Lp4Tn6x"}]}]`},
			"family": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.web",
		"change": {
			"actions": ["create"],
			"after": {
				"container_definitions": `[{"name":"web","environment":[{"name":"STRIPE_SECRET_KEY","value":"w8Rk2mQz7Lp4Tn6x"}]}]`,
				"family": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_fail_of_a_function if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_of_a_function
}

fail_of_a_function := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lambda_function.hook",
		"expressions": {
			"environment": [{"variables": {"constant_value": {"STRIPE_WEBHOOK_SECRET": "w8Rk2mQz7Lp4Tn6x"}}}],
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
				"environment": [{"variables": {"STRIPE_WEBHOOK_SECRET": "w8Rk2mQz7Lp4Tn6x"}}],
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
