# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.secret_key_strong_test

import data.gonogo.terraform.secret_key_strong

test_pass if {
	count(secret_key_strong.judged) > 0 with input as pass
	count(secret_key_strong.deny) == 0 with input as pass
	count(secret_key_strong.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {"container_definitions": {"constant_value": `[{"name":"web","secrets":[{"name":"SECRET_KEY","valueFrom":"arn:aws:ssm:eu-west-3:111122223333:parameter/key"}]}]`}},
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
			"after": {"container_definitions": `[{"name":"web","secrets":[{"name":"SECRET_KEY","valueFrom":"arn:aws:ssm:eu-west-3:111122223333:parameter/key"}]}]`},
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
	count(secret_key_strong.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {"container_definitions": {"constant_value": `[{"name":"web","environment":[{"name":"SECRET_KEY","value":"k3y9v8x7c6z5b4n3m2l1k0j9h8g7f6d5s4a3p2o1i0u9y8t7r6"}]}]`}},
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
			"after": {"container_definitions": `[{"name":"web","environment":[{"name":"SECRET_KEY","value":"k3y9v8x7c6z5b4n3m2l1k0j9h8g7f6d5s4a3p2o1i0u9y8t7r6"}]}]`},
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

test_fail_keys_in_capitals if {
	count(secret_key_strong.deny) > 0 with input as fail_keys_in_capitals
}

fail_keys_in_capitals := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {"container_definitions": {"constant_value": `[{"Name":"web","Environment":[{"Name":"SECRET_KEY","Value":7}]}]`}},
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
			"after": {"container_definitions": `[{"Name":"web","Environment":[{"Name":"SECRET_KEY","Value":7}]}]`},
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

test_unknown_no_json if {
	count(secret_key_strong.deny) == 0 with input as unknown_no_json
	count(secret_key_strong.unknown) > 0 with input as unknown_no_json
}

unknown_no_json := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {"container_definitions": {"constant_value": `{"name":"web"}`}},
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
			"after": {"container_definitions": `{"name":"web"}`},
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

test_fail_in_a_function if {
	count(secret_key_strong.deny) > 0 with input as fail_in_a_function
}

fail_in_a_function := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lambda_function.web",
		"expressions": {
			"environment": [{"variables": {"constant_value": {"SECRET_KEY": "k3y9v8x7c6z5b4n3m2l1k0j9h8g7f6d5s4a3p2o1i0u9y8t7r6"}}}],
			"function_name": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_lambda_function",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_lambda_function.web",
		"change": {
			"actions": ["create"],
			"after": {
				"environment": [{"variables": {"SECRET_KEY": "k3y9v8x7c6z5b4n3m2l1k0j9h8g7f6d5s4a3p2o1i0u9y8t7r6"}}],
				"function_name": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_lambda_function",
	}],
	"terraform_version": "1.11.4",
}
