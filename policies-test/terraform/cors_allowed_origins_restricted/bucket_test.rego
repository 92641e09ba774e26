# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.cors_allowed_origins_restricted.bucket_test

import data.gonogo.terraform.cors_allowed_origins_restricted.bucket as cors_allowed_origins_restricted_bucket

test_pass if {
	count(cors_allowed_origins_restricted_bucket.judged) > 0 with input as pass
	count(cors_allowed_origins_restricted_bucket.deny) == 0 with input as pass
	count(cors_allowed_origins_restricted_bucket.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_cors_configuration.media",
		"expressions": {
			"bucket": {"constant_value": "shop-media"},
			"cors_rule": [{
				"allowed_methods": {"constant_value": ["GET"]},
				"allowed_origins": {"constant_value": ["https://shop.example.com"]},
			}],
		},
		"mode": "managed",
		"name": "media",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_bucket_cors_configuration",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_bucket_cors_configuration.media",
		"change": {
			"actions": ["create"],
			"after": {
				"bucket": "shop-media",
				"cors_rule": [{"allowed_methods": ["GET"], "allowed_origins": ["https://shop.example.com"]}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "media",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_bucket_cors_configuration",
	}],
	"terraform_version": "1.11.4",
}

test_fail if {
	count(cors_allowed_origins_restricted_bucket.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_cors_configuration.media",
		"expressions": {
			"bucket": {"constant_value": "shop-media"},
			"cors_rule": [
				{
					"allowed_methods": {"constant_value": ["GET"]},
					"allowed_origins": {"constant_value": ["https://shop.example.com"]},
				},
				{
					"allowed_methods": {"constant_value": ["PUT"]},
					"allowed_origins": {"constant_value": ["https://shop.example.com", "*"]},
				},
			],
		},
		"mode": "managed",
		"name": "media",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_bucket_cors_configuration",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_bucket_cors_configuration.media",
		"change": {
			"actions": ["create"],
			"after": {
				"bucket": "shop-media",
				"cors_rule": [
					{"allowed_methods": ["GET"], "allowed_origins": ["https://shop.example.com"]},
					{"allowed_methods": ["PUT"], "allowed_origins": ["https://shop.example.com", "*"]},
				],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "media",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_bucket_cors_configuration",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_a_list_that_nobody_filled if {
	count(cors_allowed_origins_restricted_bucket.judged) == 0 with input as not_applicable_a_list_that_nobody_filled
	count(cors_allowed_origins_restricted_bucket.deny) == 0 with input as not_applicable_a_list_that_nobody_filled
	count(cors_allowed_origins_restricted_bucket.unknown) == 0 with input as not_applicable_a_list_that_nobody_filled
}

not_applicable_a_list_that_nobody_filled := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_cors_configuration.media",
		"expressions": {
			"bucket": {"constant_value": "shop-media"},
			"cors_rule": [{"allowed_methods": {"constant_value": ["GET"]}, "allowed_origins": {"constant_value": []}}],
		},
		"mode": "managed",
		"name": "media",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_bucket_cors_configuration",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_bucket_cors_configuration.media",
		"change": {
			"actions": ["create"],
			"after": {"bucket": "shop-media", "cors_rule": [{"allowed_methods": ["GET"], "allowed_origins": []}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "media",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_bucket_cors_configuration",
	}],
	"terraform_version": "1.11.4",
}
