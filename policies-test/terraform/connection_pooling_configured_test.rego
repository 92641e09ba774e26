# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.connection_pooling_configured_test

import data.gonogo.terraform.connection_pooling_configured

test_pass if {
	count(connection_pooling_configured.judged) > 0 with input as pass
	count(connection_pooling_configured.deny) == 0 with input as pass
	count(connection_pooling_configured.unknown) == 0 with input as pass
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
			"address": "aws_db_proxy_default_target_group.shop",
			"expressions": {
				"connection_pool_config": [{"max_connections_percent": {"constant_value": 90}}],
				"db_proxy_name": {"references": ["aws_db_proxy.shop.name", "aws_db_proxy.shop"]},
			},
			"mode": "managed",
			"name": "shop",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_proxy_default_target_group",
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
			"address": "aws_db_proxy_default_target_group.shop",
			"change": {
				"actions": ["create"],
				"after": {"connection_pool_config": [{"max_connections_percent": 90}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "db_proxy_name": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "shop",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_proxy_default_target_group",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_no_room_left if {
	count(connection_pooling_configured.deny) > 0 with input as fail_no_room_left
}

fail_no_room_left := {
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
			"address": "aws_db_proxy_default_target_group.shop",
			"expressions": {
				"connection_pool_config": [{"max_connections_percent": {"constant_value": 91}}],
				"db_proxy_name": {"references": ["aws_db_proxy.shop.name", "aws_db_proxy.shop"]},
			},
			"mode": "managed",
			"name": "shop",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_proxy_default_target_group",
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
			"address": "aws_db_proxy_default_target_group.shop",
			"change": {
				"actions": ["create"],
				"after": {"connection_pool_config": [{"max_connections_percent": 91}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "db_proxy_name": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "shop",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_proxy_default_target_group",
		},
	],
	"terraform_version": "1.11.4",
}
