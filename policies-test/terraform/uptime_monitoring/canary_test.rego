# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.uptime_monitoring.canary_test

import data.gonogo.terraform.uptime_monitoring.canary as uptime_monitoring_canary

test_pass if {
	count(uptime_monitoring_canary.judged) > 0 with input as pass
	count(uptime_monitoring_canary.deny) == 0 with input as pass
	count(uptime_monitoring_canary.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_metric_alarm.down",
			"expressions": {
				"actions_enabled": {"constant_value": true},
				"alarm_actions": {"constant_value": ["arn:aws:sns:eu-west-3:111122223333:oncall"]},
				"alarm_name": {"constant_value": "shop-down"},
				"dimensions": {"constant_value": {"CanaryName": "shop"}},
				"metric_name": {"constant_value": "SuccessPercent"},
				"namespace": {"constant_value": "CloudWatchSynthetics"},
			},
			"mode": "managed",
			"name": "down",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_cloudwatch_metric_alarm.slow",
			"expressions": {
				"actions_enabled": {"constant_value": true},
				"alarm_actions": {"constant_value": []},
				"alarm_name": {"constant_value": "shop-slow"},
				"dimensions": {"constant_value": {"CanaryName": "shop"}},
			},
			"mode": "managed",
			"name": "slow",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_synthetics_canary.shop",
			"expressions": {
				"name": {"constant_value": "shop"},
				"schedule": [{"expression": {"constant_value": "rate(1 minute)"}}],
				"start_canary": {"constant_value": true},
			},
			"mode": "managed",
			"name": "shop",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_synthetics_canary",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_metric_alarm.down",
			"change": {
				"actions": ["create"],
				"after": {
					"actions_enabled": true,
					"alarm_actions": ["arn:aws:sns:eu-west-3:111122223333:oncall"],
					"alarm_name": "shop-down",
					"dimensions": {"CanaryName": "shop"},
					"metric_name": "SuccessPercent",
					"namespace": "CloudWatchSynthetics",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "down",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_cloudwatch_metric_alarm.slow",
			"change": {
				"actions": ["create"],
				"after": {
					"actions_enabled": true,
					"alarm_actions": [],
					"alarm_name": "shop-slow",
					"dimensions": {"CanaryName": "shop"},
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "slow",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_synthetics_canary.shop",
			"change": {
				"actions": ["create"],
				"after": {"name": "shop", "schedule": [{"expression": "rate(1 minute)"}], "start_canary": true},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "shop",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_synthetics_canary",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_told_to_nobody if {
	count(uptime_monitoring_canary.deny) > 0 with input as fail_told_to_nobody
}

fail_told_to_nobody := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_metric_alarm.down",
			"expressions": {
				"actions_enabled": {"constant_value": true},
				"alarm_actions": {"constant_value": []},
				"alarm_name": {"constant_value": "shop-down"},
				"dimensions": {"constant_value": {"CanaryName": "shop"}},
			},
			"mode": "managed",
			"name": "down",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_synthetics_canary.shop",
			"expressions": {
				"name": {"constant_value": "shop"},
				"schedule": [{"expression": {"constant_value": "rate(1 minute)"}}],
				"start_canary": {"constant_value": true},
			},
			"mode": "managed",
			"name": "shop",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_synthetics_canary",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_metric_alarm.down",
			"change": {
				"actions": ["create"],
				"after": {
					"actions_enabled": true,
					"alarm_actions": [],
					"alarm_name": "shop-down",
					"dimensions": {"CanaryName": "shop"},
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "down",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_synthetics_canary.shop",
			"change": {
				"actions": ["create"],
				"after": {"name": "shop", "schedule": [{"expression": "rate(1 minute)"}], "start_canary": true},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "shop",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_synthetics_canary",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_muted if {
	count(uptime_monitoring_canary.deny) > 0 with input as fail_muted
}

fail_muted := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_metric_alarm.down",
			"expressions": {
				"actions_enabled": {"constant_value": false},
				"alarm_actions": {"constant_value": ["arn:aws:sns:eu-west-3:111122223333:oncall"]},
				"alarm_name": {"constant_value": "shop-down"},
				"dimensions": {"constant_value": {"CanaryName": "shop"}},
			},
			"mode": "managed",
			"name": "down",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_synthetics_canary.shop",
			"expressions": {
				"name": {"constant_value": "shop"},
				"schedule": [{"expression": {"constant_value": "rate(1 minute)"}}],
				"start_canary": {"constant_value": true},
			},
			"mode": "managed",
			"name": "shop",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_synthetics_canary",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_metric_alarm.down",
			"change": {
				"actions": ["create"],
				"after": {
					"actions_enabled": false,
					"alarm_actions": ["arn:aws:sns:eu-west-3:111122223333:oncall"],
					"alarm_name": "shop-down",
					"dimensions": {"CanaryName": "shop"},
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "down",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_synthetics_canary.shop",
			"change": {
				"actions": ["create"],
				"after": {"name": "shop", "schedule": [{"expression": "rate(1 minute)"}], "start_canary": true},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "shop",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_synthetics_canary",
		},
	],
	"terraform_version": "1.11.4",
}

test_not_applicable_nobody_asks_it if {
	count(uptime_monitoring_canary.judged) == 0 with input as not_applicable_nobody_asks_it
	count(uptime_monitoring_canary.deny) == 0 with input as not_applicable_nobody_asks_it
	count(uptime_monitoring_canary.unknown) == 0 with input as not_applicable_nobody_asks_it
}

not_applicable_nobody_asks_it := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_synthetics_canary.shop",
		"expressions": {
			"name": {"constant_value": "shop"},
			"schedule": [{"expression": {"constant_value": "rate(1 minute)"}}],
			"start_canary": {"constant_value": true},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_synthetics_canary",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_synthetics_canary.shop",
		"change": {
			"actions": ["create"],
			"after": {"name": "shop", "schedule": [{"expression": "rate(1 minute)"}], "start_canary": true},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_synthetics_canary",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_not_started if {
	count(uptime_monitoring_canary.judged) == 0 with input as not_applicable_not_started
	count(uptime_monitoring_canary.deny) == 0 with input as not_applicable_not_started
	count(uptime_monitoring_canary.unknown) == 0 with input as not_applicable_not_started
}

not_applicable_not_started := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_metric_alarm.down",
			"expressions": {
				"actions_enabled": {"constant_value": true},
				"alarm_actions": {"constant_value": ["arn:aws:sns:eu-west-3:111122223333:oncall"]},
				"alarm_name": {"constant_value": "shop-down"},
				"dimensions": {"constant_value": {"CanaryName": "shop"}},
			},
			"mode": "managed",
			"name": "down",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_synthetics_canary.shop",
			"expressions": {
				"name": {"constant_value": "shop"},
				"schedule": [{"expression": {"constant_value": "rate(1 minute)"}}],
				"start_canary": {"constant_value": false},
			},
			"mode": "managed",
			"name": "shop",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_synthetics_canary",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_metric_alarm.down",
			"change": {
				"actions": ["create"],
				"after": {
					"actions_enabled": true,
					"alarm_actions": ["arn:aws:sns:eu-west-3:111122223333:oncall"],
					"alarm_name": "shop-down",
					"dimensions": {"CanaryName": "shop"},
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "down",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_synthetics_canary.shop",
			"change": {
				"actions": ["create"],
				"after": {"name": "shop", "schedule": [{"expression": "rate(1 minute)"}], "start_canary": false},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "shop",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_synthetics_canary",
		},
	],
	"terraform_version": "1.11.4",
}
