# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.slow_query_log_enabled.attached_test

import data.gonogo.terraform.slow_query_log_enabled.attached as slow_query_log_enabled_attached

test_pass if {
	count(slow_query_log_enabled_attached.judged) > 0 with input as pass
	count(slow_query_log_enabled_attached.deny) == 0 with input as pass
	count(slow_query_log_enabled_attached.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_db_instance.main",
			"expressions": {
				"enabled_cloudwatch_logs_exports": {"constant_value": ["postgresql", "upgrade"]},
				"parameter_group_name": {"references": [
					"aws_db_parameter_group.main.name",
					"aws_db_parameter_group.main",
				]},
			},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_parameter_group.main",
			"expressions": {"family": {"constant_value": "postgres16"}, "name": {"constant_value": "shop-16"}},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_parameter_group",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_db_instance.main",
			"change": {
				"actions": ["create"],
				"after": {"enabled_cloudwatch_logs_exports": ["postgresql", "upgrade"]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "parameter_group_name": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_parameter_group.main",
			"change": {
				"actions": ["create"],
				"after": {"family": "postgres16", "name": "shop-16"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_parameter_group",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_attached_to_nothing if {
	count(slow_query_log_enabled_attached.deny) > 0 with input as fail_attached_to_nothing
}

fail_attached_to_nothing := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_db_instance.main",
			"expressions": {
				"enabled_cloudwatch_logs_exports": {"constant_value": ["postgresql"]},
				"parameter_group_name": {"constant_value": "default.postgres16"},
			},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_parameter_group.main",
			"expressions": {"family": {"constant_value": "postgres16"}, "name": {"constant_value": "shop-16"}},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_parameter_group",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_db_instance.main",
			"change": {
				"actions": ["create"],
				"after": {
					"enabled_cloudwatch_logs_exports": ["postgresql"],
					"parameter_group_name": "default.postgres16",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_parameter_group.main",
			"change": {
				"actions": ["create"],
				"after": {"family": "postgres16", "name": "shop-16"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_parameter_group",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_not_exported if {
	count(slow_query_log_enabled_attached.deny) > 0 with input as fail_not_exported
}

fail_not_exported := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_db_instance.main",
			"expressions": {
				"enabled_cloudwatch_logs_exports": {"constant_value": ["upgrade"]},
				"parameter_group_name": {"references": [
					"aws_db_parameter_group.main.name",
					"aws_db_parameter_group.main",
				]},
			},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_parameter_group.main",
			"expressions": {"family": {"constant_value": "postgres16"}, "name": {"constant_value": "shop-16"}},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_parameter_group",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_db_instance.main",
			"change": {
				"actions": ["create"],
				"after": {"enabled_cloudwatch_logs_exports": ["upgrade"]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "parameter_group_name": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_parameter_group.main",
			"change": {
				"actions": ["create"],
				"after": {"family": "postgres16", "name": "shop-16"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_parameter_group",
		},
	],
	"terraform_version": "1.11.4",
}

test_not_applicable_another_engine if {
	count(slow_query_log_enabled_attached.judged) == 0 with input as not_applicable_another_engine
	count(slow_query_log_enabled_attached.deny) == 0 with input as not_applicable_another_engine
	count(slow_query_log_enabled_attached.unknown) == 0 with input as not_applicable_another_engine
}

not_applicable_another_engine := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_parameter_group.main",
		"expressions": {"family": {"constant_value": "mysql8.0"}, "name": {"constant_value": "shop-80"}},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_db_parameter_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_db_parameter_group.main",
		"change": {
			"actions": ["create"],
			"after": {"family": "mysql8.0", "name": "shop-80"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_db_parameter_group",
	}],
	"terraform_version": "1.11.4",
}
