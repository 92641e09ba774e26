# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.cdn_for_static_configured.paths_test

import data.gonogo.terraform.cdn_for_static_configured.paths as cdn_for_static_configured_paths

test_pass if {
	count(cdn_for_static_configured_paths.judged) > 0 with input as pass
	count(cdn_for_static_configured_paths.deny) == 0 with input as pass
	count(cdn_for_static_configured_paths.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.web",
		"expressions": {
			"enabled": {"constant_value": true},
			"ordered_cache_behavior": [
				{
					"cache_policy_id": {"constant_value": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"},
					"max_ttl": {"references": ["var.unknown"]},
					"path_pattern": {"constant_value": "/api/*"},
					"target_origin_id": {"constant_value": "web"},
				},
				{
					"cache_policy_id": {"constant_value": "658327ea-f89d-4fab-a63d-7e88639e58f6"},
					"max_ttl": {"references": ["var.unknown"]},
					"path_pattern": {"constant_value": "/static/*"},
					"target_origin_id": {"constant_value": "web"},
				},
				{
					"forwarded_values": [{
						"cookies": [{"forward": {"constant_value": "none"}}],
						"headers": {"references": ["var.unknown"]},
						"query_string": {"constant_value": false},
					}],
					"max_ttl": {"references": ["var.unknown"]},
					"path_pattern": {"constant_value": "*.js"},
					"target_origin_id": {"constant_value": "web"},
				},
			],
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_distribution",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_distribution.web",
		"change": {
			"actions": ["create"],
			"after": {
				"enabled": true,
				"ordered_cache_behavior": [
					{
						"cache_policy_id": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
						"path_pattern": "/api/*",
						"target_origin_id": "web",
					},
					{
						"cache_policy_id": "658327ea-f89d-4fab-a63d-7e88639e58f6",
						"path_pattern": "/static/*",
						"target_origin_id": "web",
					},
					{
						"forwarded_values": [{"cookies": [{"forward": "none"}], "query_string": false}],
						"path_pattern": "*.js",
						"target_origin_id": "web",
					},
				],
			},
			"after_sensitive": {},
			"after_unknown": {
				"arn": true,
				"id": true,
				"ordered_cache_behavior": [
					{"max_ttl": true},
					{"max_ttl": true},
					{"forwarded_values": [{"headers": true}], "max_ttl": true},
				],
			},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_distribution",
	}],
	"terraform_version": "1.11.4",
}

test_pass_by_times_of_its_own if {
	count(cdn_for_static_configured_paths.judged) > 0 with input as pass_by_times_of_its_own
	count(cdn_for_static_configured_paths.deny) == 0 with input as pass_by_times_of_its_own
	count(cdn_for_static_configured_paths.unknown) == 0 with input as pass_by_times_of_its_own
}

pass_by_times_of_its_own := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.web",
		"expressions": {
			"enabled": {"constant_value": true},
			"ordered_cache_behavior": [{
				"forwarded_values": [{
					"cookies": [{"forward": {"constant_value": "none"}}],
					"headers": {"references": ["var.unknown"]},
					"query_string": {"constant_value": false},
				}],
				"max_ttl": {"references": ["var.unknown"]},
				"path_pattern": {"constant_value": "/static/*"},
				"target_origin_id": {"constant_value": "web"},
			}],
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_distribution",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_distribution.web",
		"change": {
			"actions": ["create"],
			"after": {
				"enabled": true,
				"ordered_cache_behavior": [{
					"forwarded_values": [{"cookies": [{"forward": "none"}], "query_string": false}],
					"path_pattern": "/static/*",
					"target_origin_id": "web",
				}],
			},
			"after_sensitive": {},
			"after_unknown": {
				"arn": true,
				"id": true,
				"ordered_cache_behavior": [{"forwarded_values": [{"headers": true}], "max_ttl": true}],
			},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_distribution",
	}],
	"terraform_version": "1.11.4",
}

test_fail_nothing_is_kept if {
	count(cdn_for_static_configured_paths.deny) > 0 with input as fail_nothing_is_kept
}

fail_nothing_is_kept := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.web",
		"expressions": {
			"enabled": {"constant_value": true},
			"ordered_cache_behavior": [
				{
					"cache_policy_id": {"constant_value": "658327ea-f89d-4fab-a63d-7e88639e58f6"},
					"path_pattern": {"constant_value": "/media/*"},
					"target_origin_id": {"constant_value": "web"},
				},
				{
					"cache_policy_id": {"constant_value": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"},
					"path_pattern": {"constant_value": "/assets/*"},
					"target_origin_id": {"constant_value": "web"},
				},
			],
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_distribution",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_distribution.web",
		"change": {
			"actions": ["create"],
			"after": {
				"enabled": true,
				"ordered_cache_behavior": [
					{
						"cache_policy_id": "658327ea-f89d-4fab-a63d-7e88639e58f6",
						"path_pattern": "/media/*",
						"target_origin_id": "web",
					},
					{
						"cache_policy_id": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
						"path_pattern": "/assets/*",
						"target_origin_id": "web",
					},
				],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_distribution",
	}],
	"terraform_version": "1.11.4",
}

test_fail_nobody_says_how if {
	count(cdn_for_static_configured_paths.deny) > 0 with input as fail_nobody_says_how
}

fail_nobody_says_how := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.web",
		"expressions": {
			"enabled": {"constant_value": true},
			"ordered_cache_behavior": [{
				"cache_policy_id": {"constant_value": ""},
				"path_pattern": {"constant_value": "/static/*"},
				"target_origin_id": {"constant_value": "web"},
			}],
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_distribution",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_distribution.web",
		"change": {
			"actions": ["create"],
			"after": {
				"enabled": true,
				"ordered_cache_behavior": [{
					"cache_policy_id": "",
					"path_pattern": "/static/*",
					"target_origin_id": "web",
				}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_distribution",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_which_policy if {
	count(cdn_for_static_configured_paths.deny) == 0 with input as unknown_which_policy
	count(cdn_for_static_configured_paths.unknown) > 0 with input as unknown_which_policy
}

unknown_which_policy := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.web",
		"expressions": {
			"enabled": {"constant_value": true},
			"ordered_cache_behavior": [{
				"cache_policy_id": {"references": ["var.unknown"]},
				"path_pattern": {"constant_value": "*.css"},
				"target_origin_id": {"constant_value": "web"},
			}],
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_distribution",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_distribution.web",
		"change": {
			"actions": ["create"],
			"after": {
				"enabled": true,
				"ordered_cache_behavior": [{"path_pattern": "*.css", "target_origin_id": "web"}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true, "ordered_cache_behavior": [{"cache_policy_id": true}]},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_distribution",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_no_path_of_static_files if {
	count(cdn_for_static_configured_paths.judged) == 0 with input as not_applicable_no_path_of_static_files
	count(cdn_for_static_configured_paths.deny) == 0 with input as not_applicable_no_path_of_static_files
	count(cdn_for_static_configured_paths.unknown) == 0 with input as not_applicable_no_path_of_static_files
}

not_applicable_no_path_of_static_files := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.web",
		"expressions": {
			"enabled": {"constant_value": true},
			"ordered_cache_behavior": [{
				"cache_policy_id": {"constant_value": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"},
				"path_pattern": {"constant_value": "/api/*"},
				"target_origin_id": {"constant_value": "web"},
			}],
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_distribution",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_distribution.web",
		"change": {
			"actions": ["create"],
			"after": {
				"enabled": true,
				"ordered_cache_behavior": [{
					"cache_policy_id": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
					"path_pattern": "/api/*",
					"target_origin_id": "web",
				}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_distribution",
	}],
	"terraform_version": "1.11.4",
}
