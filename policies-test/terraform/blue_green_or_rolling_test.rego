# Generated from the examples in content/fr/09-go-live.md: change those.
package gonogo.terraform.blue_green_or_rolling_test

import data.gonogo.terraform.blue_green_or_rolling

test_pass if {
	count(blue_green_or_rolling.judged) > 0 with input as pass
	count(blue_green_or_rolling.deny) == 0 with input as pass
	count(blue_green_or_rolling.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_service.web",
		"expressions": {
			"deployment_minimum_healthy_percent": {"constant_value": 50},
			"desired_count": {"constant_value": 2},
			"load_balancer": [{
				"container_name": {"constant_value": "web"},
				"container_port": {"constant_value": 8000},
			}],
			"name": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_service",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_service.web",
		"change": {
			"actions": ["create"],
			"after": {
				"deployment_minimum_healthy_percent": 50,
				"desired_count": 2,
				"load_balancer": [{"container_name": "web", "container_port": 8000}],
				"name": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_service",
	}],
	"terraform_version": "1.11.4",
}

test_pass_all_by_default if {
	count(blue_green_or_rolling.judged) > 0 with input as pass_all_by_default
	count(blue_green_or_rolling.deny) == 0 with input as pass_all_by_default
	count(blue_green_or_rolling.unknown) == 0 with input as pass_all_by_default
}

pass_all_by_default := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_service.web",
		"expressions": {
			"desired_count": {"constant_value": 2},
			"load_balancer": [{
				"container_name": {"constant_value": "web"},
				"container_port": {"constant_value": 8000},
			}],
			"name": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_service",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_service.web",
		"change": {
			"actions": ["create"],
			"after": {
				"desired_count": 2,
				"load_balancer": [{"container_name": "web", "container_port": 8000}],
				"name": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_service",
	}],
	"terraform_version": "1.11.4",
}

test_fail_one_task if {
	count(blue_green_or_rolling.deny) > 0 with input as fail_one_task
}

fail_one_task := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_service.web",
		"expressions": {
			"deployment_minimum_healthy_percent": {"constant_value": 100},
			"desired_count": {"constant_value": 1},
			"load_balancer": [{
				"container_name": {"constant_value": "web"},
				"container_port": {"constant_value": 8000},
			}],
			"name": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_service",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_service.web",
		"change": {
			"actions": ["create"],
			"after": {
				"deployment_minimum_healthy_percent": 100,
				"desired_count": 1,
				"load_balancer": [{"container_name": "web", "container_port": 8000}],
				"name": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_service",
	}],
	"terraform_version": "1.11.4",
}

test_fail_all_at_once if {
	count(blue_green_or_rolling.deny) > 0 with input as fail_all_at_once
}

fail_all_at_once := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_service.web",
		"expressions": {
			"deployment_minimum_healthy_percent": {"constant_value": 49},
			"desired_count": {"constant_value": 2},
			"load_balancer": [{
				"container_name": {"constant_value": "web"},
				"container_port": {"constant_value": 8000},
			}],
			"name": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_service",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_service.web",
		"change": {
			"actions": ["create"],
			"after": {
				"deployment_minimum_healthy_percent": 49,
				"desired_count": 2,
				"load_balancer": [{"container_name": "web", "container_port": 8000}],
				"name": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_service",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_workers_and_what_others_deploy if {
	count(blue_green_or_rolling.judged) == 0 with input as not_applicable_workers_and_what_others_deploy
	count(blue_green_or_rolling.deny) == 0 with input as not_applicable_workers_and_what_others_deploy
	count(blue_green_or_rolling.unknown) == 0 with input as not_applicable_workers_and_what_others_deploy
}

not_applicable_workers_and_what_others_deploy := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_ecs_service.api",
			"expressions": {
				"deployment_controller": [{"type": {"constant_value": "EXTERNAL"}}],
				"desired_count": {"constant_value": 1},
				"load_balancer": [{
					"container_name": {"constant_value": "api"},
					"container_port": {"constant_value": 8000},
				}],
				"name": {"constant_value": "api"},
			},
			"mode": "managed",
			"name": "api",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_ecs_service",
		},
		{
			"address": "aws_ecs_service.edge",
			"expressions": {
				"load_balancer": [{
					"container_name": {"constant_value": "edge"},
					"container_port": {"constant_value": 443},
				}],
				"name": {"constant_value": "edge"},
				"scheduling_strategy": {"constant_value": "DAEMON"},
			},
			"mode": "managed",
			"name": "edge",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_ecs_service",
		},
		{
			"address": "aws_ecs_service.web",
			"expressions": {
				"deployment_controller": [{"type": {"constant_value": "CODE_DEPLOY"}}],
				"desired_count": {"constant_value": 1},
				"load_balancer": [{
					"container_name": {"constant_value": "web"},
					"container_port": {"constant_value": 8000},
				}],
				"name": {"constant_value": "web"},
			},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_ecs_service",
		},
		{
			"address": "aws_ecs_service.worker",
			"expressions": {
				"desired_count": {"constant_value": 1},
				"load_balancer": {"constant_value": []},
				"name": {"constant_value": "worker"},
			},
			"mode": "managed",
			"name": "worker",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_ecs_service",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_ecs_service.api",
			"change": {
				"actions": ["create"],
				"after": {
					"deployment_controller": [{"type": "EXTERNAL"}],
					"desired_count": 1,
					"load_balancer": [{"container_name": "api", "container_port": 8000}],
					"name": "api",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "api",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_ecs_service",
		},
		{
			"address": "aws_ecs_service.edge",
			"change": {
				"actions": ["create"],
				"after": {
					"load_balancer": [{"container_name": "edge", "container_port": 443}],
					"name": "edge",
					"scheduling_strategy": "DAEMON",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "edge",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_ecs_service",
		},
		{
			"address": "aws_ecs_service.web",
			"change": {
				"actions": ["create"],
				"after": {
					"deployment_controller": [{"type": "CODE_DEPLOY"}],
					"desired_count": 1,
					"load_balancer": [{"container_name": "web", "container_port": 8000}],
					"name": "web",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_ecs_service",
		},
		{
			"address": "aws_ecs_service.worker",
			"change": {
				"actions": ["create"],
				"after": {"desired_count": 1, "load_balancer": [], "name": "worker"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "worker",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_ecs_service",
		},
	],
	"terraform_version": "1.11.4",
}
