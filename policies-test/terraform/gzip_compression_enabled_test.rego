# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.gzip_compression_enabled_test

import data.gonogo.terraform.gzip_compression_enabled

test_pass if {
	count(gzip_compression_enabled.judged) > 0 with input as pass
	count(gzip_compression_enabled.deny) == 0 with input as pass
	count(gzip_compression_enabled.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.static",
		"expressions": {"default_cache_behavior": [{"compress": {"constant_value": true}}]},
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
			"after": {"default_cache_behavior": [{"compress": true}]},
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

test_fail if {
	count(gzip_compression_enabled.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.static",
		"expressions": {"default_cache_behavior": [{"compress": {"constant_value": false}}]},
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
			"after": {"default_cache_behavior": [{"compress": false}]},
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
