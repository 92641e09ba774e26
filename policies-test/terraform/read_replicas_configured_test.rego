# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.read_replicas_configured_test

import data.gonogo.terraform.read_replicas_configured

test_pass if {
	count(read_replicas_configured.judged) > 0 with input as pass
	count(read_replicas_configured.deny) == 0 with input as pass
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
			"address": "aws_db_instance.replica",
			"expressions": {
				"identifier": {"constant_value": "shop-read"},
				"replicate_source_db": {"references": ["aws_db_instance.main.identifier", "aws_db_instance.main"]},
			},
			"mode": "managed",
			"name": "replica",
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
			"address": "aws_db_instance.replica",
			"change": {
				"actions": ["create"],
				"after": {"identifier": "shop-read"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "replicate_source_db": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "replica",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_instance",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_none if {
	count(read_replicas_configured.deny) > 0 with input as fail_none with data.profile as profile_of_fail_none
}

fail_none := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {
			"engine": {"constant_value": "postgres"},
			"identifier": {"constant_value": "shop"},
			"replicate_source_db": {"constant_value": ""},
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
			"after": {"engine": "postgres", "identifier": "shop", "replicate_source_db": ""},
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

profile_of_fail_none := {"facets": {"read-replicas": true}}
