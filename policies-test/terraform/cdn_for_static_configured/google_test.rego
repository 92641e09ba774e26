# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.cdn_for_static_configured.google_test

import data.gonogo.terraform.cdn_for_static_configured.google as cdn_for_static_configured_google

test_pass if {
	count(cdn_for_static_configured_google.judged) > 0 with input as pass
	count(cdn_for_static_configured_google.deny) == 0 with input as pass
	count(cdn_for_static_configured_google.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_compute_backend_bucket.static",
		"expressions": {
			"bucket_name": {"constant_value": "shop-static"},
			"enable_cdn": {"constant_value": true},
			"name": {"constant_value": "static"},
		},
		"mode": "managed",
		"name": "static",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_compute_backend_bucket",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_compute_backend_bucket.static",
		"change": {
			"actions": ["create"],
			"after": {"bucket_name": "shop-static", "enable_cdn": true, "name": "static"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "static",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_compute_backend_bucket",
	}],
	"terraform_version": "1.11.4",
}

test_fail if {
	count(cdn_for_static_configured_google.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_compute_backend_bucket.static",
		"expressions": {
			"bucket_name": {"constant_value": "shop-static"},
			"enable_cdn": {"constant_value": false},
			"name": {"constant_value": "static"},
		},
		"mode": "managed",
		"name": "static",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_compute_backend_bucket",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_compute_backend_bucket.static",
		"change": {
			"actions": ["create"],
			"after": {"bucket_name": "shop-static", "enable_cdn": false, "name": "static"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "static",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_compute_backend_bucket",
	}],
	"terraform_version": "1.11.4",
}
