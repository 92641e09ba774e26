# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.memory_monitoring.alarm_of_several_test

import data.gonogo.terraform.memory_monitoring.alarm_of_several as memory_monitoring_alarm_of_several

test_pass if {
	count(memory_monitoring_alarm_of_several.judged) > 0 with input as pass
	count(memory_monitoring_alarm_of_several.deny) == 0 with input as pass
	count(memory_monitoring_alarm_of_several.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_metric_alarm.memory",
		"expressions": {
			"actions_enabled": {"constant_value": true},
			"alarm_actions": {"constant_value": ["arn:aws:sns:eu-west-3:111122223333:oncall"]},
			"alarm_name": {"constant_value": "web-memory"},
			"metric_query": [
				{
					"expression": {"constant_value": "m / 100"},
					"id": {"constant_value": "e"},
					"return_data": {"constant_value": true},
				},
				{
					"id": {"constant_value": "m"},
					"metric": [{
						"metric_name": {"constant_value": "MemoryUtilized"},
						"namespace": {"constant_value": "ECS/ContainerInsights"},
						"period": {"constant_value": 60},
						"stat": {"constant_value": "Average"},
					}],
				},
			],
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
				"metric_query": [
					{"expression": "m / 100", "id": "e", "return_data": true},
					{
						"id": "m",
						"metric": [{
							"metric_name": "MemoryUtilized",
							"namespace": "ECS/ContainerInsights",
							"period": 60,
							"stat": "Average",
						}],
					},
				],
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

test_fail_told_to_nobody if {
	count(memory_monitoring_alarm_of_several.deny) > 0 with input as fail_told_to_nobody
}

fail_told_to_nobody := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_metric_alarm.memory",
		"expressions": {
			"actions_enabled": {"constant_value": true},
			"alarm_actions": {"constant_value": []},
			"alarm_name": {"constant_value": "web-memory"},
			"metric_query": [
				{
					"expression": {"constant_value": "m / 100"},
					"id": {"constant_value": "e"},
					"return_data": {"constant_value": true},
				},
				{
					"id": {"constant_value": "m"},
					"metric": [{
						"metric_name": {"constant_value": "MemoryUtilized"},
						"namespace": {"constant_value": "ECS/ContainerInsights"},
						"period": {"constant_value": 60},
						"stat": {"constant_value": "Average"},
					}],
				},
			],
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
				"metric_query": [
					{"expression": "m / 100", "id": "e", "return_data": true},
					{
						"id": "m",
						"metric": [{
							"metric_name": "MemoryUtilized",
							"namespace": "ECS/ContainerInsights",
							"period": 60,
							"stat": "Average",
						}],
					},
				],
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
	count(memory_monitoring_alarm_of_several.deny) > 0 with input as fail_muted
}

fail_muted := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_metric_alarm.memory",
		"expressions": {
			"actions_enabled": {"constant_value": false},
			"alarm_actions": {"constant_value": ["arn:aws:sns:eu-west-3:111122223333:oncall"]},
			"alarm_name": {"constant_value": "web-memory"},
			"metric_query": [
				{
					"expression": {"constant_value": "m / 100"},
					"id": {"constant_value": "e"},
					"return_data": {"constant_value": true},
				},
				{
					"id": {"constant_value": "m"},
					"metric": [{
						"metric_name": {"constant_value": "MemoryUtilized"},
						"namespace": {"constant_value": "ECS/ContainerInsights"},
						"period": {"constant_value": 60},
						"stat": {"constant_value": "Average"},
					}],
				},
			],
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
				"metric_query": [
					{"expression": "m / 100", "id": "e", "return_data": true},
					{
						"id": "m",
						"metric": [{
							"metric_name": "MemoryUtilized",
							"namespace": "ECS/ContainerInsights",
							"period": 60,
							"stat": "Average",
						}],
					},
				],
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

test_not_applicable_of_something_else if {
	count(memory_monitoring_alarm_of_several.judged) == 0 with input as not_applicable_of_something_else
	count(memory_monitoring_alarm_of_several.deny) == 0 with input as not_applicable_of_something_else
	count(memory_monitoring_alarm_of_several.unknown) == 0 with input as not_applicable_of_something_else
}

not_applicable_of_something_else := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_metric_alarm.cpu",
		"expressions": {
			"actions_enabled": {"constant_value": true},
			"alarm_actions": {"constant_value": []},
			"alarm_name": {"constant_value": "web-cpu"},
			"metric_query": [{
				"id": {"constant_value": "m"},
				"metric": [{
					"metric_name": {"constant_value": "CpuUtilized"},
					"namespace": {"constant_value": "ECS/ContainerInsights"},
					"period": {"constant_value": 60},
					"stat": {"constant_value": "Average"},
				}],
			}],
		},
		"mode": "managed",
		"name": "cpu",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_metric_alarm",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_metric_alarm.cpu",
		"change": {
			"actions": ["create"],
			"after": {
				"actions_enabled": true,
				"alarm_actions": [],
				"alarm_name": "web-cpu",
				"metric_query": [{
					"id": "m",
					"metric": [{
						"metric_name": "CpuUtilized",
						"namespace": "ECS/ContainerInsights",
						"period": 60,
						"stat": "Average",
					}],
				}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "cpu",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_metric_alarm",
	}],
	"terraform_version": "1.11.4",
}
