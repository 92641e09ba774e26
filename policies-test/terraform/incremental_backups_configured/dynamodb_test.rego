# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.incremental_backups_configured.dynamodb_test

import data.gonogo.terraform.incremental_backups_configured.dynamodb as incremental_backups_configured_dynamodb

test_pass if {
	count(incremental_backups_configured_dynamodb.judged) > 0 with input as pass
	count(incremental_backups_configured_dynamodb.deny) == 0 with input as pass
	count(incremental_backups_configured_dynamodb.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_dynamodb_table.orders",
		"expressions": {
			"hash_key": {"constant_value": "id"},
			"name": {"constant_value": "orders"},
			"point_in_time_recovery": [{"enabled": {"constant_value": true}}],
		},
		"mode": "managed",
		"name": "orders",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_dynamodb_table",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_dynamodb_table.orders",
		"change": {
			"actions": ["create"],
			"after": {"hash_key": "id", "name": "orders", "point_in_time_recovery": [{"enabled": true}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "orders",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_dynamodb_table",
	}],
	"terraform_version": "1.11.4",
}

test_fail_off if {
	count(incremental_backups_configured_dynamodb.deny) > 0 with input as fail_off
}

fail_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_dynamodb_table.orders",
		"expressions": {
			"hash_key": {"constant_value": "id"},
			"name": {"constant_value": "orders"},
			"point_in_time_recovery": [{"enabled": {"constant_value": false}}],
		},
		"mode": "managed",
		"name": "orders",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_dynamodb_table",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_dynamodb_table.orders",
		"change": {
			"actions": ["create"],
			"after": {"hash_key": "id", "name": "orders", "point_in_time_recovery": [{"enabled": false}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "orders",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_dynamodb_table",
	}],
	"terraform_version": "1.11.4",
}

test_fail_nobody_says if {
	count(incremental_backups_configured_dynamodb.deny) > 0 with input as fail_nobody_says
}

fail_nobody_says := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_dynamodb_table.orders",
		"expressions": {
			"hash_key": {"constant_value": "id"},
			"name": {"constant_value": "orders"},
			"point_in_time_recovery": {"constant_value": []},
			"ttl": [{"enabled": {"constant_value": false}}],
		},
		"mode": "managed",
		"name": "orders",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_dynamodb_table",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_dynamodb_table.orders",
		"change": {
			"actions": ["create"],
			"after": {"hash_key": "id", "name": "orders", "point_in_time_recovery": [], "ttl": [{"enabled": false}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "orders",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_dynamodb_table",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_from_elsewhere if {
	count(incremental_backups_configured_dynamodb.deny) == 0 with input as unknown_from_elsewhere
	count(incremental_backups_configured_dynamodb.unknown) > 0 with input as unknown_from_elsewhere
}

unknown_from_elsewhere := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_dynamodb_table.orders",
		"expressions": {
			"hash_key": {"constant_value": "id"},
			"name": {"constant_value": "orders"},
			"point_in_time_recovery": [{"enabled": {"references": ["var.unknown"]}}],
		},
		"mode": "managed",
		"name": "orders",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_dynamodb_table",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_dynamodb_table.orders",
		"change": {
			"actions": ["create"],
			"after": {"hash_key": "id", "name": "orders", "point_in_time_recovery": [{}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true, "point_in_time_recovery": [{"enabled": true}]},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "orders",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_dynamodb_table",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_what_need_not_be_restored if {
	count(incremental_backups_configured_dynamodb.judged) == 0 with input as not_applicable_what_need_not_be_restored
	count(incremental_backups_configured_dynamodb.deny) == 0 with input as not_applicable_what_need_not_be_restored
	count(incremental_backups_configured_dynamodb.unknown) == 0 with input as not_applicable_what_need_not_be_restored
}

not_applicable_what_need_not_be_restored := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_dynamodb_table.locks",
			"expressions": {"hash_key": {"constant_value": "LockID"}, "name": {"constant_value": "locks"}},
			"mode": "managed",
			"name": "locks",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_dynamodb_table",
		},
		{
			"address": "aws_dynamodb_table.sessions",
			"expressions": {
				"hash_key": {"constant_value": "id"},
				"name": {"constant_value": "sessions"},
				"ttl": [{"attribute_name": {"constant_value": "expires"}, "enabled": {"constant_value": true}}],
			},
			"mode": "managed",
			"name": "sessions",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_dynamodb_table",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_dynamodb_table.locks",
			"change": {
				"actions": ["create"],
				"after": {"hash_key": "LockID", "name": "locks"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "locks",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_dynamodb_table",
		},
		{
			"address": "aws_dynamodb_table.sessions",
			"change": {
				"actions": ["create"],
				"after": {
					"hash_key": "id",
					"name": "sessions",
					"ttl": [{"attribute_name": "expires", "enabled": true}],
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "sessions",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_dynamodb_table",
		},
	],
	"terraform_version": "1.11.4",
}
