# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.cdn_for_static_files_test

import data.gonogo.terraform.cdn_for_static_files

test_pass if {
	count(cdn_for_static_files.judged) > 0 with input as pass
	count(cdn_for_static_files.deny) == 0 with input as pass
	count(cdn_for_static_files.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.static",
		"expressions": {
			"enabled": {"constant_value": true},
			"origin": [{
				"domain_name": {"constant_value": "shop-static.s3.eu-west-3.amazonaws.com"},
				"origin_access_control_id": {"constant_value": "E2QWRUHAPOMQZL"},
			}],
		},
		"mode": "managed",
		"name": "static",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_distribution",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_distribution.static",
		"change": {
			"actions": ["create"],
			"after": {
				"enabled": true,
				"origin": [{
					"domain_name": "shop-static.s3.eu-west-3.amazonaws.com",
					"origin_access_control_id": "E2QWRUHAPOMQZL",
				}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "static",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_distribution",
	}],
	"terraform_version": "1.11.4",
}

test_fail_switched_off if {
	count(cdn_for_static_files.deny) > 0 with input as fail_switched_off
		with data.profile as profile_of_fail_switched_off
}

fail_switched_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.static",
		"expressions": {
			"enabled": {"constant_value": false},
			"origin": [{
				"domain_name": {"constant_value": "shop-static.s3.eu-west-3.amazonaws.com"},
				"origin_access_control_id": {"constant_value": "E2QWRUHAPOMQZL"},
			}],
		},
		"mode": "managed",
		"name": "static",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_distribution",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_distribution.static",
		"change": {
			"actions": ["create"],
			"after": {
				"enabled": false,
				"origin": [{
					"domain_name": "shop-static.s3.eu-west-3.amazonaws.com",
					"origin_access_control_id": "E2QWRUHAPOMQZL",
				}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "static",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_distribution",
	}],
	"terraform_version": "1.11.4",
}

profile_of_fail_switched_off := {"facets": {"cdn": true}}

test_fail_none if {
	count(cdn_for_static_files.deny) > 0 with input as fail_none with data.profile as profile_of_fail_none
}

fail_none := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket.static",
		"expressions": {"bucket": {"constant_value": "shop-static"}},
		"mode": "managed",
		"name": "static",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_bucket",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_bucket.static",
		"change": {
			"actions": ["create"],
			"after": {"bucket": "shop-static"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "static",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_bucket",
	}],
	"terraform_version": "1.11.4",
}

profile_of_fail_none := {"facets": {"cdn": true}}
