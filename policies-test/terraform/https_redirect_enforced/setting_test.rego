# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.https_redirect_enforced.setting_test

import data.gonogo.terraform.https_redirect_enforced.setting as https_redirect_enforced_setting

test_pass if {
	count(https_redirect_enforced_setting.judged) > 0 with input as pass
	count(https_redirect_enforced_setting.deny) == 0 with input as pass
	count(https_redirect_enforced_setting.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {"container_definitions": {"constant_value": `[{"name": "web", "environment": [{"name": "SECURE_SSL_REDIRECT", "value": "1"}]}]`}},
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
			"after": {"container_definitions": `[{"name": "web", "environment": [{"name": "SECURE_SSL_REDIRECT", "value": "1"}]}]`},
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
	count(https_redirect_enforced_setting.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {"container_definitions": {"constant_value": `[{"name": "web", "environment": [{"name": "SECURE_SSL_REDIRECT", "value": "0"}]}]`}},
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
			"after": {"container_definitions": `[{"name": "web", "environment": [{"name": "SECURE_SSL_REDIRECT", "value": "0"}]}]`},
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
