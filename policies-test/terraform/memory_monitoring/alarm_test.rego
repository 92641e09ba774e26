# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.memory_monitoring.alarm_test

import data.gonogo.terraform.memory_monitoring.alarm as memory_monitoring_alarm

test_pass if {
	count(memory_monitoring_alarm.judged) > 0 with input as pass
	count(memory_monitoring_alarm.deny) == 0 with input as pass
	count(memory_monitoring_alarm.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_metric_alarm.memory",
		"expressions": {
			"actions_enabled": {"constant_value": true},
			"alarm_actions": {"constant_value": ["arn:aws:sns:eu-west-3:111122223333:oncall"]},
			"alarm_name": {"constant_value": "web-memory"},
			"metric_name": {"constant_value": "MemoryUtilization"},
			"namespace": {"constant_value": "AWS/ECS"},
			"threshold": {"constant_value": 80},
		},
		"mode": "managed",
		"name": "memory",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_metric_alarm",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_metric_alarm.memory",
		"change": {
			"actions": ["create"],
			"after": {
				"actions_enabled": true,
				"alarm_actions": ["arn:aws:sns:eu-west-3:111122223333:oncall"],
				"alarm_name": "web-memory",
				"metric_name": "MemoryUtilization",
				"namespace": "AWS/ECS",
				"threshold": 80,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "memory",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_metric_alarm",
	}],
	"terraform_version": "1.11.4",
}

test_pass_to_a_topic_of_the_same_plan if {
	count(memory_monitoring_alarm.judged) > 0 with input as pass_to_a_topic_of_the_same_plan
	count(memory_monitoring_alarm.deny) == 0 with input as pass_to_a_topic_of_the_same_plan
	count(memory_monitoring_alarm.unknown) == 0 with input as pass_to_a_topic_of_the_same_plan
}

pass_to_a_topic_of_the_same_plan := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_metric_alarm.memory",
			"expressions": {
				"actions_enabled": {"constant_value": true},
				"alarm_actions": {"references": ["aws_sns_topic.oncall.arn", "aws_sns_topic.oncall"]},
				"alarm_name": {"constant_value": "web-memory"},
				"metric_name": {"constant_value": "mem_used_percent"},
			},
			"mode": "managed",
			"name": "memory",
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
			"address": "aws_cloudwatch_metric_alarm.memory",
			"change": {
				"actions": ["create"],
				"after": {"actions_enabled": true, "alarm_name": "web-memory", "metric_name": "mem_used_percent"},
				"after_sensitive": {},
				"after_unknown": {"alarm_actions": true, "arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "memory",
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
	count(memory_monitoring_alarm.deny) > 0 with input as fail_told_to_nobody
}

fail_told_to_nobody := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_metric_alarm.memory",
		"expressions": {
			"actions_enabled": {"constant_value": true},
			"alarm_actions": {"constant_value": []},
			"alarm_name": {"constant_value": "web-memory"},
			"metric_name": {"constant_value": "pod_memory_utilization_over_pod_limit"},
		},
		"mode": "managed",
		"name": "memory",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_metric_alarm",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_metric_alarm.memory",
		"change": {
			"actions": ["create"],
			"after": {
				"actions_enabled": true,
				"alarm_actions": [],
				"alarm_name": "web-memory",
				"metric_name": "pod_memory_utilization_over_pod_limit",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "memory",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_metric_alarm",
	}],
	"terraform_version": "1.11.4",
}

test_fail_muted if {
	count(memory_monitoring_alarm.deny) > 0 with input as fail_muted
}

fail_muted := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_metric_alarm.memory",
		"expressions": {
			"actions_enabled": {"constant_value": false},
			"alarm_actions": {"constant_value": ["arn:aws:sns:eu-west-3:111122223333:oncall"]},
			"alarm_name": {"constant_value": "web-memory"},
			"metric_name": {"constant_value": "MemoryUtilization"},
		},
		"mode": "managed",
		"name": "memory",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_metric_alarm",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_metric_alarm.memory",
		"change": {
			"actions": ["create"],
			"after": {
				"actions_enabled": false,
				"alarm_actions": ["arn:aws:sns:eu-west-3:111122223333:oncall"],
				"alarm_name": "web-memory",
				"metric_name": "MemoryUtilization",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "memory",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_metric_alarm",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_the_cache if {
	count(memory_monitoring_alarm.judged) == 0 with input as not_applicable_of_the_cache
	count(memory_monitoring_alarm.deny) == 0 with input as not_applicable_of_the_cache
	count(memory_monitoring_alarm.unknown) == 0 with input as not_applicable_of_the_cache
}

not_applicable_of_the_cache := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_metric_alarm.cache",
		"expressions": {
			"actions_enabled": {"constant_value": true},
			"alarm_actions": {"constant_value": []},
			"alarm_name": {"constant_value": "cache-memory"},
			"metric_name": {"constant_value": "DatabaseMemoryUsagePercentage"},
		},
		"mode": "managed",
		"name": "cache",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_metric_alarm",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_metric_alarm.cache",
		"change": {
			"actions": ["create"],
			"after": {
				"actions_enabled": true,
				"alarm_actions": [],
				"alarm_name": "cache-memory",
				"metric_name": "DatabaseMemoryUsagePercentage",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "cache",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_metric_alarm",
	}],
	"terraform_version": "1.11.4",
}
