# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.rollback_plan_ready_test

import data.gonogo.terraform.rollback_plan_ready

test_pass if {
	count(rollback_plan_ready.judged) > 0 with input as pass
	count(rollback_plan_ready.deny) == 0 with input as pass
	count(rollback_plan_ready.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_service.web",
		"expressions": {
			"deployment_circuit_breaker": [{"enable": {"constant_value": true}, "rollback": {"constant_value": true}}],
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
			"after": {"deployment_circuit_breaker": [{"enable": true, "rollback": true}], "name": "web"},
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

test_pass_rolled_back_by_alarms if {
	count(rollback_plan_ready.judged) > 0 with input as pass_rolled_back_by_alarms
	count(rollback_plan_ready.deny) == 0 with input as pass_rolled_back_by_alarms
	count(rollback_plan_ready.unknown) == 0 with input as pass_rolled_back_by_alarms
}

pass_rolled_back_by_alarms := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_ecs_service.api",
			"expressions": {
				"alarms": [{
					"alarm_names": {"constant_value": ["shop-5xx"]},
					"enable": {"constant_value": true},
					"rollback": {"constant_value": true},
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
			"address": "aws_ecs_service.web",
			"expressions": {
				"deployment_circuit_breaker": [{
					"enable": {"constant_value": true},
					"rollback": {"constant_value": true},
				}],
				"name": {"constant_value": "web"},
			},
			"mode": "managed",
			"name": "web",
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
				"after": {"alarms": [{"alarm_names": ["shop-5xx"], "enable": true, "rollback": true}], "name": "api"},
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
			"address": "aws_ecs_service.web",
			"change": {
				"actions": ["create"],
				"after": {"deployment_circuit_breaker": [{"enable": true, "rollback": true}], "name": "web"},
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
	],
	"terraform_version": "1.11.4",
}

test_fail_it_stops_but_does_not_go_back if {
	count(rollback_plan_ready.deny) > 0 with input as fail_it_stops_but_does_not_go_back
}

fail_it_stops_but_does_not_go_back := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_service.web",
		"expressions": {
			"deployment_circuit_breaker": [{"enable": {"constant_value": true}, "rollback": {"constant_value": false}}],
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
			"after": {"deployment_circuit_breaker": [{"enable": true, "rollback": false}], "name": "web"},
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

test_fail_alarms_that_do_not_go_back if {
	count(rollback_plan_ready.deny) > 0 with input as fail_alarms_that_do_not_go_back
}

fail_alarms_that_do_not_go_back := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_service.web",
		"expressions": {
			"alarms": [{
				"alarm_names": {"constant_value": ["shop-5xx"]},
				"enable": {"constant_value": true},
				"rollback": {"constant_value": false},
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
			"after": {"alarms": [{"alarm_names": ["shop-5xx"], "enable": true, "rollback": false}], "name": "web"},
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

test_fail_a_breaker_that_is_off if {
	count(rollback_plan_ready.deny) > 0 with input as fail_a_breaker_that_is_off
}

fail_a_breaker_that_is_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_service.web",
		"expressions": {
			"deployment_circuit_breaker": [{"enable": {"constant_value": false}, "rollback": {"constant_value": true}}],
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
			"after": {"deployment_circuit_breaker": [{"enable": false, "rollback": true}], "name": "web"},
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

test_fail_no_breaker if {
	count(rollback_plan_ready.deny) > 0 with input as fail_no_breaker
}

fail_no_breaker := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_service.web",
		"expressions": {
			"alarms": {"constant_value": []},
			"deployment_circuit_breaker": {"constant_value": []},
			"deployment_controller": {"constant_value": []},
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
			"after": {"alarms": [], "deployment_circuit_breaker": [], "deployment_controller": [], "name": "web"},
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

test_fail_alarms_that_are_off if {
	count(rollback_plan_ready.deny) > 0 with input as fail_alarms_that_are_off
}

fail_alarms_that_are_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_service.web",
		"expressions": {
			"alarms": [{
				"alarm_names": {"constant_value": ["shop-5xx"]},
				"enable": {"constant_value": false},
				"rollback": {"constant_value": true},
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
			"after": {"alarms": [{"alarm_names": ["shop-5xx"], "enable": false, "rollback": true}], "name": "web"},
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

test_not_applicable_deployed_by_others if {
	count(rollback_plan_ready.judged) == 0 with input as not_applicable_deployed_by_others
	count(rollback_plan_ready.deny) == 0 with input as not_applicable_deployed_by_others
	count(rollback_plan_ready.unknown) == 0 with input as not_applicable_deployed_by_others
}

not_applicable_deployed_by_others := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_ecs_service.api",
			"expressions": {
				"deployment_controller": [{"type": {"constant_value": "EXTERNAL"}}],
				"name": {"constant_value": "api"},
			},
			"mode": "managed",
			"name": "api",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_ecs_service",
		},
		{
			"address": "aws_ecs_service.web",
			"expressions": {
				"deployment_controller": [{"type": {"constant_value": "CODE_DEPLOY"}}],
				"name": {"constant_value": "web"},
			},
			"mode": "managed",
			"name": "web",
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
				"after": {"deployment_controller": [{"type": "EXTERNAL"}], "name": "api"},
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
			"address": "aws_ecs_service.web",
			"change": {
				"actions": ["create"],
				"after": {"deployment_controller": [{"type": "CODE_DEPLOY"}], "name": "web"},
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
	],
	"terraform_version": "1.11.4",
}
