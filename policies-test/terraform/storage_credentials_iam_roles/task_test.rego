# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.storage_credentials_iam_roles.task_test

import data.gonogo.terraform.storage_credentials_iam_roles.task as storage_credentials_iam_roles_task

test_pass if {
	count(storage_credentials_iam_roles_task.judged) > 0 with input as pass
	count(storage_credentials_iam_roles_task.deny) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"family": {"constant_value": "web"},
			"task_role_arn": {"constant_value": "arn:aws:iam::111122223333:role/web"},
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
			"after": {"family": "web", "task_role_arn": "arn:aws:iam::111122223333:role/web"},
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
	count(storage_credentials_iam_roles_task.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {"family": {"constant_value": "web"}, "task_role_arn": {"constant_value": null}},
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
			"after": {"family": "web", "task_role_arn": null},
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
