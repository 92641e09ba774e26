# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.cdn_for_static_configured.files_test

import data.gonogo.terraform.cdn_for_static_configured.files as cdn_for_static_configured_files

test_pass if {
	count(cdn_for_static_configured_files.judged) > 0 with input as pass
	count(cdn_for_static_configured_files.deny) == 0 with input as pass
	count(cdn_for_static_configured_files.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.static",
		"expressions": {
			"default_cache_behavior": [{
				"cache_policy_id": {"constant_value": "658327ea-f89d-4fab-a63d-7e88639e58f6"},
				"target_origin_id": {"constant_value": "static"},
				"viewer_protocol_policy": {"constant_value": "redirect-to-https"},
			}],
			"enabled": {"constant_value": true},
			"origin": [{
				"domain_name": {"constant_value": "shop-static.s3.eu-west-3.amazonaws.com"},
				"origin_access_control_id": {"constant_value": "E2QWRUHAPOMQZL"},
				"origin_id": {"constant_value": "static"},
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
				"default_cache_behavior": [{
					"cache_policy_id": "658327ea-f89d-4fab-a63d-7e88639e58f6",
					"target_origin_id": "static",
					"viewer_protocol_policy": "redirect-to-https",
				}],
				"enabled": true,
				"origin": [{
					"domain_name": "shop-static.s3.eu-west-3.amazonaws.com",
					"origin_access_control_id": "E2QWRUHAPOMQZL",
					"origin_id": "static",
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

test_fail_nothing_is_kept if {
	count(cdn_for_static_configured_files.deny) > 0 with input as fail_nothing_is_kept
}

fail_nothing_is_kept := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.static",
		"expressions": {
			"default_cache_behavior": [{
				"cache_policy_id": {"constant_value": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"},
				"target_origin_id": {"constant_value": "static"},
			}],
			"enabled": {"constant_value": true},
			"origin": [{
				"domain_name": {"constant_value": "shop-static.s3.eu-west-3.amazonaws.com"},
				"origin_access_control_id": {"constant_value": "E2QWRUHAPOMQZL"},
				"origin_id": {"constant_value": "static"},
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
				"default_cache_behavior": [{
					"cache_policy_id": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
					"target_origin_id": "static",
				}],
				"enabled": true,
				"origin": [{
					"domain_name": "shop-static.s3.eu-west-3.amazonaws.com",
					"origin_access_control_id": "E2QWRUHAPOMQZL",
					"origin_id": "static",
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

test_unknown_which_policy if {
	count(cdn_for_static_configured_files.deny) == 0 with input as unknown_which_policy
	count(cdn_for_static_configured_files.unknown) > 0 with input as unknown_which_policy
}

unknown_which_policy := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.static",
		"expressions": {
			"default_cache_behavior": [{
				"cache_policy_id": {"references": ["var.unknown"]},
				"max_ttl": {"references": ["var.unknown"]},
				"target_origin_id": {"constant_value": "static"},
			}],
			"enabled": {"constant_value": true},
			"origin": [{
				"domain_name": {"constant_value": "shop-static.s3.eu-west-3.amazonaws.com"},
				"origin_id": {"constant_value": "static"},
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
				"default_cache_behavior": [{"target_origin_id": "static"}],
				"enabled": true,
				"origin": [{"domain_name": "shop-static.s3.eu-west-3.amazonaws.com", "origin_id": "static"}],
			},
			"after_sensitive": {},
			"after_unknown": {
				"arn": true,
				"default_cache_behavior": [{"cache_policy_id": true, "max_ttl": true}],
				"id": true,
			},
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

test_not_applicable_in_front_of_the_application if {
	count(cdn_for_static_configured_files.judged) == 0 with input as not_applicable_in_front_of_the_application
	count(cdn_for_static_configured_files.deny) == 0 with input as not_applicable_in_front_of_the_application
	count(cdn_for_static_configured_files.unknown) == 0 with input as not_applicable_in_front_of_the_application
}

not_applicable_in_front_of_the_application := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.web",
		"expressions": {
			"default_cache_behavior": [{
				"cache_policy_id": {"constant_value": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"},
				"target_origin_id": {"constant_value": "web"},
			}],
			"enabled": {"constant_value": true},
			"origin": [
				{
					"domain_name": {"constant_value": "shop-static.s3.eu-west-3.amazonaws.com"},
					"origin_id": {"constant_value": "files"},
				},
				{
					"custom_origin_config": [{
						"http_port": {"constant_value": 80},
						"https_port": {"constant_value": 443},
						"origin_protocol_policy": {"constant_value": "https-only"},
					}],
					"domain_name": {"constant_value": "web.example.com"},
					"origin_id": {"constant_value": "web"},
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
				"default_cache_behavior": [{
					"cache_policy_id": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
					"target_origin_id": "web",
				}],
				"enabled": true,
				"origin": [
					{"domain_name": "shop-static.s3.eu-west-3.amazonaws.com", "origin_id": "files"},
					{
						"custom_origin_config": [{
							"http_port": 80,
							"https_port": 443,
							"origin_protocol_policy": "https-only",
						}],
						"domain_name": "web.example.com",
						"origin_id": "web",
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

test_not_applicable_in_front_of_a_private_application if {
	count(cdn_for_static_configured_files.judged) == 0 with input as not_applicable_in_front_of_a_private_application
	count(cdn_for_static_configured_files.deny) == 0 with input as not_applicable_in_front_of_a_private_application
	count(cdn_for_static_configured_files.unknown) == 0 with input as not_applicable_in_front_of_a_private_application
}

not_applicable_in_front_of_a_private_application := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.web",
		"expressions": {
			"default_cache_behavior": [{
				"cache_policy_id": {"constant_value": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"},
				"target_origin_id": {"constant_value": "web"},
			}],
			"enabled": {"constant_value": true},
			"origin": [{
				"domain_name": {"constant_value": "internal.example.com"},
				"origin_id": {"constant_value": "web"},
				"vpc_origin_config": [{"vpc_origin_id": {"constant_value": "vo_1"}}],
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
				"default_cache_behavior": [{
					"cache_policy_id": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
					"target_origin_id": "web",
				}],
				"enabled": true,
				"origin": [{
					"domain_name": "internal.example.com",
					"origin_id": "web",
					"vpc_origin_config": [{"vpc_origin_id": "vo_1"}],
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

test_not_applicable_the_page_of_a_site_beside_its_files if {
	count(cdn_for_static_configured_files.judged) == 0 with input as not_applicable_the_page_of_a_site_beside_its_files
	count(cdn_for_static_configured_files.deny) == 0 with input as not_applicable_the_page_of_a_site_beside_its_files
	count(cdn_for_static_configured_files.unknown) == 0 with input as not_applicable_the_page_of_a_site_beside_its_files
}

not_applicable_the_page_of_a_site_beside_its_files := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.site",
		"expressions": {
			"default_cache_behavior": [{
				"cache_policy_id": {"constant_value": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"},
				"target_origin_id": {"constant_value": "site"},
			}],
			"enabled": {"constant_value": true},
			"ordered_cache_behavior": [{
				"cache_policy_id": {"constant_value": "658327ea-f89d-4fab-a63d-7e88639e58f6"},
				"path_pattern": {"constant_value": "/chunks/*"},
				"target_origin_id": {"constant_value": "site"},
			}],
			"origin": [{
				"domain_name": {"constant_value": "shop-site.s3.eu-west-3.amazonaws.com"},
				"origin_access_control_id": {"constant_value": "E2QWRUHAPOMQZL"},
				"origin_id": {"constant_value": "site"},
			}],
		},
		"mode": "managed",
		"name": "site",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_distribution",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_distribution.site",
		"change": {
			"actions": ["create"],
			"after": {
				"default_cache_behavior": [{
					"cache_policy_id": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
					"target_origin_id": "site",
				}],
				"enabled": true,
				"ordered_cache_behavior": [{
					"cache_policy_id": "658327ea-f89d-4fab-a63d-7e88639e58f6",
					"path_pattern": "/chunks/*",
					"target_origin_id": "site",
				}],
				"origin": [{
					"domain_name": "shop-site.s3.eu-west-3.amazonaws.com",
					"origin_access_control_id": "E2QWRUHAPOMQZL",
					"origin_id": "site",
				}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "site",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_distribution",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_by_times_of_its_own if {
	count(cdn_for_static_configured_files.judged) == 0 with input as not_applicable_by_times_of_its_own
	count(cdn_for_static_configured_files.deny) == 0 with input as not_applicable_by_times_of_its_own
	count(cdn_for_static_configured_files.unknown) == 0 with input as not_applicable_by_times_of_its_own
}

not_applicable_by_times_of_its_own := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.static",
		"expressions": {
			"default_cache_behavior": [{
				"forwarded_values": [{
					"cookies": [{"forward": {"constant_value": "none"}}],
					"query_string": {"constant_value": false},
				}],
				"max_ttl": {"constant_value": 86400},
				"target_origin_id": {"constant_value": "static"},
			}],
			"enabled": {"constant_value": true},
			"origin": [{
				"domain_name": {"constant_value": "shop-static.s3.eu-west-3.amazonaws.com"},
				"origin_id": {"constant_value": "static"},
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
				"default_cache_behavior": [{
					"forwarded_values": [{"cookies": [{"forward": "none"}], "query_string": false}],
					"max_ttl": 86400,
					"target_origin_id": "static",
				}],
				"enabled": true,
				"origin": [{"domain_name": "shop-static.s3.eu-west-3.amazonaws.com", "origin_id": "static"}],
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
