# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.autoscaling_configured.service_test

import data.gonogo.terraform.autoscaling_configured.service as autoscaling_configured_service

test_pass if {
	count(autoscaling_configured_service.judged) > 0 with input as pass
	count(autoscaling_configured_service.deny) == 0 with input as pass
	count(autoscaling_configured_service.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_appautoscaling_target.web",
		"expressions": {
			"max_capacity": {"constant_value": 3},
			"min_capacity": {"constant_value": 2},
			"service_namespace": {"constant_value": "ecs"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_appautoscaling_target",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_appautoscaling_target.web",
		"change": {
			"actions": ["create"],
			"after": {"max_capacity": 3, "min_capacity": 2, "service_namespace": "ecs"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_appautoscaling_target",
	}],
	"terraform_version": "1.11.4",
}

test_fail if {
	count(autoscaling_configured_service.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_appautoscaling_target.web",
		"expressions": {
			"max_capacity": {"constant_value": 3},
			"min_capacity": {"constant_value": 1},
			"service_namespace": {"constant_value": "ecs"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_appautoscaling_target",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_appautoscaling_target.web",
		"change": {
			"actions": ["create"],
			"after": {"max_capacity": 3, "min_capacity": 1, "service_namespace": "ecs"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_appautoscaling_target",
	}],
	"terraform_version": "1.11.4",
}

test_fail_it_cannot_grow if {
	count(autoscaling_configured_service.deny) > 0 with input as fail_it_cannot_grow
}

fail_it_cannot_grow := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_appautoscaling_target.web",
		"expressions": {
			"max_capacity": {"constant_value": 2},
			"min_capacity": {"constant_value": 2},
			"service_namespace": {"constant_value": "ecs"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_appautoscaling_target",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_appautoscaling_target.web",
		"change": {
			"actions": ["create"],
			"after": {"max_capacity": 2, "min_capacity": 2, "service_namespace": "ecs"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_appautoscaling_target",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_a_table if {
	count(autoscaling_configured_service.judged) == 0 with input as not_applicable_a_table
	count(autoscaling_configured_service.deny) == 0 with input as not_applicable_a_table
	count(autoscaling_configured_service.unknown) == 0 with input as not_applicable_a_table
}

not_applicable_a_table := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_appautoscaling_target.carts",
		"expressions": {
			"max_capacity": {"constant_value": 2},
			"min_capacity": {"constant_value": 1},
			"service_namespace": {"constant_value": "dynamodb"},
		},
		"mode": "managed",
		"name": "carts",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_appautoscaling_target",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_appautoscaling_target.carts",
		"change": {
			"actions": ["create"],
			"after": {"max_capacity": 2, "min_capacity": 1, "service_namespace": "dynamodb"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "carts",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_appautoscaling_target",
	}],
	"terraform_version": "1.11.4",
}
