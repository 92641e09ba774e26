# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.daily_automatic_backups.native_test

import data.gonogo.terraform.daily_automatic_backups.native as daily_automatic_backups_native

test_pass if {
	count(daily_automatic_backups_native.judged) > 0 with input as pass
	count(daily_automatic_backups_native.deny) == 0 with input as pass
	count(daily_automatic_backups_native.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {"backup_retention_period": {"constant_value": 1}, "engine": {"constant_value": "postgres"}},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_db_instance",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_db_instance.main",
		"change": {
			"actions": ["create"],
			"after": {"backup_retention_period": 1, "engine": "postgres"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_db_instance",
	}],
	"terraform_version": "1.11.4",
}

test_fail_zero_is_off if {
	count(daily_automatic_backups_native.deny) > 0 with input as fail_zero_is_off
}

fail_zero_is_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {"backup_retention_period": {"constant_value": 0}, "engine": {"constant_value": "postgres"}},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_db_instance",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_db_instance.main",
		"change": {
			"actions": ["create"],
			"after": {"backup_retention_period": 0, "engine": "postgres"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_db_instance",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_a_read_replica if {
	count(daily_automatic_backups_native.judged) == 0 with input as not_applicable_a_read_replica
	count(daily_automatic_backups_native.deny) == 0 with input as not_applicable_a_read_replica
	count(daily_automatic_backups_native.unknown) == 0 with input as not_applicable_a_read_replica
}

not_applicable_a_read_replica := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.copy",
		"expressions": {
			"backup_retention_period": {"constant_value": 0},
			"replicate_source_db": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "copy",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_db_instance",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_db_instance.copy",
		"change": {
			"actions": ["create"],
			"after": {"backup_retention_period": 0, "replicate_source_db": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "copy",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_db_instance",
	}],
	"terraform_version": "1.11.4",
}
