# Generated from the examples in content/fr/06-api-mobile.md: change those.
package gonogo.terraform.api_cors_configured.headers_test

import data.gonogo.terraform.api_cors_configured.headers as api_cors_configured_headers

test_pass if {
	count(api_cors_configured_headers.judged) > 0 with input as pass
	count(api_cors_configured_headers.deny) == 0 with input as pass
	count(api_cors_configured_headers.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_apigatewayv2_api.shop",
		"expressions": {
			"cors_configuration": [{
				"allow_credentials": {"constant_value": true},
				"allow_headers": {"constant_value": ["content-type"]},
				"allow_origins": {"constant_value": ["https://shop.example.com"]},
			}],
			"protocol_type": {"constant_value": "HTTP"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_apigatewayv2_api",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_apigatewayv2_api.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"cors_configuration": [{
					"allow_credentials": true,
					"allow_headers": ["content-type"],
					"allow_origins": ["https://shop.example.com"],
				}],
				"protocol_type": "HTTP",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_apigatewayv2_api",
	}],
	"terraform_version": "1.11.4",
}

test_fail if {
	count(api_cors_configured_headers.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_apigatewayv2_api.shop",
		"expressions": {
			"cors_configuration": [{
				"allow_credentials": {"constant_value": true},
				"allow_headers": {"constant_value": ["content-type", "*"]},
				"allow_origins": {"constant_value": ["https://shop.example.com"]},
			}],
			"protocol_type": {"constant_value": "HTTP"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_apigatewayv2_api",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_apigatewayv2_api.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"cors_configuration": [{
					"allow_credentials": true,
					"allow_headers": ["content-type", "*"],
					"allow_origins": ["https://shop.example.com"],
				}],
				"protocol_type": "HTTP",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_apigatewayv2_api",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_without_credentials if {
	count(api_cors_configured_headers.judged) == 0 with input as not_applicable_without_credentials
	count(api_cors_configured_headers.deny) == 0 with input as not_applicable_without_credentials
	count(api_cors_configured_headers.unknown) == 0 with input as not_applicable_without_credentials
}

not_applicable_without_credentials := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_apigatewayv2_api.shop",
		"expressions": {
			"cors_configuration": [{
				"allow_credentials": {"constant_value": false},
				"allow_headers": {"constant_value": ["*"]},
				"allow_origins": {"constant_value": ["*"]},
			}],
			"protocol_type": {"constant_value": "HTTP"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_apigatewayv2_api",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_apigatewayv2_api.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"cors_configuration": [{"allow_credentials": false, "allow_headers": ["*"], "allow_origins": ["*"]}],
				"protocol_type": "HTTP",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_apigatewayv2_api",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_no_header if {
	count(api_cors_configured_headers.judged) == 0 with input as not_applicable_no_header
	count(api_cors_configured_headers.deny) == 0 with input as not_applicable_no_header
	count(api_cors_configured_headers.unknown) == 0 with input as not_applicable_no_header
}

not_applicable_no_header := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_apigatewayv2_api.shop",
		"expressions": {
			"cors_configuration": [{
				"allow_credentials": {"constant_value": true},
				"allow_origins": {"constant_value": ["https://shop.example.com"]},
			}],
			"protocol_type": {"constant_value": "HTTP"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_apigatewayv2_api",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_apigatewayv2_api.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"cors_configuration": [{"allow_credentials": true, "allow_origins": ["https://shop.example.com"]}],
				"protocol_type": "HTTP",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_apigatewayv2_api",
	}],
	"terraform_version": "1.11.4",
}
