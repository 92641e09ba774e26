# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.critical_error_log_alerts.filter_test

import data.gonogo.terraform.critical_error_log_alerts.filter as critical_error_log_alerts_filter

test_pass if {
	count(critical_error_log_alerts_filter.judged) > 0 with input as pass
	count(critical_error_log_alerts_filter.deny) == 0 with input as pass
	count(critical_error_log_alerts_filter.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_log_metric_filter.critical",
			"expressions": {
				"log_group_name": {"constant_value": "/shop/web"},
				"metric_transformation": [{
					"name": {"constant_value": "CriticalLogs"},
					"namespace": {"constant_value": "Shop"},
					"value": {"constant_value": "1"},
				}],
				"name": {"constant_value": "critical"},
				"pattern": {"constant_value": `{ $.level = "CRITICAL" }`},
			},
			"mode": "managed",
			"name": "critical",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_log_metric_filter",
		},
		{
			"address": "aws_cloudwatch_metric_alarm.critical",
			"expressions": {
				"actions_enabled": {"constant_value": true},
				"alarm_actions": {"constant_value": ["arn:aws:sns:eu-west-3:111122223333:oncall"]},
				"alarm_name": {"constant_value": "shop-critical"},
				"metric_name": {"constant_value": "CriticalLogs"},
				"namespace": {"constant_value": "Shop"},
			},
			"mode": "managed",
			"name": "critical",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_log_metric_filter.critical",
			"change": {
				"actions": ["create"],
				"after": {
					"log_group_name": "/shop/web",
					"metric_transformation": [{"name": "CriticalLogs", "namespace": "Shop", "value": "1"}],
					"name": "critical",
					"pattern": `{ $.level = "CRITICAL" }`,
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "critical",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_log_metric_filter",
		},
		{
			"address": "aws_cloudwatch_metric_alarm.critical",
			"change": {
				"actions": ["create"],
				"after": {
					"actions_enabled": true,
					"alarm_actions": ["arn:aws:sns:eu-west-3:111122223333:oncall"],
					"alarm_name": "shop-critical",
					"metric_name": "CriticalLogs",
					"namespace": "Shop",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "critical",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_metric_alarm",
		},
	],
	"terraform_version": "1.11.4",
}

test_pass_to_a_topic_of_the_same_plan_and_by_a_formula if {
	count(critical_error_log_alerts_filter.judged) > 0 with input as pass_to_a_topic_of_the_same_plan_and_by_a_formula
	count(critical_error_log_alerts_filter.deny) == 0 with input as pass_to_a_topic_of_the_same_plan_and_by_a_formula
	count(critical_error_log_alerts_filter.unknown) == 0 with input as pass_to_a_topic_of_the_same_plan_and_by_a_formula
}

pass_to_a_topic_of_the_same_plan_and_by_a_formula := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_log_metric_filter.errors",
			"expressions": {
				"log_group_name": {"constant_value": "/shop/web"},
				"metric_transformation": [{
					"name": {"constant_value": "Errors"},
					"namespace": {"constant_value": "Shop"},
					"value": {"constant_value": "1"},
				}],
				"name": {"constant_value": "errors"},
				"pattern": {"constant_value": "?ERROR ?Exception"},
			},
			"mode": "managed",
			"name": "errors",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_log_metric_filter",
		},
		{
			"address": "aws_cloudwatch_metric_alarm.errors",
			"expressions": {
				"alarm_actions": {"references": ["aws_sns_topic.oncall.arn", "aws_sns_topic.oncall"]},
				"alarm_name": {"constant_value": "shop-errors"},
				"metric_query": [
					{
						"expression": {"constant_value": "m * 60"},
						"id": {"constant_value": "e"},
						"return_data": {"constant_value": true},
					},
					{
						"id": {"constant_value": "m"},
						"metric": [{
							"metric_name": {"constant_value": "Errors"},
							"namespace": {"constant_value": "Shop"},
							"period": {"constant_value": 60},
							"stat": {"constant_value": "Sum"},
						}],
					},
				],
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
			"address": "aws_cloudwatch_log_metric_filter.errors",
			"change": {
				"actions": ["create"],
				"after": {
					"log_group_name": "/shop/web",
					"metric_transformation": [{"name": "Errors", "namespace": "Shop", "value": "1"}],
					"name": "errors",
					"pattern": "?ERROR ?Exception",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "errors",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_log_metric_filter",
		},
		{
			"address": "aws_cloudwatch_metric_alarm.errors",
			"change": {
				"actions": ["create"],
				"after": {
					"alarm_name": "shop-errors",
					"metric_query": [
						{"expression": "m * 60", "id": "e", "return_data": true},
						{
							"id": "m",
							"metric": [{"metric_name": "Errors", "namespace": "Shop", "period": 60, "stat": "Sum"}],
						},
					],
				},
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

test_fail_nobody_looks_at_it if {
	count(critical_error_log_alerts_filter.deny) > 0 with input as fail_nobody_looks_at_it
}

fail_nobody_looks_at_it := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_log_metric_filter.errors",
			"expressions": {
				"log_group_name": {"constant_value": "/shop/web"},
				"metric_transformation": [{
					"name": {"constant_value": "Errors"},
					"namespace": {"constant_value": "Shop"},
					"value": {"constant_value": "1"},
				}],
				"name": {"constant_value": "errors"},
				"pattern": {"constant_value": "ERROR"},
			},
			"mode": "managed",
			"name": "errors",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_log_metric_filter",
		},
		{
			"address": "aws_cloudwatch_metric_alarm.others",
			"expressions": {
				"alarm_actions": {"constant_value": ["arn:aws:sns:eu-west-3:111122223333:oncall"]},
				"alarm_name": {"constant_value": "others"},
				"metric_name": {"constant_value": "Errors"},
				"namespace": {"constant_value": "Others"},
			},
			"mode": "managed",
			"name": "others",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_log_metric_filter.errors",
			"change": {
				"actions": ["create"],
				"after": {
					"log_group_name": "/shop/web",
					"metric_transformation": [{"name": "Errors", "namespace": "Shop", "value": "1"}],
					"name": "errors",
					"pattern": "ERROR",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "errors",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_log_metric_filter",
		},
		{
			"address": "aws_cloudwatch_metric_alarm.others",
			"change": {
				"actions": ["create"],
				"after": {
					"alarm_actions": ["arn:aws:sns:eu-west-3:111122223333:oncall"],
					"alarm_name": "others",
					"metric_name": "Errors",
					"namespace": "Others",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "others",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_metric_alarm",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_told_to_nobody if {
	count(critical_error_log_alerts_filter.deny) > 0 with input as fail_told_to_nobody
}

fail_told_to_nobody := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_log_metric_filter.errors",
			"expressions": {
				"log_group_name": {"constant_value": "/shop/web"},
				"metric_transformation": [{
					"name": {"constant_value": "Errors"},
					"namespace": {"constant_value": "Shop"},
					"value": {"constant_value": "1"},
				}],
				"name": {"constant_value": "errors"},
				"pattern": {"constant_value": "ERROR"},
			},
			"mode": "managed",
			"name": "errors",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_log_metric_filter",
		},
		{
			"address": "aws_cloudwatch_metric_alarm.errors",
			"expressions": {
				"alarm_actions": {"constant_value": []},
				"alarm_name": {"constant_value": "shop-errors"},
				"metric_name": {"constant_value": "Errors"},
				"namespace": {"constant_value": "Shop"},
			},
			"mode": "managed",
			"name": "errors",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_log_metric_filter.errors",
			"change": {
				"actions": ["create"],
				"after": {
					"log_group_name": "/shop/web",
					"metric_transformation": [{"name": "Errors", "namespace": "Shop", "value": "1"}],
					"name": "errors",
					"pattern": "ERROR",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "errors",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_log_metric_filter",
		},
		{
			"address": "aws_cloudwatch_metric_alarm.errors",
			"change": {
				"actions": ["create"],
				"after": {
					"alarm_actions": [],
					"alarm_name": "shop-errors",
					"metric_name": "Errors",
					"namespace": "Shop",
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
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_muted if {
	count(critical_error_log_alerts_filter.deny) > 0 with input as fail_muted
}

fail_muted := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_log_metric_filter.errors",
			"expressions": {
				"log_group_name": {"constant_value": "/shop/web"},
				"metric_transformation": [{
					"name": {"constant_value": "Errors"},
					"namespace": {"constant_value": "Shop"},
					"value": {"constant_value": "1"},
				}],
				"name": {"constant_value": "errors"},
				"pattern": {"constant_value": "ERROR"},
			},
			"mode": "managed",
			"name": "errors",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_log_metric_filter",
		},
		{
			"address": "aws_cloudwatch_metric_alarm.errors",
			"expressions": {
				"actions_enabled": {"constant_value": false},
				"alarm_actions": {"constant_value": ["arn:aws:sns:eu-west-3:111122223333:oncall"]},
				"alarm_name": {"constant_value": "shop-errors"},
				"metric_name": {"constant_value": "Errors"},
				"namespace": {"constant_value": "Shop"},
			},
			"mode": "managed",
			"name": "errors",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_log_metric_filter.errors",
			"change": {
				"actions": ["create"],
				"after": {
					"log_group_name": "/shop/web",
					"metric_transformation": [{"name": "Errors", "namespace": "Shop", "value": "1"}],
					"name": "errors",
					"pattern": "ERROR",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "errors",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_log_metric_filter",
		},
		{
			"address": "aws_cloudwatch_metric_alarm.errors",
			"change": {
				"actions": ["create"],
				"after": {
					"actions_enabled": false,
					"alarm_actions": ["arn:aws:sns:eu-west-3:111122223333:oncall"],
					"alarm_name": "shop-errors",
					"metric_name": "Errors",
					"namespace": "Shop",
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
		},
	],
	"terraform_version": "1.11.4",
}

test_unknown_which_metric if {
	count(critical_error_log_alerts_filter.deny) == 0 with input as unknown_which_metric
	count(critical_error_log_alerts_filter.unknown) > 0 with input as unknown_which_metric
}

unknown_which_metric := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_log_metric_filter.errors",
		"expressions": {
			"log_group_name": {"constant_value": "/shop/web"},
			"metric_transformation": [{
				"name": {"references": ["var.unknown"]},
				"namespace": {"constant_value": "Shop"},
				"value": {"constant_value": "1"},
			}],
			"name": {"constant_value": "errors"},
			"pattern": {"constant_value": "ERROR"},
		},
		"mode": "managed",
		"name": "errors",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_log_metric_filter",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_log_metric_filter.errors",
		"change": {
			"actions": ["create"],
			"after": {
				"log_group_name": "/shop/web",
				"metric_transformation": [{"namespace": "Shop", "value": "1"}],
				"name": "errors",
				"pattern": "ERROR",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true, "metric_transformation": [{"name": true}]},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "errors",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_log_metric_filter",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_which_alarm if {
	count(critical_error_log_alerts_filter.deny) == 0 with input as unknown_which_alarm
	count(critical_error_log_alerts_filter.unknown) > 0 with input as unknown_which_alarm
}

unknown_which_alarm := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_log_metric_filter.errors",
			"expressions": {
				"log_group_name": {"constant_value": "/shop/web"},
				"metric_transformation": [{
					"name": {"constant_value": "Errors"},
					"namespace": {"constant_value": "Shop"},
					"value": {"constant_value": "1"},
				}],
				"name": {"constant_value": "errors"},
				"pattern": {"constant_value": "ERROR"},
			},
			"mode": "managed",
			"name": "errors",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_log_metric_filter",
		},
		{
			"address": "aws_cloudwatch_metric_alarm.errors",
			"expressions": {
				"alarm_actions": {"constant_value": ["arn:aws:sns:eu-west-3:111122223333:oncall"]},
				"alarm_name": {"constant_value": "shop-errors"},
				"metric_name": {"references": ["var.unknown"]},
				"namespace": {"constant_value": "Shop"},
			},
			"mode": "managed",
			"name": "errors",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudwatch_log_metric_filter.errors",
			"change": {
				"actions": ["create"],
				"after": {
					"log_group_name": "/shop/web",
					"metric_transformation": [{"name": "Errors", "namespace": "Shop", "value": "1"}],
					"name": "errors",
					"pattern": "ERROR",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "errors",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_log_metric_filter",
		},
		{
			"address": "aws_cloudwatch_metric_alarm.errors",
			"change": {
				"actions": ["create"],
				"after": {
					"alarm_actions": ["arn:aws:sns:eu-west-3:111122223333:oncall"],
					"alarm_name": "shop-errors",
					"namespace": "Shop",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "metric_name": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "errors",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_metric_alarm",
		},
	],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_visits if {
	count(critical_error_log_alerts_filter.judged) == 0 with input as not_applicable_of_visits
	count(critical_error_log_alerts_filter.deny) == 0 with input as not_applicable_of_visits
	count(critical_error_log_alerts_filter.unknown) == 0 with input as not_applicable_of_visits
}

not_applicable_of_visits := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_log_metric_filter.visits",
		"expressions": {
			"log_group_name": {"constant_value": "/shop/web"},
			"metric_transformation": [{
				"name": {"constant_value": "Visits"},
				"namespace": {"constant_value": "Shop"},
				"value": {"constant_value": "1"},
			}],
			"name": {"constant_value": "visits"},
			"pattern": {"constant_value": "{ $.status = 200 }"},
		},
		"mode": "managed",
		"name": "visits",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_log_metric_filter",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_log_metric_filter.visits",
		"change": {
			"actions": ["create"],
			"after": {
				"log_group_name": "/shop/web",
				"metric_transformation": [{"name": "Visits", "namespace": "Shop", "value": "1"}],
				"name": "visits",
				"pattern": "{ $.status = 200 }",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "visits",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_log_metric_filter",
	}],
	"terraform_version": "1.11.4",
}
