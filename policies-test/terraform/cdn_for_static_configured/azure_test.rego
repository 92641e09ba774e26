# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.cdn_for_static_configured.azure_test

import data.gonogo.terraform.cdn_for_static_configured.azure as cdn_for_static_configured_azure

test_pass if {
	count(cdn_for_static_configured_azure.judged) > 0 with input as pass
	count(cdn_for_static_configured_azure.deny) == 0 with input as pass
	count(cdn_for_static_configured_azure.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_cdn_frontdoor_route.static",
		"expressions": {
			"cache": [{
				"compression_enabled": {"constant_value": true},
				"query_string_caching_behavior": {"constant_value": "IgnoreQueryString"},
			}],
			"name": {"constant_value": "static"},
			"patterns_to_match": {"constant_value": ["/media/*", "/static/*"]},
			"supported_protocols": {"constant_value": ["Https"]},
		},
		"mode": "managed",
		"name": "static",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_cdn_frontdoor_route",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_cdn_frontdoor_route.static",
		"change": {
			"actions": ["create"],
			"after": {
				"cache": [{"compression_enabled": true, "query_string_caching_behavior": "IgnoreQueryString"}],
				"name": "static",
				"patterns_to_match": ["/media/*", "/static/*"],
				"supported_protocols": ["Https"],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "static",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_cdn_frontdoor_route",
	}],
	"terraform_version": "1.11.4",
}

test_fail_nothing_is_kept if {
	count(cdn_for_static_configured_azure.deny) > 0 with input as fail_nothing_is_kept
}

fail_nothing_is_kept := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_cdn_frontdoor_route.static",
		"expressions": {
			"cache": {"constant_value": []},
			"name": {"constant_value": "static"},
			"patterns_to_match": {"constant_value": ["/static/*"]},
			"supported_protocols": {"constant_value": ["Https"]},
		},
		"mode": "managed",
		"name": "static",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_cdn_frontdoor_route",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_cdn_frontdoor_route.static",
		"change": {
			"actions": ["create"],
			"after": {
				"cache": [],
				"name": "static",
				"patterns_to_match": ["/static/*"],
				"supported_protocols": ["Https"],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "static",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_cdn_frontdoor_route",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_the_application if {
	count(cdn_for_static_configured_azure.judged) == 0 with input as not_applicable_of_the_application
	count(cdn_for_static_configured_azure.deny) == 0 with input as not_applicable_of_the_application
	count(cdn_for_static_configured_azure.unknown) == 0 with input as not_applicable_of_the_application
}

not_applicable_of_the_application := {
	"configuration": {"root_module": {"resources": [{
		"address": "azurerm_cdn_frontdoor_route.web",
		"expressions": {
			"cache": {"constant_value": []},
			"name": {"constant_value": "web"},
			"patterns_to_match": {"constant_value": ["/*"]},
			"supported_protocols": {"constant_value": ["Https"]},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "azurerm",
		"schema_version": 0,
		"type": "azurerm_cdn_frontdoor_route",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "azurerm_cdn_frontdoor_route.web",
		"change": {
			"actions": ["create"],
			"after": {"cache": [], "name": "web", "patterns_to_match": ["/*"], "supported_protocols": ["Https"]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/azurerm",
		"type": "azurerm_cdn_frontdoor_route",
	}],
	"terraform_version": "1.11.4",
}
