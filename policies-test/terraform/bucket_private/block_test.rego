# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.bucket_private.block_test

import data.gonogo.terraform.bucket_private.block as bucket_private_block

test_pass if {
	count(bucket_private_block.judged) > 0 with input as pass
	count(bucket_private_block.deny) == 0 with input as pass
	count(bucket_private_block.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_s3_bucket.media",
			"expressions": {"bucket": {"constant_value": "shop-media"}},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.media",
			"expressions": {
				"block_public_acls": {"constant_value": true},
				"block_public_policy": {"constant_value": true},
				"bucket": {"references": ["aws_s3_bucket.media.id", "aws_s3_bucket.media"]},
				"ignore_public_acls": {"constant_value": true},
				"restrict_public_buckets": {"constant_value": true},
			},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket_public_access_block",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_s3_bucket.media",
			"change": {
				"actions": ["create"],
				"after": {"bucket": "shop-media"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.media",
			"change": {
				"actions": ["create"],
				"after": {
					"block_public_acls": true,
					"block_public_policy": true,
					"ignore_public_acls": true,
					"restrict_public_buckets": true,
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "bucket": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket_public_access_block",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_no_block if {
	count(bucket_private_block.deny) > 0 with input as fail_no_block
}

fail_no_block := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket.media",
		"expressions": {"bucket": {"constant_value": "shop-media"}},
		"mode": "managed",
		"name": "media",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_bucket",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_bucket.media",
		"change": {
			"actions": ["create"],
			"after": {"bucket": "shop-media"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "media",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_bucket",
	}],
	"terraform_version": "1.11.4",
}

test_fail_three_of_four if {
	count(bucket_private_block.deny) > 0 with input as fail_three_of_four
}

fail_three_of_four := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_s3_bucket.media",
			"expressions": {"bucket": {"constant_value": "shop-media"}},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.media",
			"expressions": {
				"block_public_acls": {"constant_value": true},
				"block_public_policy": {"constant_value": false},
				"bucket": {"references": ["aws_s3_bucket.media.id", "aws_s3_bucket.media"]},
				"ignore_public_acls": {"constant_value": true},
				"restrict_public_buckets": {"constant_value": true},
			},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket_public_access_block",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_s3_bucket.media",
			"change": {
				"actions": ["create"],
				"after": {"bucket": "shop-media"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.media",
			"change": {
				"actions": ["create"],
				"after": {
					"block_public_acls": true,
					"block_public_policy": false,
					"ignore_public_acls": true,
					"restrict_public_buckets": true,
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "bucket": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket_public_access_block",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_the_block_of_another if {
	count(bucket_private_block.deny) > 0 with input as fail_the_block_of_another
}

fail_the_block_of_another := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_s3_bucket.logs",
			"expressions": {"bucket": {"constant_value": "shop-logs"}},
			"mode": "managed",
			"name": "logs",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket.media",
			"expressions": {"bucket": {"constant_value": "shop-media"}},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.media",
			"expressions": {
				"block_public_acls": {"constant_value": true},
				"block_public_policy": {"constant_value": true},
				"bucket": {"references": ["aws_s3_bucket.media.id", "aws_s3_bucket.media"]},
				"ignore_public_acls": {"constant_value": true},
				"restrict_public_buckets": {"constant_value": true},
			},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket_public_access_block",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_s3_bucket.logs",
			"change": {
				"actions": ["create"],
				"after": {"bucket": "shop-logs"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "logs",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket.media",
			"change": {
				"actions": ["create"],
				"after": {"bucket": "shop-media"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.media",
			"change": {
				"actions": ["create"],
				"after": {
					"block_public_acls": true,
					"block_public_policy": true,
					"ignore_public_acls": true,
					"restrict_public_buckets": true,
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "bucket": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket_public_access_block",
		},
	],
	"terraform_version": "1.11.4",
}

test_unknown_from_a_variable if {
	count(bucket_private_block.deny) == 0 with input as unknown_from_a_variable
	count(bucket_private_block.unknown) > 0 with input as unknown_from_a_variable
}

unknown_from_a_variable := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_s3_bucket.media",
			"expressions": {"bucket": {"constant_value": "shop-media"}},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.media",
			"expressions": {
				"block_public_acls": {"constant_value": true},
				"block_public_policy": {"references": ["var.unknown"]},
				"bucket": {"references": ["aws_s3_bucket.media.id", "aws_s3_bucket.media"]},
				"ignore_public_acls": {"constant_value": true},
				"restrict_public_buckets": {"constant_value": true},
			},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket_public_access_block",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_s3_bucket.media",
			"change": {
				"actions": ["create"],
				"after": {"bucket": "shop-media"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.media",
			"change": {
				"actions": ["create"],
				"after": {"block_public_acls": true, "ignore_public_acls": true, "restrict_public_buckets": true},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "block_public_policy": true, "bucket": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket_public_access_block",
		},
	],
	"terraform_version": "1.11.4",
}

test_unknown_through_a_local if {
	count(bucket_private_block.deny) == 0 with input as unknown_through_a_local
	count(bucket_private_block.unknown) > 0 with input as unknown_through_a_local
}

unknown_through_a_local := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_s3_bucket.media",
			"expressions": {"bucket": {"constant_value": "shop-media"}},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.media",
			"expressions": {
				"block_public_acls": {"constant_value": true},
				"block_public_policy": {"constant_value": true},
				"bucket": {"references": ["local.bucket"]},
				"ignore_public_acls": {"constant_value": true},
				"restrict_public_buckets": {"constant_value": true},
			},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket_public_access_block",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_s3_bucket.media",
			"change": {
				"actions": ["create"],
				"after": {"bucket": "shop-media"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.media",
			"change": {
				"actions": ["create"],
				"after": {
					"block_public_acls": true,
					"block_public_policy": true,
					"ignore_public_acls": true,
					"restrict_public_buckets": true,
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "bucket": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket_public_access_block",
		},
	],
	"terraform_version": "1.11.4",
}

test_unknown_one_of_two if {
	count(bucket_private_block.deny) == 0 with input as unknown_one_of_two
	count(bucket_private_block.unknown) > 0 with input as unknown_one_of_two
}

unknown_one_of_two := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_s3_bucket.exports",
			"expressions": {"bucket": {"constant_value": "shop-exports"}},
			"mode": "managed",
			"name": "exports",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket.media",
			"expressions": {"bucket": {"constant_value": "shop-media"}},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.either",
			"expressions": {
				"block_public_acls": {"constant_value": true},
				"block_public_policy": {"constant_value": true},
				"bucket": {"references": [
					"aws_s3_bucket.media.id",
					"aws_s3_bucket.media",
					"aws_s3_bucket.exports.id",
					"aws_s3_bucket.exports",
				]},
				"ignore_public_acls": {"constant_value": true},
				"restrict_public_buckets": {"constant_value": true},
			},
			"mode": "managed",
			"name": "either",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket_public_access_block",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_s3_bucket.exports",
			"change": {
				"actions": ["create"],
				"after": {"bucket": "shop-exports"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "exports",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket.media",
			"change": {
				"actions": ["create"],
				"after": {"bucket": "shop-media"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.either",
			"change": {
				"actions": ["create"],
				"after": {
					"block_public_acls": true,
					"block_public_policy": true,
					"ignore_public_acls": true,
					"restrict_public_buckets": true,
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "bucket": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "either",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket_public_access_block",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_new_acls if {
	count(bucket_private_block.deny) > 0 with input as fail_new_acls
}

fail_new_acls := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_s3_bucket.media",
			"expressions": {"bucket": {"constant_value": "shop-media"}},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.media",
			"expressions": {
				"block_public_acls": {"constant_value": false},
				"block_public_policy": {"constant_value": true},
				"bucket": {"references": ["aws_s3_bucket.media.id", "aws_s3_bucket.media"]},
				"ignore_public_acls": {"constant_value": true},
				"restrict_public_buckets": {"constant_value": true},
			},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket_public_access_block",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_s3_bucket.media",
			"change": {
				"actions": ["create"],
				"after": {"bucket": "shop-media"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.media",
			"change": {
				"actions": ["create"],
				"after": {
					"block_public_acls": false,
					"block_public_policy": true,
					"ignore_public_acls": true,
					"restrict_public_buckets": true,
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "bucket": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket_public_access_block",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_acls_that_are_there if {
	count(bucket_private_block.deny) > 0 with input as fail_acls_that_are_there
}

fail_acls_that_are_there := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_s3_bucket.media",
			"expressions": {"bucket": {"constant_value": "shop-media"}},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.media",
			"expressions": {
				"block_public_acls": {"constant_value": true},
				"block_public_policy": {"constant_value": true},
				"bucket": {"references": ["aws_s3_bucket.media.id", "aws_s3_bucket.media"]},
				"ignore_public_acls": {"constant_value": false},
				"restrict_public_buckets": {"constant_value": true},
			},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket_public_access_block",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_s3_bucket.media",
			"change": {
				"actions": ["create"],
				"after": {"bucket": "shop-media"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.media",
			"change": {
				"actions": ["create"],
				"after": {
					"block_public_acls": true,
					"block_public_policy": true,
					"ignore_public_acls": false,
					"restrict_public_buckets": true,
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "bucket": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket_public_access_block",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_a_policy_that_is_there if {
	count(bucket_private_block.deny) > 0 with input as fail_a_policy_that_is_there
}

fail_a_policy_that_is_there := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_s3_bucket.media",
			"expressions": {"bucket": {"constant_value": "shop-media"}},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.media",
			"expressions": {
				"block_public_acls": {"constant_value": true},
				"block_public_policy": {"constant_value": true},
				"bucket": {"references": ["aws_s3_bucket.media.id", "aws_s3_bucket.media"]},
				"ignore_public_acls": {"constant_value": true},
				"restrict_public_buckets": {"constant_value": false},
			},
			"mode": "managed",
			"name": "media",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_s3_bucket_public_access_block",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_s3_bucket.media",
			"change": {
				"actions": ["create"],
				"after": {"bucket": "shop-media"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket",
		},
		{
			"address": "aws_s3_bucket_public_access_block.media",
			"change": {
				"actions": ["create"],
				"after": {
					"block_public_acls": true,
					"block_public_policy": true,
					"ignore_public_acls": true,
					"restrict_public_buckets": false,
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "bucket": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "media",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_s3_bucket_public_access_block",
		},
	],
	"terraform_version": "1.11.4",
}
