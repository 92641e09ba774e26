# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.https_redirect_enforced.cdn_test

import data.gonogo.terraform.https_redirect_enforced.cdn as https_redirect_enforced_cdn

test_pass if {
	count(https_redirect_enforced_cdn.judged) > 0 with input as pass
	count(https_redirect_enforced_cdn.deny) == 0 with input as pass
	count(https_redirect_enforced_cdn.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.static",
		"expressions": {
			"default_cache_behavior": [{"viewer_protocol_policy": {"constant_value": "redirect-to-https"}}],
			"ordered_cache_behavior": [{
				"path_pattern": {"constant_value": "/static/*"},
				"viewer_protocol_policy": {"constant_value": "https-only"},
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
				"default_cache_behavior": [{"viewer_protocol_policy": "redirect-to-https"}],
				"ordered_cache_behavior": [{"path_pattern": "/static/*", "viewer_protocol_policy": "https-only"}],
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

test_fail if {
	count(https_redirect_enforced_cdn.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.static",
		"expressions": {
			"default_cache_behavior": [{"viewer_protocol_policy": {"constant_value": "redirect-to-https"}}],
			"ordered_cache_behavior": [{
				"path_pattern": {"constant_value": "/static/*"},
				"viewer_protocol_policy": {"constant_value": "allow-all"},
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
				"default_cache_behavior": [{"viewer_protocol_policy": "redirect-to-https"}],
				"ordered_cache_behavior": [{"path_pattern": "/static/*", "viewer_protocol_policy": "allow-all"}],
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

test_pass_the_other_way_round if {
	count(https_redirect_enforced_cdn.judged) > 0 with input as pass_the_other_way_round
	count(https_redirect_enforced_cdn.deny) == 0 with input as pass_the_other_way_round
	count(https_redirect_enforced_cdn.unknown) == 0 with input as pass_the_other_way_round
}

pass_the_other_way_round := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.api",
		"expressions": {
			"default_cache_behavior": [{"viewer_protocol_policy": {"constant_value": "https-only"}}],
			"ordered_cache_behavior": [{
				"path_pattern": {"constant_value": "/docs/*"},
				"viewer_protocol_policy": {"constant_value": "redirect-to-https"},
			}],
		},
		"mode": "managed",
		"name": "api",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_distribution",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_distribution.api",
		"change": {
			"actions": ["create"],
			"after": {
				"default_cache_behavior": [{"viewer_protocol_policy": "https-only"}],
				"ordered_cache_behavior": [{"path_pattern": "/docs/*", "viewer_protocol_policy": "redirect-to-https"}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "api",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_distribution",
	}],
	"terraform_version": "1.11.4",
}

test_fail_all_but_one_path if {
	count(https_redirect_enforced_cdn.deny) > 0 with input as fail_all_but_one_path
}

fail_all_but_one_path := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.static",
		"expressions": {
			"default_cache_behavior": [{"viewer_protocol_policy": {"constant_value": "allow-all"}}],
			"ordered_cache_behavior": [{
				"path_pattern": {"constant_value": "/admin/*"},
				"viewer_protocol_policy": {"constant_value": "https-only"},
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
				"default_cache_behavior": [{"viewer_protocol_policy": "allow-all"}],
				"ordered_cache_behavior": [{"path_pattern": "/admin/*", "viewer_protocol_policy": "https-only"}],
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
