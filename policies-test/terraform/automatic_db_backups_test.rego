# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.automatic_db_backups_test

import data.gonogo.terraform.automatic_db_backups

test_pass if {
	count(automatic_db_backups.judged) > 0 with input as pass
	count(automatic_db_backups.deny) == 0 with input as pass
	count(automatic_db_backups.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {
			"backup_retention_period": {"constant_value": 7},
			"engine": {"constant_value": "postgres"},
			"skip_final_snapshot": {"constant_value": false},
		},
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
			"after": {"backup_retention_period": 7, "engine": "postgres", "skip_final_snapshot": false},
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

test_pass_a_replica_is_backed_up_by_its_source if {
	count(automatic_db_backups.judged) > 0 with input as pass_a_replica_is_backed_up_by_its_source
	count(automatic_db_backups.deny) == 0 with input as pass_a_replica_is_backed_up_by_its_source
	count(automatic_db_backups.unknown) == 0 with input as pass_a_replica_is_backed_up_by_its_source
}

pass_a_replica_is_backed_up_by_its_source := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_db_instance.copy",
			"expressions": {
				"backup_retention_period": {"constant_value": 0},
				"replicate_source_db": {"references": ["aws_db_instance.main.identifier", "aws_db_instance.main"]},
				"skip_final_snapshot": {"constant_value": true},
			},
			"mode": "managed",
			"name": "copy",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_instance.main",
			"expressions": {
				"backup_retention_period": {"constant_value": 7},
				"engine": {"constant_value": "postgres"},
				"skip_final_snapshot": {"constant_value": false},
			},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_instance",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_db_instance.copy",
			"change": {
				"actions": ["create"],
				"after": {"backup_retention_period": 0, "skip_final_snapshot": true},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "replicate_source_db": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "copy",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_instance.main",
			"change": {
				"actions": ["create"],
				"after": {"backup_retention_period": 7, "engine": "postgres", "skip_final_snapshot": false},
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
	],
	"terraform_version": "1.11.4",
}

test_fail_six_days if {
	count(automatic_db_backups.deny) > 0 with input as fail_six_days
}

fail_six_days := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {
			"backup_retention_period": {"constant_value": 6},
			"engine": {"constant_value": "postgres"},
			"skip_final_snapshot": {"constant_value": false},
		},
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
			"after": {"backup_retention_period": 6, "engine": "postgres", "skip_final_snapshot": false},
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

test_fail_left_to_the_default if {
	count(automatic_db_backups.deny) > 0 with input as fail_left_to_the_default
}

fail_left_to_the_default := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_rds_cluster.main",
		"expressions": {
			"backup_retention_period": {"constant_value": 1},
			"engine": {"constant_value": "aurora-postgresql"},
			"skip_final_snapshot": {"constant_value": false},
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
			"after": {"backup_retention_period": 1, "engine": "aurora-postgresql", "skip_final_snapshot": false},
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

test_fail_no_final_snapshot if {
	count(automatic_db_backups.deny) > 0 with input as fail_no_final_snapshot
}

fail_no_final_snapshot := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {
			"backup_retention_period": {"constant_value": 30},
			"engine": {"constant_value": "postgres"},
			"skip_final_snapshot": {"constant_value": true},
		},
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
			"after": {"backup_retention_period": 30, "engine": "postgres", "skip_final_snapshot": true},
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

test_unknown if {
	count(automatic_db_backups.deny) == 0 with input as unknown
	count(automatic_db_backups.unknown) > 0 with input as unknown
}

unknown := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {
			"backup_retention_period": {"references": ["var.unknown"]},
			"engine": {"constant_value": "postgres"},
			"skip_final_snapshot": {"constant_value": false},
		},
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
			"after": {"engine": "postgres", "skip_final_snapshot": false},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "backup_retention_period": true, "id": true},
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

test_not_applicable_a_cluster_that_copies_another if {
	count(automatic_db_backups.judged) == 0 with input as not_applicable_a_cluster_that_copies_another
	count(automatic_db_backups.deny) == 0 with input as not_applicable_a_cluster_that_copies_another
	count(automatic_db_backups.unknown) == 0 with input as not_applicable_a_cluster_that_copies_another
}

not_applicable_a_cluster_that_copies_another := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_rds_cluster.copy",
		"expressions": {
			"backup_retention_period": {"constant_value": 1},
			"engine": {"constant_value": "aurora-postgresql"},
			"replication_source_identifier": {"constant_value": "arn:aws:rds:eu-west-3:111122223333:cluster:shop"},
			"skip_final_snapshot": {"constant_value": true},
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
				"backup_retention_period": 1,
				"engine": "aurora-postgresql",
				"replication_source_identifier": "arn:aws:rds:eu-west-3:111122223333:cluster:shop",
				"skip_final_snapshot": true,
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
