# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.autoscaling_configured.group_test

import data.gonogo.terraform.autoscaling_configured.group as autoscaling_configured_group

test_pass if {
	count(autoscaling_configured_group.judged) > 0 with input as pass
	count(autoscaling_configured_group.deny) == 0 with input as pass
	count(autoscaling_configured_group.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_autoscaling_group.web",
			"expressions": {
				"max_size": {"constant_value": 6},
				"min_size": {"constant_value": 2},
				"name": {"constant_value": "web"},
			},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_autoscaling_group",
		},
		{
			"address": "aws_autoscaling_policy.cpu",
			"expressions": {
				"autoscaling_group_name": {"references": [
					"aws_autoscaling_group.web.name",
					"aws_autoscaling_group.web",
				]},
				"policy_type": {"constant_value": "TargetTrackingScaling"},
			},
			"mode": "managed",
			"name": "cpu",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_autoscaling_policy",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_autoscaling_group.web",
			"change": {
				"actions": ["create"],
				"after": {"max_size": 6, "min_size": 2, "name": "web"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_autoscaling_group",
		},
		{
			"address": "aws_autoscaling_policy.cpu",
			"change": {
				"actions": ["create"],
				"after": {"policy_type": "TargetTrackingScaling"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "autoscaling_group_name": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "cpu",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_autoscaling_policy",
		},
	],
	"terraform_version": "1.11.4",
}

test_pass_in_steps if {
	count(autoscaling_configured_group.judged) > 0 with input as pass_in_steps
	count(autoscaling_configured_group.deny) == 0 with input as pass_in_steps
	count(autoscaling_configured_group.unknown) == 0 with input as pass_in_steps
}

pass_in_steps := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_autoscaling_group.web",
			"expressions": {
				"max_size": {"constant_value": 6},
				"min_size": {"constant_value": 2},
				"name": {"constant_value": "web"},
			},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_autoscaling_group",
		},
		{
			"address": "aws_autoscaling_policy.cpu",
			"expressions": {
				"autoscaling_group_name": {"references": [
					"aws_autoscaling_group.web.name",
					"aws_autoscaling_group.web",
				]},
				"policy_type": {"constant_value": "StepScaling"},
			},
			"mode": "managed",
			"name": "cpu",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_autoscaling_policy",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_autoscaling_group.web",
			"change": {
				"actions": ["create"],
				"after": {"max_size": 6, "min_size": 2, "name": "web"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_autoscaling_group",
		},
		{
			"address": "aws_autoscaling_policy.cpu",
			"change": {
				"actions": ["create"],
				"after": {"policy_type": "StepScaling"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "autoscaling_group_name": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "cpu",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_autoscaling_policy",
		},
	],
	"terraform_version": "1.11.4",
}

test_pass_scaled_by_others if {
	count(autoscaling_configured_group.judged) > 0 with input as pass_scaled_by_others
	count(autoscaling_configured_group.deny) == 0 with input as pass_scaled_by_others
	count(autoscaling_configured_group.unknown) == 0 with input as pass_scaled_by_others
}

pass_scaled_by_others := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_autoscaling_group.bastion",
			"expressions": {
				"max_size": {"constant_value": 1},
				"min_size": {"constant_value": 1},
				"name": {"constant_value": "bastion"},
			},
			"mode": "managed",
			"name": "bastion",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_autoscaling_group",
		},
		{
			"address": "aws_autoscaling_group.ecs",
			"expressions": {
				"max_size": {"constant_value": 9},
				"min_size": {"constant_value": 1},
				"name": {"constant_value": "ecs"},
				"tag": [{
					"key": {"constant_value": "AmazonECSManaged"},
					"propagate_at_launch": {"constant_value": true},
					"value": {"constant_value": "true"},
				}],
			},
			"mode": "managed",
			"name": "ecs",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_autoscaling_group",
		},
		{
			"address": "aws_autoscaling_group.nodes",
			"expressions": {
				"max_size": {"constant_value": 9},
				"min_size": {"constant_value": 1},
				"name": {"constant_value": "nodes"},
				"tag": [{
					"key": {"constant_value": "kubernetes.io/cluster/shop"},
					"propagate_at_launch": {"constant_value": true},
					"value": {"constant_value": "owned"},
				}],
			},
			"mode": "managed",
			"name": "nodes",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_autoscaling_group",
		},
		{
			"address": "aws_autoscaling_group.web",
			"expressions": {
				"max_size": {"constant_value": 6},
				"min_size": {"constant_value": 2},
				"name": {"constant_value": "web"},
			},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_autoscaling_group",
		},
		{
			"address": "aws_autoscaling_policy.cpu",
			"expressions": {
				"autoscaling_group_name": {"references": [
					"aws_autoscaling_group.web.name",
					"aws_autoscaling_group.web",
				]},
				"policy_type": {"constant_value": "TargetTrackingScaling"},
			},
			"mode": "managed",
			"name": "cpu",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_autoscaling_policy",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_autoscaling_group.bastion",
			"change": {
				"actions": ["create"],
				"after": {"max_size": 1, "min_size": 1, "name": "bastion"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "bastion",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_autoscaling_group",
		},
		{
			"address": "aws_autoscaling_group.ecs",
			"change": {
				"actions": ["create"],
				"after": {
					"max_size": 9,
					"min_size": 1,
					"name": "ecs",
					"tag": [{"key": "AmazonECSManaged", "propagate_at_launch": true, "value": "true"}],
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "ecs",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_autoscaling_group",
		},
		{
			"address": "aws_autoscaling_group.nodes",
			"change": {
				"actions": ["create"],
				"after": {
					"max_size": 9,
					"min_size": 1,
					"name": "nodes",
					"tag": [{"key": "kubernetes.io/cluster/shop", "propagate_at_launch": true, "value": "owned"}],
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "nodes",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_autoscaling_group",
		},
		{
			"address": "aws_autoscaling_group.web",
			"change": {
				"actions": ["create"],
				"after": {"max_size": 6, "min_size": 2, "name": "web"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_autoscaling_group",
		},
		{
			"address": "aws_autoscaling_policy.cpu",
			"change": {
				"actions": ["create"],
				"after": {"policy_type": "TargetTrackingScaling"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "autoscaling_group_name": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "cpu",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_autoscaling_policy",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_no_policy if {
	count(autoscaling_configured_group.deny) > 0 with input as fail_no_policy
}

fail_no_policy := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_autoscaling_group.web",
		"expressions": {
			"max_size": {"constant_value": 2},
			"min_size": {"constant_value": 1},
			"name": {"constant_value": "web"},
			"tag": [{
				"key": {"constant_value": "Name"},
				"propagate_at_launch": {"constant_value": true},
				"value": {"constant_value": "web"},
			}],
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_autoscaling_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_autoscaling_group.web",
		"change": {
			"actions": ["create"],
			"after": {
				"max_size": 2,
				"min_size": 1,
				"name": "web",
				"tag": [{"key": "Name", "propagate_at_launch": true, "value": "web"}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_autoscaling_group",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_ecs_and_retired if {
	count(autoscaling_configured_group.judged) == 0 with input as not_applicable_of_ecs_and_retired
	count(autoscaling_configured_group.deny) == 0 with input as not_applicable_of_ecs_and_retired
	count(autoscaling_configured_group.unknown) == 0 with input as not_applicable_of_ecs_and_retired
}

not_applicable_of_ecs_and_retired := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_autoscaling_group.ecs",
			"expressions": {
				"max_size": {"constant_value": 9},
				"min_size": {"constant_value": 1},
				"name": {"constant_value": "ecs"},
				"tag": [
					{
						"key": {"constant_value": "Name"},
						"propagate_at_launch": {"constant_value": true},
						"value": {"constant_value": "ecs"},
					},
					{
						"key": {"constant_value": "AmazonECSManaged"},
						"propagate_at_launch": {"constant_value": true},
						"value": {"constant_value": "true"},
					},
				],
			},
			"mode": "managed",
			"name": "ecs",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_autoscaling_group",
		},
		{
			"address": "aws_autoscaling_group.old",
			"expressions": {
				"max_size": {"constant_value": 0},
				"min_size": {"constant_value": 0},
				"name": {"constant_value": "old"},
			},
			"mode": "managed",
			"name": "old",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_autoscaling_group",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_autoscaling_group.ecs",
			"change": {
				"actions": ["create"],
				"after": {
					"max_size": 9,
					"min_size": 1,
					"name": "ecs",
					"tag": [
						{"key": "Name", "propagate_at_launch": true, "value": "ecs"},
						{"key": "AmazonECSManaged", "propagate_at_launch": true, "value": "true"},
					],
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "ecs",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_autoscaling_group",
		},
		{
			"address": "aws_autoscaling_group.old",
			"change": {
				"actions": ["create"],
				"after": {"max_size": 0, "min_size": 0, "name": "old"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "old",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_autoscaling_group",
		},
	],
	"terraform_version": "1.11.4",
}
