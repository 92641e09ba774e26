# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.deployment_notifications.event_test

import data.gonogo.terraform.deployment_notifications.event as deployment_notifications_event

test_pass if {
	count(deployment_notifications_event.judged) > 0 with input as pass
	count(deployment_notifications_event.deny) == 0 with input as pass
	count(deployment_notifications_event.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_event_rule.releases",
			"expressions": {
				"event_pattern": {"constant_value": `{"source": ["aws.ecs"], "detail-type": ["ECS Task State Change", "ECS Deployment State Change"]}`},
				"is_enabled": {"constant_value": true},
				"name": {"constant_value": "releases"},
				"state": {"constant_value": "ENABLED"},
			},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_rule",
		},
		{
			"address": "aws_cloudwatch_event_target.log",
			"expressions": {
				"arn": {"constant_value": "arn:aws:logs:eu-west-3:111122223333:log-group:releases"},
				"rule": {"references": [
					"aws_cloudwatch_event_rule.releases.name",
					"aws_cloudwatch_event_rule.releases",
				]},
			},
			"mode": "managed",
			"name": "log",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_cloudwatch_event_target.releases",
			"expressions": {
				"arn": {"references": ["aws_sns_topic.releases.arn", "aws_sns_topic.releases"]},
				"rule": {"references": [
					"aws_cloudwatch_event_rule.releases.name",
					"aws_cloudwatch_event_rule.releases",
				]},
			},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_sns_topic.releases",
			"expressions": {"name": {"constant_value": "releases"}},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_sns_topic",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_event_rule.releases",
			"change": {
				"actions": ["create"],
				"after": {
					"event_pattern": `{"source": ["aws.ecs"], "detail-type": ["ECS Task State Change", "ECS Deployment State Change"]}`,
					"is_enabled": true,
					"name": "releases",
					"state": "ENABLED",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_rule",
		},
		{
			"address": "aws_cloudwatch_event_target.log",
			"change": {
				"actions": ["create"],
				"after": {"arn": "arn:aws:logs:eu-west-3:111122223333:log-group:releases"},
				"after_sensitive": {},
				"after_unknown": {"id": true, "rule": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "log",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_cloudwatch_event_target.releases",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "rule": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_sns_topic.releases",
			"change": {
				"actions": ["create"],
				"after": {"name": "releases"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_sns_topic",
		},
	],
	"terraform_version": "1.11.4",
}

test_pass_it_says_nothing_of_that if {
	count(deployment_notifications_event.judged) > 0 with input as pass_it_says_nothing_of_that
	count(deployment_notifications_event.deny) == 0 with input as pass_it_says_nothing_of_that
	count(deployment_notifications_event.unknown) == 0 with input as pass_it_says_nothing_of_that
}

pass_it_says_nothing_of_that := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_event_rule.releases",
			"expressions": {
				"event_pattern": {"constant_value": `{"source": ["aws.ecs"], "detail-type": ["ECS Deployment State Change"]}`},
				"name": {"constant_value": "releases"},
			},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_rule",
		},
		{
			"address": "aws_cloudwatch_event_target.releases",
			"expressions": {
				"arn": {"references": ["aws_sns_topic.releases.arn", "aws_sns_topic.releases"]},
				"rule": {"references": [
					"aws_cloudwatch_event_rule.releases.name",
					"aws_cloudwatch_event_rule.releases",
				]},
			},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_sns_topic.releases",
			"expressions": {"name": {"constant_value": "releases"}},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_sns_topic",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_event_rule.releases",
			"change": {
				"actions": ["create"],
				"after": {
					"event_pattern": `{"source": ["aws.ecs"], "detail-type": ["ECS Deployment State Change"]}`,
					"name": "releases",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_rule",
		},
		{
			"address": "aws_cloudwatch_event_target.releases",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "rule": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_sns_topic.releases",
			"change": {
				"actions": ["create"],
				"after": {"name": "releases"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_sns_topic",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_disabled if {
	count(deployment_notifications_event.deny) > 0 with input as fail_disabled
}

fail_disabled := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_event_rule.releases",
			"expressions": {
				"event_pattern": {"constant_value": `{"source": ["aws.codepipeline"], "detail-type": ["CodePipeline Pipeline Execution State Change"]}`},
				"name": {"constant_value": "releases"},
				"state": {"constant_value": "DISABLED"},
			},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_rule",
		},
		{
			"address": "aws_cloudwatch_event_target.releases",
			"expressions": {
				"arn": {"references": ["aws_sns_topic.releases.arn", "aws_sns_topic.releases"]},
				"rule": {"references": [
					"aws_cloudwatch_event_rule.releases.name",
					"aws_cloudwatch_event_rule.releases",
				]},
			},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_sns_topic.releases",
			"expressions": {"name": {"constant_value": "releases"}},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_sns_topic",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_event_rule.releases",
			"change": {
				"actions": ["create"],
				"after": {
					"event_pattern": `{"source": ["aws.codepipeline"], "detail-type": ["CodePipeline Pipeline Execution State Change"]}`,
					"name": "releases",
					"state": "DISABLED",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_rule",
		},
		{
			"address": "aws_cloudwatch_event_target.releases",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "rule": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_sns_topic.releases",
			"change": {
				"actions": ["create"],
				"after": {"name": "releases"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_sns_topic",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_disabled_as_it_was_written if {
	count(deployment_notifications_event.deny) > 0 with input as fail_disabled_as_it_was_written
}

fail_disabled_as_it_was_written := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_event_rule.releases",
			"expressions": {
				"event_pattern": {"constant_value": `{"source": ["aws.codedeploy"], "detail-type": ["CodeDeploy Deployment State-change Notification"]}`},
				"is_enabled": {"constant_value": false},
				"name": {"constant_value": "releases"},
			},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_rule",
		},
		{
			"address": "aws_cloudwatch_event_target.releases",
			"expressions": {
				"arn": {"references": ["aws_sns_topic.releases.arn", "aws_sns_topic.releases"]},
				"rule": {"references": [
					"aws_cloudwatch_event_rule.releases.name",
					"aws_cloudwatch_event_rule.releases",
				]},
			},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_sns_topic.releases",
			"expressions": {"name": {"constant_value": "releases"}},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_sns_topic",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_event_rule.releases",
			"change": {
				"actions": ["create"],
				"after": {
					"event_pattern": `{"source": ["aws.codedeploy"], "detail-type": ["CodeDeploy Deployment State-change Notification"]}`,
					"is_enabled": false,
					"name": "releases",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_rule",
		},
		{
			"address": "aws_cloudwatch_event_target.releases",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "rule": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_sns_topic.releases",
			"change": {
				"actions": ["create"],
				"after": {"name": "releases"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_sns_topic",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_disabled_of_ecs if {
	count(deployment_notifications_event.deny) > 0 with input as fail_disabled_of_ecs
}

fail_disabled_of_ecs := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_event_rule.releases",
			"expressions": {
				"event_pattern": {"constant_value": `{"source": ["aws.ecs"], "detail-type": ["ECS Deployment State Change"]}`},
				"name": {"constant_value": "releases"},
				"state": {"constant_value": "DISABLED"},
			},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_rule",
		},
		{
			"address": "aws_cloudwatch_event_target.releases",
			"expressions": {
				"arn": {"references": ["aws_sns_topic.releases.arn", "aws_sns_topic.releases"]},
				"rule": {"references": [
					"aws_cloudwatch_event_rule.releases.name",
					"aws_cloudwatch_event_rule.releases",
				]},
			},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_sns_topic.releases",
			"expressions": {"name": {"constant_value": "releases"}},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_sns_topic",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_event_rule.releases",
			"change": {
				"actions": ["create"],
				"after": {
					"event_pattern": `{"source": ["aws.ecs"], "detail-type": ["ECS Deployment State Change"]}`,
					"name": "releases",
					"state": "DISABLED",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_rule",
		},
		{
			"address": "aws_cloudwatch_event_target.releases",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "rule": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_sns_topic.releases",
			"change": {
				"actions": ["create"],
				"after": {"name": "releases"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_sns_topic",
		},
	],
	"terraform_version": "1.11.4",
}

test_unknown_from_elsewhere if {
	count(deployment_notifications_event.deny) == 0 with input as unknown_from_elsewhere
	count(deployment_notifications_event.unknown) > 0 with input as unknown_from_elsewhere
}

unknown_from_elsewhere := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_event_rule.releases",
			"expressions": {
				"event_pattern": {"constant_value": `{"source": ["aws.ecs"], "detail-type": ["ECS Deployment State Change"]}`},
				"name": {"constant_value": "releases"},
				"state": {"references": ["var.unknown"]},
			},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_rule",
		},
		{
			"address": "aws_cloudwatch_event_target.releases",
			"expressions": {
				"arn": {"references": ["aws_sns_topic.releases.arn", "aws_sns_topic.releases"]},
				"rule": {"references": [
					"aws_cloudwatch_event_rule.releases.name",
					"aws_cloudwatch_event_rule.releases",
				]},
			},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_sns_topic.releases",
			"expressions": {"name": {"constant_value": "releases"}},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_sns_topic",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_event_rule.releases",
			"change": {
				"actions": ["create"],
				"after": {
					"event_pattern": `{"source": ["aws.ecs"], "detail-type": ["ECS Deployment State Change"]}`,
					"name": "releases",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "state": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_rule",
		},
		{
			"address": "aws_cloudwatch_event_target.releases",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "rule": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_sns_topic.releases",
			"change": {
				"actions": ["create"],
				"after": {"name": "releases"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_sns_topic",
		},
	],
	"terraform_version": "1.11.4",
}

test_not_applicable_it_runs_a_function if {
	count(deployment_notifications_event.judged) == 0 with input as not_applicable_it_runs_a_function
	count(deployment_notifications_event.deny) == 0 with input as not_applicable_it_runs_a_function
	count(deployment_notifications_event.unknown) == 0 with input as not_applicable_it_runs_a_function
}

not_applicable_it_runs_a_function := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_event_rule.releases",
			"expressions": {
				"event_pattern": {"constant_value": `{"source": ["aws.ecs"], "detail-type": ["ECS Deployment State Change"]}`},
				"name": {"constant_value": "releases"},
				"state": {"constant_value": "DISABLED"},
			},
			"mode": "managed",
			"name": "releases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_rule",
		},
		{
			"address": "aws_cloudwatch_event_target.log",
			"expressions": {
				"arn": {"references": ["aws_lambda_function.log.arn", "aws_lambda_function.log"]},
				"rule": {"references": [
					"aws_cloudwatch_event_rule.releases.name",
					"aws_cloudwatch_event_rule.releases",
				]},
			},
			"mode": "managed",
			"name": "log",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_lambda_function.log",
			"expressions": {"function_name": {"constant_value": "log"}},
			"mode": "managed",
			"name": "log",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_lambda_function",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_event_rule.releases",
			"change": {
				"actions": ["create"],
				"after": {
					"event_pattern": `{"source": ["aws.ecs"], "detail-type": ["ECS Deployment State Change"]}`,
					"name": "releases",
					"state": "DISABLED",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "releases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_rule",
		},
		{
			"address": "aws_cloudwatch_event_target.log",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "rule": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "log",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_lambda_function.log",
			"change": {
				"actions": ["create"],
				"after": {"function_name": "log"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "log",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_lambda_function",
		},
	],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_machines if {
	count(deployment_notifications_event.judged) == 0 with input as not_applicable_of_machines
	count(deployment_notifications_event.deny) == 0 with input as not_applicable_of_machines
	count(deployment_notifications_event.unknown) == 0 with input as not_applicable_of_machines
}

not_applicable_of_machines := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_event_rule.machines",
			"expressions": {
				"event_pattern": {"constant_value": `{"source": ["aws.ec2"], "detail-type": ["EC2 Instance State-change Notification"]}`},
				"name": {"constant_value": "machines"},
				"state": {"constant_value": "DISABLED"},
			},
			"mode": "managed",
			"name": "machines",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_rule",
		},
		{
			"address": "aws_cloudwatch_event_target.machines",
			"expressions": {
				"arn": {"references": ["aws_sns_topic.machines.arn", "aws_sns_topic.machines"]},
				"rule": {"references": [
					"aws_cloudwatch_event_rule.machines.name",
					"aws_cloudwatch_event_rule.machines",
				]},
			},
			"mode": "managed",
			"name": "machines",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_sns_topic.machines",
			"expressions": {"name": {"constant_value": "machines"}},
			"mode": "managed",
			"name": "machines",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_sns_topic",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_event_rule.machines",
			"change": {
				"actions": ["create"],
				"after": {
					"event_pattern": `{"source": ["aws.ec2"], "detail-type": ["EC2 Instance State-change Notification"]}`,
					"name": "machines",
					"state": "DISABLED",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "machines",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_rule",
		},
		{
			"address": "aws_cloudwatch_event_target.machines",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "rule": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "machines",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_event_target",
		},
		{
			"address": "aws_sns_topic.machines",
			"change": {
				"actions": ["create"],
				"after": {"name": "machines"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "machines",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_sns_topic",
		},
	],
	"terraform_version": "1.11.4",
}
