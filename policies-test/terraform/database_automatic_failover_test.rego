# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.database_automatic_failover_test

import data.gonogo.terraform.database_automatic_failover

test_pass if {
	count(database_automatic_failover.judged) > 0 with input as pass
	count(database_automatic_failover.deny) == 0 with input as pass
	count(database_automatic_failover.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {"engine": {"constant_value": "postgres"}, "multi_az": {"constant_value": true}},
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
			"after": {"engine": "postgres", "multi_az": true},
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

test_pass_a_read_replica_need_not if {
	count(database_automatic_failover.judged) > 0 with input as pass_a_read_replica_need_not
	count(database_automatic_failover.deny) == 0 with input as pass_a_read_replica_need_not
	count(database_automatic_failover.unknown) == 0 with input as pass_a_read_replica_need_not
}

pass_a_read_replica_need_not := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_db_instance.main",
			"expressions": {"engine": {"constant_value": "postgres"}, "multi_az": {"constant_value": true}},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_instance.read",
			"expressions": {
				"multi_az": {"constant_value": false},
				"replicate_source_db": {"references": ["aws_db_instance.main.identifier", "aws_db_instance.main"]},
			},
			"mode": "managed",
			"name": "read",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_instance",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_db_instance.main",
			"change": {
				"actions": ["create"],
				"after": {"engine": "postgres", "multi_az": true},
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
			"address": "aws_db_instance.read",
			"change": {
				"actions": ["create"],
				"after": {"multi_az": false},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "replicate_source_db": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "read",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_instance",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_one_zone if {
	count(database_automatic_failover.deny) > 0 with input as fail_one_zone
}

fail_one_zone := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {"engine": {"constant_value": "postgres"}, "multi_az": {"constant_value": false}},
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
			"after": {"engine": "postgres", "multi_az": false},
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

test_fail_left_to_the_provider if {
	count(database_automatic_failover.deny) > 0 with input as fail_left_to_the_provider
}

fail_left_to_the_provider := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {"engine": {"constant_value": "postgres"}},
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
			"after": {"engine": "postgres"},
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

test_unknown_from_a_variable if {
	count(database_automatic_failover.deny) == 0 with input as unknown_from_a_variable
	count(database_automatic_failover.unknown) > 0 with input as unknown_from_a_variable
}

unknown_from_a_variable := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {"engine": {"constant_value": "postgres"}, "multi_az": {"references": ["var.unknown"]}},
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
			"after": {"engine": "postgres"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true, "multi_az": true},
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
