# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.offsite_backup_other_region.copy_test

import data.gonogo.terraform.offsite_backup_other_region.copy as offsite_backup_other_region_copy

test_pass if {
	count(offsite_backup_other_region_copy.judged) > 0 with input as pass
	count(offsite_backup_other_region_copy.deny) == 0 with input as pass
	count(offsite_backup_other_region_copy.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_backup_plan.daily",
		"expressions": {
			"name": {"constant_value": "daily"},
			"rule": [{
				"copy_action": [{"destination_vault_arn": {"constant_value": "arn:aws:backup:eu-central-1:111122223333:backup-vault:shop"}}],
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
			"after": {
				"name": "daily",
				"rule": [{
					"copy_action": [{"destination_vault_arn": "arn:aws:backup:eu-central-1:111122223333:backup-vault:shop"}],
					"rule_name": "nightly",
				}],
			},
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
	count(offsite_backup_other_region_copy.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_backup_plan.daily",
		"expressions": {
			"name": {"constant_value": "daily"},
			"rule": [{"copy_action": {"constant_value": []}, "rule_name": {"constant_value": "nightly"}}],
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
			"after": {"name": "daily", "rule": [{"copy_action": [], "rule_name": "nightly"}]},
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
	count(offsite_backup_other_region_copy.judged) > 0 with input as pass_one_rule_of_two
	count(offsite_backup_other_region_copy.deny) == 0 with input as pass_one_rule_of_two
	count(offsite_backup_other_region_copy.unknown) == 0 with input as pass_one_rule_of_two
}

pass_one_rule_of_two := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_backup_plan.shop",
		"expressions": {
			"name": {"constant_value": "shop"},
			"rule": [
				{"copy_action": {"constant_value": []}, "rule_name": {"constant_value": "hourly"}},
				{
					"copy_action": [{"destination_vault_arn": {"constant_value": "arn:aws:backup:eu-central-1:111122223333:backup-vault:shop"}}],
					"rule_name": {"constant_value": "nightly"},
				},
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
					{"copy_action": [], "rule_name": "hourly"},
					{
						"copy_action": [{"destination_vault_arn": "arn:aws:backup:eu-central-1:111122223333:backup-vault:shop"}],
						"rule_name": "nightly",
					},
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
