# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.backup_retention_policy.native_test

import data.gonogo.terraform.backup_retention_policy.native as backup_retention_policy_native

test_pass if {
	count(backup_retention_policy_native.judged) > 0 with input as pass
	count(backup_retention_policy_native.deny) == 0 with input as pass
	count(backup_retention_policy_native.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {"backup_retention_period": {"constant_value": 30}, "engine": {"constant_value": "postgres"}},
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
			"after": {"backup_retention_period": 30, "engine": "postgres"},
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

test_fail if {
	count(backup_retention_policy_native.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {"backup_retention_period": {"constant_value": 29}, "engine": {"constant_value": "postgres"}},
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
			"after": {"backup_retention_period": 29, "engine": "postgres"},
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

test_fail_of_a_cluster if {
	count(backup_retention_policy_native.deny) > 0 with input as fail_of_a_cluster
}

fail_of_a_cluster := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_rds_cluster.main",
		"expressions": {
			"backup_retention_period": {"constant_value": 29},
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
			"after": {"backup_retention_period": 29, "engine": "aurora-postgresql"},
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

test_not_applicable_copies_of_others if {
	count(backup_retention_policy_native.judged) == 0 with input as not_applicable_copies_of_others
	count(backup_retention_policy_native.deny) == 0 with input as not_applicable_copies_of_others
	count(backup_retention_policy_native.unknown) == 0 with input as not_applicable_copies_of_others
}

not_applicable_copies_of_others := {
	"configuration": {"root_module": {"resources": [
		{
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
		},
		{
			"address": "aws_rds_cluster.copy",
			"expressions": {
				"backup_retention_period": {"constant_value": 1},
				"replication_source_identifier": {"constant_value": "arn:aws:rds:eu-west-3:111122223333:cluster:shop"},
			},
			"mode": "managed",
			"name": "copy",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_rds_cluster",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
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
		},
		{
			"address": "aws_rds_cluster.copy",
			"change": {
				"actions": ["create"],
				"after": {
					"backup_retention_period": 1,
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
		},
	],
	"terraform_version": "1.11.4",
}
