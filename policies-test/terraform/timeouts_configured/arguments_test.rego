# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.timeouts_configured.arguments_test

import data.gonogo.terraform.timeouts_configured.arguments as timeouts_configured_arguments

test_pass if {
	count(timeouts_configured_arguments.judged) > 0 with input as pass
	count(timeouts_configured_arguments.deny) == 0 with input as pass
	count(timeouts_configured_arguments.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","environment":[{"name":"GUNICORN_CMD_ARGS","value":"--timeout 30"}]}]`},
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
				"container_definitions": `[{"name":"web","environment":[{"name":"GUNICORN_CMD_ARGS","value":"--timeout 30"}]}]`,
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
	count(timeouts_configured_arguments.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","environment":[{"name":"GUNICORN_CMD_ARGS","value":"--timeout 0"}]}]`},
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
				"container_definitions": `[{"name":"web","environment":[{"name":"GUNICORN_CMD_ARGS","value":"--timeout 0"}]}]`,
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
