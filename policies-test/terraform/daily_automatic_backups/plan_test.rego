# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.daily_automatic_backups.plan_test

import data.gonogo.terraform.daily_automatic_backups.plan as daily_automatic_backups_plan

test_pass if {
	count(daily_automatic_backups_plan.judged) > 0 with input as pass
	count(daily_automatic_backups_plan.deny) == 0 with input as pass
	count(daily_automatic_backups_plan.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_backup_plan.daily",
			"expressions": {
				"name": {"constant_value": "daily"},
				"rule": [{
					"rule_name": {"constant_value": "nightly"},
					"schedule": {"constant_value": "cron(0 2 * * ? *)"},
				}],
			},
			"mode": "managed",
			"name": "daily",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_backup_plan",
		},
		{
			"address": "aws_backup_selection.databases",
			"expressions": {
				"name": {"constant_value": "databases"},
				"plan_id": {"references": ["aws_backup_plan.daily.id", "aws_backup_plan.daily"]},
			},
			"mode": "managed",
			"name": "databases",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_backup_selection",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_backup_plan.daily",
			"change": {
				"actions": ["create"],
				"after": {"name": "daily", "rule": [{"rule_name": "nightly", "schedule": "cron(0 2 * * ? *)"}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "daily",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_backup_plan",
		},
		{
			"address": "aws_backup_selection.databases",
			"change": {
				"actions": ["create"],
				"after": {"name": "databases"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "plan_id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "databases",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_backup_selection",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_it_selects_nothing if {
	count(daily_automatic_backups_plan.deny) > 0 with input as fail_it_selects_nothing
}

fail_it_selects_nothing := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_backup_plan.daily",
		"expressions": {
			"name": {"constant_value": "daily"},
			"rule": [{"rule_name": {"constant_value": "nightly"}, "schedule": {"constant_value": "cron(0 2 * * ? *)"}}],
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
			"after": {"name": "daily", "rule": [{"rule_name": "nightly", "schedule": "cron(0 2 * * ? *)"}]},
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

test_fail_among_other_rules if {
	count(daily_automatic_backups_plan.deny) > 0 with input as fail_among_other_rules
}

fail_among_other_rules := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_backup_plan.shop",
		"expressions": {
			"name": {"constant_value": "shop"},
			"rule": [
				{"rule_name": {"constant_value": "nightly"}, "schedule": {"constant_value": "cron(0 2 * * ? *)"}},
				{"rule_name": {"constant_value": "monthly"}, "schedule": {"constant_value": "cron(0 3 1 * ? *)"}},
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
					{"rule_name": "nightly", "schedule": "cron(0 2 * * ? *)"},
					{"rule_name": "monthly", "schedule": "cron(0 3 1 * ? *)"},
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

test_not_applicable_every_other_day if {
	count(daily_automatic_backups_plan.judged) == 0 with input as not_applicable_every_other_day
	count(daily_automatic_backups_plan.deny) == 0 with input as not_applicable_every_other_day
	count(daily_automatic_backups_plan.unknown) == 0 with input as not_applicable_every_other_day
}

not_applicable_every_other_day := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_backup_plan.weekly",
		"expressions": {
			"name": {"constant_value": "weekly"},
			"rule": [{"rule_name": {"constant_value": "by-turns"}, "schedule": {"constant_value": "rate(2 days)"}}],
		},
		"mode": "managed",
		"name": "weekly",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_backup_plan",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_backup_plan.weekly",
		"change": {
			"actions": ["create"],
			"after": {"name": "weekly", "rule": [{"rule_name": "by-turns", "schedule": "rate(2 days)"}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "weekly",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_backup_plan",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_once_a_week if {
	count(daily_automatic_backups_plan.judged) == 0 with input as not_applicable_once_a_week
	count(daily_automatic_backups_plan.deny) == 0 with input as not_applicable_once_a_week
	count(daily_automatic_backups_plan.unknown) == 0 with input as not_applicable_once_a_week
}

not_applicable_once_a_week := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_backup_plan.weekly",
		"expressions": {
			"name": {"constant_value": "weekly"},
			"rule": [{
				"rule_name": {"constant_value": "sundays"},
				"schedule": {"constant_value": "cron(0 2 ? * SUN *)"},
			}],
		},
		"mode": "managed",
		"name": "weekly",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_backup_plan",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_backup_plan.weekly",
		"change": {
			"actions": ["create"],
			"after": {"name": "weekly", "rule": [{"rule_name": "sundays", "schedule": "cron(0 2 ? * SUN *)"}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "weekly",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_backup_plan",
	}],
	"terraform_version": "1.11.4",
}
