# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.log_levels_configured.api_test

import data.gonogo.terraform.log_levels_configured.api as log_levels_configured_api

test_pass if {
	count(log_levels_configured_api.judged) > 0 with input as pass
	count(log_levels_configured_api.deny) == 0 with input as pass
	count(log_levels_configured_api.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_api_gateway_method_settings.all",
		"expressions": {
			"method_path": {"constant_value": "*/*"},
			"settings": [{
				"data_trace_enabled": {"constant_value": false},
				"logging_level": {"constant_value": "ERROR"},
			}],
			"stage_name": {"constant_value": "prod"},
		},
		"mode": "managed",
		"name": "all",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_api_gateway_method_settings",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_api_gateway_method_settings.all",
		"change": {
			"actions": ["create"],
			"after": {
				"method_path": "*/*",
				"settings": [{"data_trace_enabled": false, "logging_level": "ERROR"}],
				"stage_name": "prod",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "all",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_api_gateway_method_settings",
	}],
	"terraform_version": "1.11.4",
}

test_fail_whole_requests_in_the_log if {
	count(log_levels_configured_api.deny) > 0 with input as fail_whole_requests_in_the_log
}

fail_whole_requests_in_the_log := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_api_gateway_method_settings.all",
		"expressions": {
			"method_path": {"constant_value": "*/*"},
			"settings": [{"data_trace_enabled": {"constant_value": true}, "logging_level": {"constant_value": "INFO"}}],
			"stage_name": {"constant_value": "prod"},
		},
		"mode": "managed",
		"name": "all",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_api_gateway_method_settings",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_api_gateway_method_settings.all",
		"change": {
			"actions": ["create"],
			"after": {
				"method_path": "*/*",
				"settings": [{"data_trace_enabled": true, "logging_level": "INFO"}],
				"stage_name": "prod",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "all",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_api_gateway_method_settings",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_metrics_alone if {
	count(log_levels_configured_api.judged) == 0 with input as not_applicable_metrics_alone
	count(log_levels_configured_api.deny) == 0 with input as not_applicable_metrics_alone
	count(log_levels_configured_api.unknown) == 0 with input as not_applicable_metrics_alone
}

not_applicable_metrics_alone := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_api_gateway_method_settings.all",
		"expressions": {
			"method_path": {"constant_value": "*/*"},
			"settings": [{"metrics_enabled": {"constant_value": true}}],
			"stage_name": {"constant_value": "prod"},
		},
		"mode": "managed",
		"name": "all",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_api_gateway_method_settings",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_api_gateway_method_settings.all",
		"change": {
			"actions": ["create"],
			"after": {"method_path": "*/*", "settings": [{"metrics_enabled": true}], "stage_name": "prod"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "all",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_api_gateway_method_settings",
	}],
	"terraform_version": "1.11.4",
}
