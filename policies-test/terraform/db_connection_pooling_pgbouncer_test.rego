# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.db_connection_pooling_pgbouncer_test

import data.gonogo.terraform.db_connection_pooling_pgbouncer

test_pass if {
	count(db_connection_pooling_pgbouncer.judged) > 0 with input as pass
	count(db_connection_pooling_pgbouncer.deny) == 0 with input as pass
	count(db_connection_pooling_pgbouncer.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_db_proxy.shop",
			"expressions": {"engine_family": {"constant_value": "POSTGRESQL"}, "name": {"constant_value": "shop"}},
			"mode": "managed",
			"name": "shop",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_proxy",
		},
		{
			"address": "aws_db_proxy_target.shop",
			"expressions": {
				"db_instance_identifier": {"constant_value": "shop"},
				"db_proxy_name": {"references": ["aws_db_proxy.shop.name", "aws_db_proxy.shop"]},
				"target_group_name": {"constant_value": "default"},
			},
			"mode": "managed",
			"name": "shop",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_proxy_target",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_db_proxy.shop",
			"change": {
				"actions": ["create"],
				"after": {"engine_family": "POSTGRESQL", "name": "shop"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "shop",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_proxy",
		},
		{
			"address": "aws_db_proxy_target.shop",
			"change": {
				"actions": ["create"],
				"after": {"db_instance_identifier": "shop", "target_group_name": "default"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "db_proxy_name": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "shop",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_proxy_target",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_no_target if {
	count(db_connection_pooling_pgbouncer.deny) > 0 with input as fail_no_target
}

fail_no_target := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_proxy.shop",
		"expressions": {"engine_family": {"constant_value": "POSTGRESQL"}, "name": {"constant_value": "shop"}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_db_proxy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_db_proxy.shop",
		"change": {
			"actions": ["create"],
			"after": {"engine_family": "POSTGRESQL", "name": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_db_proxy",
	}],
	"terraform_version": "1.11.4",
}
