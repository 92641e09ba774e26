# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.uptime_monitoring.route53_test

import data.gonogo.terraform.uptime_monitoring.route53 as uptime_monitoring_route53

test_pass if {
	count(uptime_monitoring_route53.judged) > 0 with input as pass
	count(uptime_monitoring_route53.deny) == 0 with input as pass
	count(uptime_monitoring_route53.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_metric_alarm.down",
			"expressions": {
				"actions_enabled": {"constant_value": true},
				"alarm_actions": {"constant_value": ["arn:aws:sns:us-east-1:111122223333:oncall"]},
				"alarm_name": {"constant_value": "shop-down"},
				"dimensions": {"references": ["aws_route53_health_check.shop.id", "aws_route53_health_check.shop"]},
				"metric_name": {"constant_value": "HealthCheckStatus"},
				"namespace": {"constant_value": "AWS/Route53"},
			},
			"mode": "managed",
			"name": "down",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_route53_health_check.shop",
			"expressions": {
				"failure_threshold": {"constant_value": 2},
				"fqdn": {"constant_value": "shop.example.com"},
				"port": {"constant_value": 443},
				"request_interval": {"constant_value": 30},
				"resource_path": {"constant_value": "/health/ready"},
				"type": {"constant_value": "HTTPS"},
			},
			"mode": "managed",
			"name": "shop",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_route53_health_check",
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
					"alarm_actions": ["arn:aws:sns:us-east-1:111122223333:oncall"],
					"alarm_name": "shop-down",
					"dimensions": {},
					"metric_name": "HealthCheckStatus",
					"namespace": "AWS/Route53",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "dimensions": {"HealthCheckId": true}, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "down",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_route53_health_check.shop",
			"change": {
				"actions": ["create"],
				"after": {
					"failure_threshold": 2,
					"fqdn": "shop.example.com",
					"port": 443,
					"request_interval": 30,
					"resource_path": "/health/ready",
					"type": "HTTPS",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "shop",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_route53_health_check",
		},
	],
	"terraform_version": "1.11.4",
}

test_pass_by_its_id if {
	count(uptime_monitoring_route53.judged) > 0 with input as pass_by_its_id
	count(uptime_monitoring_route53.deny) == 0 with input as pass_by_its_id
	count(uptime_monitoring_route53.unknown) == 0 with input as pass_by_its_id
}

pass_by_its_id := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_metric_alarm.down",
			"expressions": {
				"actions_enabled": {"constant_value": true},
				"alarm_actions": {"constant_value": ["arn:aws:sns:us-east-1:111122223333:oncall"]},
				"alarm_name": {"constant_value": "shop-down"},
				"dimensions": {"constant_value": {"HealthCheckId": "0a1b2c3d"}},
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
				"dimensions": {"constant_value": {"HealthCheckId": "0a1b2c3d"}},
			},
			"mode": "managed",
			"name": "slow",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_route53_health_check.shop",
			"expressions": {
				"fqdn": {"constant_value": "shop.example.com"},
				"id": {"constant_value": "0a1b2c3d"},
				"port": {"constant_value": 443},
				"request_interval": {"constant_value": 30},
				"search_string": {"constant_value": "ok"},
				"type": {"constant_value": "HTTPS_STR_MATCH"},
			},
			"mode": "managed",
			"name": "shop",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_route53_health_check",
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
					"alarm_actions": ["arn:aws:sns:us-east-1:111122223333:oncall"],
					"alarm_name": "shop-down",
					"dimensions": {"HealthCheckId": "0a1b2c3d"},
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
					"dimensions": {"HealthCheckId": "0a1b2c3d"},
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
			"address": "aws_route53_health_check.shop",
			"change": {
				"actions": ["create"],
				"after": {
					"fqdn": "shop.example.com",
					"id": "0a1b2c3d",
					"port": 443,
					"request_interval": 30,
					"search_string": "ok",
					"type": "HTTPS_STR_MATCH",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "shop",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_route53_health_check",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_told_to_nobody if {
	count(uptime_monitoring_route53.deny) > 0 with input as fail_told_to_nobody
}

fail_told_to_nobody := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_metric_alarm.down",
			"expressions": {
				"actions_enabled": {"constant_value": true},
				"alarm_actions": {"constant_value": []},
				"alarm_name": {"constant_value": "shop-down"},
				"dimensions": {"constant_value": {"HealthCheckId": "0a1b2c3d"}},
			},
			"mode": "managed",
			"name": "down",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_route53_health_check.shop",
			"expressions": {
				"fqdn": {"constant_value": "shop.example.com"},
				"id": {"constant_value": "0a1b2c3d"},
				"port": {"constant_value": 80},
				"request_interval": {"constant_value": 30},
				"type": {"constant_value": "HTTP"},
			},
			"mode": "managed",
			"name": "shop",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_route53_health_check",
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
					"dimensions": {"HealthCheckId": "0a1b2c3d"},
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
			"address": "aws_route53_health_check.shop",
			"change": {
				"actions": ["create"],
				"after": {
					"fqdn": "shop.example.com",
					"id": "0a1b2c3d",
					"port": 80,
					"request_interval": 30,
					"type": "HTTP",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "shop",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_route53_health_check",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_muted if {
	count(uptime_monitoring_route53.deny) > 0 with input as fail_muted
}

fail_muted := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_metric_alarm.down",
			"expressions": {
				"actions_enabled": {"constant_value": false},
				"alarm_actions": {"constant_value": ["arn:aws:sns:us-east-1:111122223333:oncall"]},
				"alarm_name": {"constant_value": "shop-down"},
				"dimensions": {"constant_value": {"HealthCheckId": "0a1b2c3d"}},
			},
			"mode": "managed",
			"name": "down",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_route53_health_check.shop",
			"expressions": {
				"fqdn": {"constant_value": "shop.example.com"},
				"id": {"constant_value": "0a1b2c3d"},
				"port": {"constant_value": 80},
				"request_interval": {"constant_value": 30},
				"search_string": {"constant_value": "ok"},
				"type": {"constant_value": "HTTP_STR_MATCH"},
			},
			"mode": "managed",
			"name": "shop",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_route53_health_check",
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
					"alarm_actions": ["arn:aws:sns:us-east-1:111122223333:oncall"],
					"alarm_name": "shop-down",
					"dimensions": {"HealthCheckId": "0a1b2c3d"},
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
			"address": "aws_route53_health_check.shop",
			"change": {
				"actions": ["create"],
				"after": {
					"fqdn": "shop.example.com",
					"id": "0a1b2c3d",
					"port": 80,
					"request_interval": 30,
					"search_string": "ok",
					"type": "HTTP_STR_MATCH",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "shop",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_route53_health_check",
		},
	],
	"terraform_version": "1.11.4",
}

test_not_applicable_for_failover_alone if {
	count(uptime_monitoring_route53.judged) == 0 with input as not_applicable_for_failover_alone
	count(uptime_monitoring_route53.deny) == 0 with input as not_applicable_for_failover_alone
	count(uptime_monitoring_route53.unknown) == 0 with input as not_applicable_for_failover_alone
}

not_applicable_for_failover_alone := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_route53_health_check.shop",
		"expressions": {
			"fqdn": {"constant_value": "shop.example.com"},
			"port": {"constant_value": 443},
			"request_interval": {"constant_value": 30},
			"resource_path": {"constant_value": "/health/ready"},
			"type": {"constant_value": "HTTPS"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_route53_health_check",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_route53_health_check.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"fqdn": "shop.example.com",
				"port": 443,
				"request_interval": 30,
				"resource_path": "/health/ready",
				"type": "HTTPS",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_route53_health_check",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_a_port if {
	count(uptime_monitoring_route53.judged) == 0 with input as not_applicable_of_a_port
	count(uptime_monitoring_route53.deny) == 0 with input as not_applicable_of_a_port
	count(uptime_monitoring_route53.unknown) == 0 with input as not_applicable_of_a_port
}

not_applicable_of_a_port := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_metric_alarm.down",
			"expressions": {
				"actions_enabled": {"constant_value": true},
				"alarm_actions": {"constant_value": []},
				"alarm_name": {"constant_value": "db-down"},
				"dimensions": {"constant_value": {"HealthCheckId": "0a1b2c3d"}},
			},
			"mode": "managed",
			"name": "down",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_route53_health_check.db",
			"expressions": {
				"fqdn": {"constant_value": "db.example.com"},
				"id": {"constant_value": "0a1b2c3d"},
				"port": {"constant_value": 5432},
				"request_interval": {"constant_value": 30},
				"type": {"constant_value": "TCP"},
			},
			"mode": "managed",
			"name": "db",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_route53_health_check",
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
					"alarm_name": "db-down",
					"dimensions": {"HealthCheckId": "0a1b2c3d"},
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
			"address": "aws_route53_health_check.db",
			"change": {
				"actions": ["create"],
				"after": {
					"fqdn": "db.example.com",
					"id": "0a1b2c3d",
					"port": 5432,
					"request_interval": 30,
					"type": "TCP",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "db",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_route53_health_check",
		},
	],
	"terraform_version": "1.11.4",
}

test_not_applicable_switched_off if {
	count(uptime_monitoring_route53.judged) == 0 with input as not_applicable_switched_off
	count(uptime_monitoring_route53.deny) == 0 with input as not_applicable_switched_off
	count(uptime_monitoring_route53.unknown) == 0 with input as not_applicable_switched_off
}

not_applicable_switched_off := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudwatch_metric_alarm.down",
			"expressions": {
				"actions_enabled": {"constant_value": true},
				"alarm_actions": {"constant_value": ["arn:aws:sns:us-east-1:111122223333:oncall"]},
				"alarm_name": {"constant_value": "shop-down"},
				"dimensions": {"constant_value": {"HealthCheckId": "0a1b2c3d"}},
			},
			"mode": "managed",
			"name": "down",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudwatch_metric_alarm",
		},
		{
			"address": "aws_route53_health_check.shop",
			"expressions": {
				"disabled": {"constant_value": true},
				"fqdn": {"constant_value": "shop.example.com"},
				"id": {"constant_value": "0a1b2c3d"},
				"port": {"constant_value": 443},
				"request_interval": {"constant_value": 30},
				"type": {"constant_value": "HTTPS"},
			},
			"mode": "managed",
			"name": "shop",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_route53_health_check",
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
					"alarm_actions": ["arn:aws:sns:us-east-1:111122223333:oncall"],
					"alarm_name": "shop-down",
					"dimensions": {"HealthCheckId": "0a1b2c3d"},
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
			"address": "aws_route53_health_check.shop",
			"change": {
				"actions": ["create"],
				"after": {
					"disabled": true,
					"fqdn": "shop.example.com",
					"id": "0a1b2c3d",
					"port": 443,
					"request_interval": 30,
					"type": "HTTPS",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "shop",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_route53_health_check",
		},
	],
	"terraform_version": "1.11.4",
}
