# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.cache_ttl_defined_test

import data.gonogo.terraform.cache_ttl_defined

test_pass if {
	count(cache_ttl_defined.judged) > 0 with input as pass
	count(cache_ttl_defined.deny) == 0 with input as pass
	count(cache_ttl_defined.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_cache_policy.static",
		"expressions": {
			"default_ttl": {"constant_value": 86400},
			"max_ttl": {"constant_value": 31536000},
			"min_ttl": {"constant_value": 1},
			"name": {"constant_value": "static"},
		},
		"mode": "managed",
		"name": "static",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_cache_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_cache_policy.static",
		"change": {
			"actions": ["create"],
			"after": {"default_ttl": 86400, "max_ttl": 31536000, "min_ttl": 1, "name": "static"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "static",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_cache_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_zero if {
	count(cache_ttl_defined.deny) > 0 with input as fail_zero
}

fail_zero := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_cache_policy.static",
		"expressions": {
			"default_ttl": {"constant_value": 0},
			"max_ttl": {"constant_value": 31536000},
			"min_ttl": {"constant_value": 0},
			"name": {"constant_value": "static"},
		},
		"mode": "managed",
		"name": "static",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_cache_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_cache_policy.static",
		"change": {
			"actions": ["create"],
			"after": {"default_ttl": 0, "max_ttl": 31536000, "min_ttl": 0, "name": "static"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "static",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_cache_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_over_a_year if {
	count(cache_ttl_defined.deny) > 0 with input as fail_over_a_year
}

fail_over_a_year := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_cache_policy.static",
		"expressions": {
			"default_ttl": {"constant_value": 86400},
			"max_ttl": {"constant_value": 31536001},
			"min_ttl": {"constant_value": 1},
			"name": {"constant_value": "static"},
		},
		"mode": "managed",
		"name": "static",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_cache_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_cache_policy.static",
		"change": {
			"actions": ["create"],
			"after": {"default_ttl": 86400, "max_ttl": 31536001, "min_ttl": 1, "name": "static"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "static",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_cache_policy",
	}],
	"terraform_version": "1.11.4",
}

test_pass_one_second if {
	count(cache_ttl_defined.judged) > 0 with input as pass_one_second
	count(cache_ttl_defined.deny) == 0 with input as pass_one_second
	count(cache_ttl_defined.unknown) == 0 with input as pass_one_second
}

pass_one_second := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_cache_policy.stock",
		"expressions": {
			"default_ttl": {"constant_value": 1},
			"max_ttl": {"constant_value": 60},
			"min_ttl": {"constant_value": 0},
			"name": {"constant_value": "stock"},
		},
		"mode": "managed",
		"name": "stock",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_cache_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_cache_policy.stock",
		"change": {
			"actions": ["create"],
			"after": {"default_ttl": 1, "max_ttl": 60, "min_ttl": 0, "name": "stock"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "stock",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_cache_policy",
	}],
	"terraform_version": "1.11.4",
}
