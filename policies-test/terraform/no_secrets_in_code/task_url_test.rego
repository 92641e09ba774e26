# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.no_secrets_in_code.task_url_test

import data.gonogo.terraform.no_secrets_in_code.task_url as no_secrets_in_code_task_url

test_pass if {
	count(no_secrets_in_code_task_url.judged) > 0 with input as pass
	count(no_secrets_in_code_task_url.deny) == 0 with input as pass
	count(no_secrets_in_code_task_url.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","environment":[{"name":"DATABASE_URL","value":"postgres://shop@db:5432/shop"}]}]`},
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
				"container_definitions": `[{"name":"web","environment":[{"name":"DATABASE_URL","value":"postgres://shop@db:5432/shop"}]}]`,
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
	count(no_secrets_in_code_task_url.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","environment":[{"name":"DATABASE_URL","value":"postgres://shop:w8Rk2mQz7Lp4Tn6x@db:5432/shop"}]}]`},
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
				"container_definitions": `[{"name":"web","environment":[{"name":"DATABASE_URL","value":"postgres://shop:w8Rk2mQz7Lp4Tn6x@db:5432/shop"}]}]`,
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

test_unknown_known_after_apply if {
	count(no_secrets_in_code_task_url.deny) == 0 with input as unknown_known_after_apply
	count(no_secrets_in_code_task_url.unknown) > 0 with input as unknown_known_after_apply
}

unknown_known_after_apply := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {"container_definitions": {"references": ["var.unknown"]}, "family": {"constant_value": "web"}},
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
			"after": {"family": "web"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "container_definitions": true, "id": true},
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

test_not_applicable_from_a_store_of_secrets if {
	count(no_secrets_in_code_task_url.judged) == 0 with input as not_applicable_from_a_store_of_secrets
	count(no_secrets_in_code_task_url.deny) == 0 with input as not_applicable_from_a_store_of_secrets
	count(no_secrets_in_code_task_url.unknown) == 0 with input as not_applicable_from_a_store_of_secrets
}

not_applicable_from_a_store_of_secrets := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","secrets":[{"name":"DATABASE_URL","valueFrom":"arn:aws:ssm:eu-west-3:111122223333:parameter/url"}]}]`},
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
				"container_definitions": `[{"name":"web","secrets":[{"name":"DATABASE_URL","valueFrom":"arn:aws:ssm:eu-west-3:111122223333:parameter/url"}]}]`,
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
