# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.network_segmentation_test

import data.gonogo.terraform.network_segmentation

test_pass if {
	count(network_segmentation.judged) > 0 with input as pass
	count(network_segmentation.deny) == 0 with input as pass
	count(network_segmentation.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {"engine": {"constant_value": "postgres"}, "publicly_accessible": {"constant_value": false}},
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
			"after": {"engine": "postgres", "publicly_accessible": false},
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
	count(network_segmentation.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {"engine": {"constant_value": "postgres"}, "publicly_accessible": {"constant_value": true}},
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
			"after": {"engine": "postgres", "publicly_accessible": true},
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
	count(network_segmentation.deny) > 0 with input as fail_left_to_the_provider
}

fail_left_to_the_provider := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_rds_cluster_instance.one",
		"expressions": {
			"cluster_identifier": {"constant_value": "shop"},
			"engine": {"constant_value": "aurora-postgresql"},
		},
		"mode": "managed",
		"name": "one",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_rds_cluster_instance",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_rds_cluster_instance.one",
		"change": {
			"actions": ["create"],
			"after": {"cluster_identifier": "shop", "engine": "aurora-postgresql"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "one",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_rds_cluster_instance",
	}],
	"terraform_version": "1.11.4",
}
