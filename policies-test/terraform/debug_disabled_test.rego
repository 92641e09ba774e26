# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.debug_disabled_test

import data.gonogo.terraform.debug_disabled

test_pass if {
	count(debug_disabled.judged) > 0 with input as pass
	count(debug_disabled.deny) == 0 with input as pass
	count(debug_disabled.unknown) == 0 with input as pass
}

pass := {"configuration": {"root_module": {"resources": [{"address": "aws_ecs_task_definition.web", "expressions": {"container_definitions": {"constant_value": "[{\"name\":\"web\",\"environment\":[{\"name\":\"DEBUG\",\"value\":\"False\"}]}]"}, "family": {"constant_value": "web"}}, "mode": "managed", "name": "web", "provider_config_key": "aws", "schema_version": 0, "type": "aws_ecs_task_definition"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_ecs_task_definition.web", "change": {"actions": ["create"], "after": {"container_definitions": "[{\"name\":\"web\",\"environment\":[{\"name\":\"DEBUG\",\"value\":\"False\"}]}]", "family": "web"}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "web", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_ecs_task_definition"}], "terraform_version": "1.11.4"}

test_fail if {
	count(debug_disabled.deny) > 0 with input as fail
}

fail := {"configuration": {"root_module": {"resources": [{"address": "aws_ecs_task_definition.web", "expressions": {"container_definitions": {"constant_value": "[{\"name\":\"web\",\"environment\":[{\"name\":\"DJANGO_DEBUG\",\"value\":\"1\"}]}]"}, "family": {"constant_value": "web"}}, "mode": "managed", "name": "web", "provider_config_key": "aws", "schema_version": 0, "type": "aws_ecs_task_definition"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_ecs_task_definition.web", "change": {"actions": ["create"], "after": {"container_definitions": "[{\"name\":\"web\",\"environment\":[{\"name\":\"DJANGO_DEBUG\",\"value\":\"1\"}]}]", "family": "web"}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "web", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_ecs_task_definition"}], "terraform_version": "1.11.4"}

test_unknown if {
	count(debug_disabled.deny) == 0 with input as unknown
	count(debug_disabled.unknown) > 0 with input as unknown
}

unknown := {"configuration": {"root_module": {"resources": [{"address": "aws_ecs_task_definition.web", "expressions": {"container_definitions": {"references": ["var.unknown"]}, "family": {"constant_value": "web"}}, "mode": "managed", "name": "web", "provider_config_key": "aws", "schema_version": 0, "type": "aws_ecs_task_definition"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_ecs_task_definition.web", "change": {"actions": ["create"], "after": {"family": "web"}, "after_sensitive": {}, "after_unknown": {"arn": true, "container_definitions": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "web", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_ecs_task_definition"}], "terraform_version": "1.11.4"}
