# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.alerts_configured.receiver_test

import data.gonogo.terraform.alerts_configured.receiver as alerts_configured_receiver

test_pass if {
	count(alerts_configured_receiver.judged) > 0 with input as pass
	count(alerts_configured_receiver.deny) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_metric_alarm.errors",
		"expressions": {
			"alarm_actions": {"constant_value": ["", "arn:aws:sns:eu-west-3:111122223333:oncall"]},
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
			"after": {"alarm_actions": ["", "arn:aws:sns:eu-west-3:111122223333:oncall"], "alarm_name": "shop-5xx"},
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

test_fail_an_empty_name if {
	count(alerts_configured_receiver.deny) > 0 with input as fail_an_empty_name
}

fail_an_empty_name := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_metric_alarm.errors",
		"expressions": {"alarm_actions": {"constant_value": [""]}, "alarm_name": {"constant_value": "shop-5xx"}},
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
			"after": {"alarm_actions": [""], "alarm_name": "shop-5xx"},
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

test_fail_a_name_that_leads_nowhere if {
	count(alerts_configured_receiver.deny) > 0 with input as fail_a_name_that_leads_nowhere
}

fail_a_name_that_leads_nowhere := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_metric_alarm.errors",
		"expressions": {"alarm_actions": {"constant_value": ["oncall"]}, "alarm_name": {"constant_value": "shop-5xx"}},
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
			"after": {"alarm_actions": ["oncall"], "alarm_name": "shop-5xx"},
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

test_not_applicable_known_after_apply if {
	count(alerts_configured_receiver.judged) == 0 with input as not_applicable_known_after_apply
	count(alerts_configured_receiver.deny) == 0 with input as not_applicable_known_after_apply
}

not_applicable_known_after_apply := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_metric_alarm.errors",
			"expressions": {
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
				"after": {"alarm_name": "shop-5xx"},
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
