# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.debug_disabled_test

import data.gonogo.terraform.debug_disabled

test_pass if {
	count(debug_disabled.judged) > 0 with input as pass
	count(debug_disabled.deny) == 0 with input as pass
	count(debug_disabled.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","environment":[{"name":"DEBUG","value":"False"}]}]`},
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
				"container_definitions": `[{"name":"web","environment":[{"name":"DEBUG","value":"False"}]}]`,
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
	count(debug_disabled.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","environment":[{"name":"DJANGO_DEBUG","value":"1"}]}]`},
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
				"container_definitions": `[{"name":"web","environment":[{"name":"DJANGO_DEBUG","value":"1"}]}]`,
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

test_fail_keys_in_capitals if {
	count(debug_disabled.deny) > 0 with input as fail_keys_in_capitals
}

fail_keys_in_capitals := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"Name":"web","Environment":[{"Name":"DEBUG","Value":1}]}]`},
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
				"container_definitions": `[{"Name":"web","Environment":[{"Name":"DEBUG","Value":1}]}]`,
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

test_unknown if {
	count(debug_disabled.deny) == 0 with input as unknown
	count(debug_disabled.unknown) > 0 with input as unknown
}

unknown := {
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

test_not_applicable_another_variable if {
	count(debug_disabled.judged) == 0 with input as not_applicable_another_variable
	count(debug_disabled.deny) == 0 with input as not_applicable_another_variable
	count(debug_disabled.unknown) == 0 with input as not_applicable_another_variable
}

not_applicable_another_variable := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","environment":[{"name":"PORT","value":"8000"}]}]`},
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
				"container_definitions": `[{"name":"web","environment":[{"name":"PORT","value":"8000"}]}]`,
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

test_unknown_no_json if {
	count(debug_disabled.deny) == 0 with input as unknown_no_json
	count(debug_disabled.unknown) > 0 with input as unknown_no_json
}

unknown_no_json := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {"container_definitions": {"constant_value": "[{"}, "family": {"constant_value": "web"}},
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
			"after": {"container_definitions": "[{", "family": "web"},
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

test_fail_beside_one_that_is_no_json if {
	count(debug_disabled.deny) > 0 with input as fail_beside_one_that_is_no_json
}

fail_beside_one_that_is_no_json := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_ecs_task_definition.web",
			"expressions": {"container_definitions": {"constant_value": "[{"}, "family": {"constant_value": "web"}},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_ecs_task_definition",
		},
		{
			"address": "aws_ecs_task_definition.worker",
			"expressions": {
				"container_definitions": {"constant_value": `[{"name":"worker","environment":[{"name":"DEBUG","value":"true"}]}]`},
				"family": {"constant_value": "worker"},
			},
			"mode": "managed",
			"name": "worker",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_ecs_task_definition",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_ecs_task_definition.web",
			"change": {
				"actions": ["create"],
				"after": {"container_definitions": "[{", "family": "web"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_ecs_task_definition",
		},
		{
			"address": "aws_ecs_task_definition.worker",
			"change": {
				"actions": ["create"],
				"after": {
					"container_definitions": `[{"name":"worker","environment":[{"name":"DEBUG","value":"true"}]}]`,
					"family": "worker",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "worker",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_ecs_task_definition",
		},
	],
	"terraform_version": "1.11.4",
}
