# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.alerts_configured_test

import data.gonogo.terraform.alerts_configured

test_pass if {
	count(alerts_configured.judged) > 0 with input as pass
	count(alerts_configured.deny) == 0 with input as pass
	count(alerts_configured.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_metric_alarm.errors",
		"expressions": {
			"actions_enabled": {"constant_value": true},
			"alarm_actions": {"constant_value": ["arn:aws:sns:eu-west-3:111122223333:oncall"]},
			"alarm_name": {"constant_value": "shop-5xx"},
		},
		"mode": "managed",
		"name": "errors",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_metric_alarm",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_metric_alarm.errors",
		"change": {
			"actions": ["create"],
			"after": {
				"actions_enabled": true,
				"alarm_actions": ["arn:aws:sns:eu-west-3:111122223333:oncall"],
				"alarm_name": "shop-5xx",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "errors",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_metric_alarm",
	}],
	"terraform_version": "1.11.4",
}

test_pass_to_a_topic_of_the_same_plan if {
	count(alerts_configured.judged) > 0 with input as pass_to_a_topic_of_the_same_plan
	count(alerts_configured.deny) == 0 with input as pass_to_a_topic_of_the_same_plan
	count(alerts_configured.unknown) == 0 with input as pass_to_a_topic_of_the_same_plan
}

pass_to_a_topic_of_the_same_plan := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_metric_alarm.errors",
			"expressions": {
				"actions_enabled": {"constant_value": true},
				"alarm_actions": {"references": ["aws_sns_topic.oncall.arn", "aws_sns_topic.oncall"]},
				"alarm_name": {"constant_value": "shop-5xx"},
			},
			"mode": "managed",
			"name": "errors",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_sns_topic.oncall",
			"expressions": {"name": {"constant_value": "oncall"}},
			"mode": "managed",
			"name": "oncall",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_sns_topic",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_metric_alarm.errors",
			"change": {
				"actions": ["create"],
				"after": {"actions_enabled": true, "alarm_name": "shop-5xx"},
				"after_sensitive": {},
				"after_unknown": {"alarm_actions": true, "arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "errors",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_sns_topic.oncall",
			"change": {
				"actions": ["create"],
				"after": {"name": "oncall"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "oncall",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_sns_topic",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_told_to_nobody if {
	count(alerts_configured.deny) > 0 with input as fail_told_to_nobody
}

fail_told_to_nobody := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_metric_alarm.errors",
		"expressions": {
			"actions_enabled": {"constant_value": true},
			"alarm_actions": {"constant_value": []},
			"alarm_name": {"constant_value": "shop-5xx"},
		},
		"mode": "managed",
		"name": "errors",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_metric_alarm",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_metric_alarm.errors",
		"change": {
			"actions": ["create"],
			"after": {"actions_enabled": true, "alarm_actions": [], "alarm_name": "shop-5xx"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "errors",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_metric_alarm",
	}],
	"terraform_version": "1.11.4",
}

test_fail_muted if {
	count(alerts_configured.deny) > 0 with input as fail_muted
}

fail_muted := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_metric_alarm.errors",
		"expressions": {
			"actions_enabled": {"constant_value": false},
			"alarm_actions": {"constant_value": ["arn:aws:sns:eu-west-3:111122223333:oncall"]},
			"alarm_name": {"constant_value": "shop-5xx"},
		},
		"mode": "managed",
		"name": "errors",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_metric_alarm",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_metric_alarm.errors",
		"change": {
			"actions": ["create"],
			"after": {
				"actions_enabled": false,
				"alarm_actions": ["arn:aws:sns:eu-west-3:111122223333:oncall"],
				"alarm_name": "shop-5xx",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "errors",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_metric_alarm",
	}],
	"terraform_version": "1.11.4",
}
