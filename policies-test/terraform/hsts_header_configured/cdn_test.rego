# Generated from the examples in content/fr/06-api-mobile.md: change those.
package gonogo.terraform.hsts_header_configured.cdn_test

import data.gonogo.terraform.hsts_header_configured.cdn as hsts_header_configured_cdn

test_pass if {
	count(hsts_header_configured_cdn.judged) > 0 with input as pass
	count(hsts_header_configured_cdn.deny) == 0 with input as pass
	count(hsts_header_configured_cdn.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_response_headers_policy.web",
		"expressions": {
			"name": {"constant_value": "web"},
			"security_headers_config": [{"strict_transport_security": [{
				"access_control_max_age_sec": {"constant_value": 31536000},
				"override": {"constant_value": true},
			}]}],
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_response_headers_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_response_headers_policy.web",
		"change": {
			"actions": ["create"],
			"after": {
				"name": "web",
				"security_headers_config": [{"strict_transport_security": [{
					"access_control_max_age_sec": 31536000,
					"override": true,
				}]}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_response_headers_policy",
	}],
	"terraform_version": "1.11.4",
}

test_pass_another_for_cors if {
	count(hsts_header_configured_cdn.judged) > 0 with input as pass_another_for_cors
	count(hsts_header_configured_cdn.deny) == 0 with input as pass_another_for_cors
	count(hsts_header_configured_cdn.unknown) == 0 with input as pass_another_for_cors
}

pass_another_for_cors := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudfront_response_headers_policy.fonts",
			"expressions": {
				"cors_config": [{"origin_override": {"constant_value": true}}],
				"name": {"constant_value": "fonts"},
				"security_headers_config": {"constant_value": []},
			},
			"mode": "managed",
			"name": "fonts",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudfront_response_headers_policy",
		},
		{
			"address": "aws_cloudfront_response_headers_policy.web",
			"expressions": {
				"name": {"constant_value": "web"},
				"security_headers_config": [{"strict_transport_security": [{
					"access_control_max_age_sec": {"constant_value": 63072000},
					"override": {"constant_value": true},
				}]}],
			},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudfront_response_headers_policy",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudfront_response_headers_policy.fonts",
			"change": {
				"actions": ["create"],
				"after": {"cors_config": [{"origin_override": true}], "name": "fonts", "security_headers_config": []},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "fonts",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudfront_response_headers_policy",
		},
		{
			"address": "aws_cloudfront_response_headers_policy.web",
			"change": {
				"actions": ["create"],
				"after": {
					"name": "web",
					"security_headers_config": [{"strict_transport_security": [{
						"access_control_max_age_sec": 63072000,
						"override": true,
					}]}],
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudfront_response_headers_policy",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_other_headers_alone if {
	count(hsts_header_configured_cdn.deny) > 0 with input as fail_other_headers_alone
}

fail_other_headers_alone := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_response_headers_policy.web",
		"expressions": {
			"name": {"constant_value": "web"},
			"security_headers_config": [{"content_type_options": [{"override": {"constant_value": true}}]}],
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_response_headers_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_response_headers_policy.web",
		"change": {
			"actions": ["create"],
			"after": {"name": "web", "security_headers_config": [{"content_type_options": [{"override": true}]}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_response_headers_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_one_second_less_than_a_year if {
	count(hsts_header_configured_cdn.deny) > 0 with input as fail_one_second_less_than_a_year
}

fail_one_second_less_than_a_year := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_response_headers_policy.web",
		"expressions": {
			"name": {"constant_value": "web"},
			"security_headers_config": [{"strict_transport_security": [{
				"access_control_max_age_sec": {"constant_value": 31535999},
				"override": {"constant_value": true},
			}]}],
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_response_headers_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_response_headers_policy.web",
		"change": {
			"actions": ["create"],
			"after": {
				"name": "web",
				"security_headers_config": [{"strict_transport_security": [{
					"access_control_max_age_sec": 31535999,
					"override": true,
				}]}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_response_headers_policy",
	}],
	"terraform_version": "1.11.4",
}
