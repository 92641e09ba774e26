# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.cors_allowed_origins_restricted.api_test

import data.gonogo.terraform.cors_allowed_origins_restricted.api as cors_allowed_origins_restricted_api

test_pass if {
	count(cors_allowed_origins_restricted_api.judged) > 0 with input as pass
	count(cors_allowed_origins_restricted_api.deny) == 0 with input as pass
	count(cors_allowed_origins_restricted_api.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_apigatewayv2_api.shop",
		"expressions": {
			"cors_configuration": [{"allow_origins": {"constant_value": ["https://shop.example.com"]}}],
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
			"after": {"cors_configuration": [{"allow_origins": ["https://shop.example.com"]}], "protocol_type": "HTTP"},
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

test_not_applicable_no_cors if {
	count(cors_allowed_origins_restricted_api.judged) == 0 with input as not_applicable_no_cors
	count(cors_allowed_origins_restricted_api.deny) == 0 with input as not_applicable_no_cors
	count(cors_allowed_origins_restricted_api.unknown) == 0 with input as not_applicable_no_cors
}

not_applicable_no_cors := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_apigatewayv2_api.shop",
		"expressions": {"cors_configuration": {"constant_value": []}, "protocol_type": {"constant_value": "HTTP"}},
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
			"after": {"cors_configuration": [], "protocol_type": "HTTP"},
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
	count(cors_allowed_origins_restricted_api.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_apigatewayv2_api.shop",
		"expressions": {
			"cors_configuration": [{"allow_origins": {"constant_value": ["https://shop.example.com", "*"]}}],
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
				"cors_configuration": [{"allow_origins": ["https://shop.example.com", "*"]}],
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
