# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.backup_retention_policy.plan_test

import data.gonogo.terraform.backup_retention_policy.plan as backup_retention_policy_plan

test_pass if {
	count(backup_retention_policy_plan.judged) > 0 with input as pass
	count(backup_retention_policy_plan.deny) == 0 with input as pass
	count(backup_retention_policy_plan.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_backup_plan.daily",
		"expressions": {
			"name": {"constant_value": "daily"},
			"rule": [{
				"lifecycle": [{"delete_after": {"constant_value": 30}}],
				"rule_name": {"constant_value": "nightly"},
			}],
		},
		"mode": "managed",
		"name": "daily",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_backup_plan",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_backup_plan.daily",
		"change": {
			"actions": ["create"],
			"after": {"name": "daily", "rule": [{"lifecycle": [{"delete_after": 30}], "rule_name": "nightly"}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "daily",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_backup_plan",
	}],
	"terraform_version": "1.11.4",
}

test_fail if {
	count(backup_retention_policy_plan.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_backup_plan.daily",
		"expressions": {
			"name": {"constant_value": "daily"},
			"rule": [{
				"lifecycle": [{"delete_after": {"constant_value": 29}}],
				"rule_name": {"constant_value": "nightly"},
			}],
		},
		"mode": "managed",
		"name": "daily",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_backup_plan",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_backup_plan.daily",
		"change": {
			"actions": ["create"],
			"after": {"name": "daily", "rule": [{"lifecycle": [{"delete_after": 29}], "rule_name": "nightly"}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "daily",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_backup_plan",
	}],
	"terraform_version": "1.11.4",
}

test_pass_one_rule_of_two if {
	count(backup_retention_policy_plan.judged) > 0 with input as pass_one_rule_of_two
	count(backup_retention_policy_plan.deny) == 0 with input as pass_one_rule_of_two
	count(backup_retention_policy_plan.unknown) == 0 with input as pass_one_rule_of_two
}

pass_one_rule_of_two := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_backup_plan.shop",
		"expressions": {
			"name": {"constant_value": "shop"},
			"rule": [
				{"lifecycle": [{"delete_after": {"constant_value": 2}}], "rule_name": {"constant_value": "hourly"}},
				{"lifecycle": [{"delete_after": {"constant_value": 30}}], "rule_name": {"constant_value": "nightly"}},
			],
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_backup_plan",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_backup_plan.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"name": "shop",
				"rule": [
					{"lifecycle": [{"delete_after": 2}], "rule_name": "hourly"},
					{"lifecycle": [{"delete_after": 30}], "rule_name": "nightly"},
				],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_backup_plan",
	}],
	"terraform_version": "1.11.4",
}
