# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.daily_automatic_backups.cluster_test

import data.gonogo.terraform.daily_automatic_backups.cluster as daily_automatic_backups_cluster

test_pass if {
	count(daily_automatic_backups_cluster.judged) > 0 with input as pass
	count(daily_automatic_backups_cluster.deny) == 0 with input as pass
	count(daily_automatic_backups_cluster.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_rds_cluster.audit",
			"expressions": {"engine": {"constant_value": "aurora-postgresql"}},
			"mode": "managed",
			"name": "audit",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_rds_cluster",
		},
		{
			"address": "aws_rds_cluster.main",
			"expressions": {
				"backup_retention_period": {"constant_value": 1},
				"engine": {"constant_value": "aurora-postgresql"},
			},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_rds_cluster",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_rds_cluster.audit",
			"change": {
				"actions": ["create"],
				"after": {"engine": "aurora-postgresql"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "audit",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_rds_cluster",
		},
		{
			"address": "aws_rds_cluster.main",
			"change": {
				"actions": ["create"],
				"after": {"backup_retention_period": 1, "engine": "aurora-postgresql"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_rds_cluster",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_less_than_there_is if {
	count(daily_automatic_backups_cluster.deny) > 0 with input as fail_less_than_there_is
}

fail_less_than_there_is := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_rds_cluster.main",
		"expressions": {
			"backup_retention_period": {"constant_value": 0},
			"engine": {"constant_value": "aurora-postgresql"},
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_rds_cluster",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_rds_cluster.main",
		"change": {
			"actions": ["create"],
			"after": {"backup_retention_period": 0, "engine": "aurora-postgresql"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_rds_cluster",
	}],
	"terraform_version": "1.11.4",
}

test_unknown if {
	count(daily_automatic_backups_cluster.deny) == 0 with input as unknown
	count(daily_automatic_backups_cluster.unknown) > 0 with input as unknown
}

unknown := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_rds_cluster.main",
		"expressions": {
			"backup_retention_period": {"references": ["var.unknown"]},
			"engine": {"constant_value": "aurora-postgresql"},
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_rds_cluster",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_rds_cluster.main",
		"change": {
			"actions": ["create"],
			"after": {"engine": "aurora-postgresql"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "backup_retention_period": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_rds_cluster",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_it_copies_another if {
	count(daily_automatic_backups_cluster.judged) == 0 with input as not_applicable_it_copies_another
	count(daily_automatic_backups_cluster.deny) == 0 with input as not_applicable_it_copies_another
	count(daily_automatic_backups_cluster.unknown) == 0 with input as not_applicable_it_copies_another
}

not_applicable_it_copies_another := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_rds_cluster.copy",
		"expressions": {
			"backup_retention_period": {"constant_value": 0},
			"engine": {"constant_value": "aurora-postgresql"},
			"replication_source_identifier": {"constant_value": "arn:aws:rds:eu-west-3:111122223333:cluster:shop"},
		},
		"mode": "managed",
		"name": "copy",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_rds_cluster",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_rds_cluster.copy",
		"change": {
			"actions": ["create"],
			"after": {
				"backup_retention_period": 0,
				"engine": "aurora-postgresql",
				"replication_source_identifier": "arn:aws:rds:eu-west-3:111122223333:cluster:shop",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "copy",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_rds_cluster",
	}],
	"terraform_version": "1.11.4",
}
