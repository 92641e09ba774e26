# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.offsite_backup_other_region.replication_test

import data.gonogo.terraform.offsite_backup_other_region.replication as offsite_backup_other_region_replication

test_pass if {
	count(offsite_backup_other_region_replication.judged) > 0 with input as pass
	count(offsite_backup_other_region_replication.deny) == 0 with input as pass
	count(offsite_backup_other_region_replication.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_db_instance.main",
			"expressions": {"engine": {"constant_value": "postgres"}, "identifier": {"constant_value": "shop"}},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_instance_automated_backups_replication.main",
			"expressions": {
				"retention_period": {"constant_value": 14},
				"source_db_instance_arn": {"references": ["aws_db_instance.main.arn", "aws_db_instance.main"]},
			},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_instance_automated_backups_replication",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_db_instance.main",
			"change": {
				"actions": ["create"],
				"after": {"engine": "postgres", "identifier": "shop"},
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
			"address": "aws_db_instance_automated_backups_replication.main",
			"change": {
				"actions": ["create"],
				"after": {"retention_period": 14},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "source_db_instance_arn": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_instance_automated_backups_replication",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail if {
	count(offsite_backup_other_region_replication.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {"engine": {"constant_value": "postgres"}, "identifier": {"constant_value": "shop"}},
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
			"after": {"engine": "postgres", "identifier": "shop"},
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
	count(offsite_backup_other_region_replication.judged) == 0 with input as not_applicable_a_read_replica
	count(offsite_backup_other_region_replication.deny) == 0 with input as not_applicable_a_read_replica
	count(offsite_backup_other_region_replication.unknown) == 0 with input as not_applicable_a_read_replica
}

not_applicable_a_read_replica := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.copy",
		"expressions": {
			"identifier": {"constant_value": "shop-copy"},
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
			"after": {"identifier": "shop-copy", "replicate_source_db": "shop"},
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
