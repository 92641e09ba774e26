# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.centralised_logs.gke_test

import data.gonogo.terraform.centralised_logs.gke as centralised_logs_gke

test_pass if {
	count(centralised_logs_gke.judged) > 0 with input as pass
	count(centralised_logs_gke.deny) == 0 with input as pass
	count(centralised_logs_gke.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_container_cluster.shop",
		"expressions": {
			"location": {"constant_value": "europe-west9"},
			"logging_config": [{"enable_components": {"constant_value": ["SYSTEM_COMPONENTS", "WORKLOADS"]}}],
			"name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_container_cluster",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_container_cluster.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"location": "europe-west9",
				"logging_config": [{"enable_components": ["SYSTEM_COMPONENTS", "WORKLOADS"]}],
				"name": "shop",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_container_cluster",
	}],
	"terraform_version": "1.11.4",
}

test_pass_nobody_says_otherwise if {
	count(centralised_logs_gke.judged) > 0 with input as pass_nobody_says_otherwise
	count(centralised_logs_gke.deny) == 0 with input as pass_nobody_says_otherwise
	count(centralised_logs_gke.unknown) == 0 with input as pass_nobody_says_otherwise
}

pass_nobody_says_otherwise := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_container_cluster.shop",
		"expressions": {"location": {"constant_value": "europe-west9"}, "name": {"constant_value": "shop"}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_container_cluster",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_container_cluster.shop",
		"change": {
			"actions": ["create"],
			"after": {"location": "europe-west9", "name": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_container_cluster",
	}],
	"terraform_version": "1.11.4",
}

test_pass_left_to_the_provider if {
	count(centralised_logs_gke.judged) > 0 with input as pass_left_to_the_provider
	count(centralised_logs_gke.deny) == 0 with input as pass_left_to_the_provider
	count(centralised_logs_gke.unknown) == 0 with input as pass_left_to_the_provider
}

pass_left_to_the_provider := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_container_cluster.shop",
		"expressions": {"location": {"constant_value": "europe-west9"}, "name": {"constant_value": "shop"}},
		"mode": "managed",
		"name": "shop",
		"type": "google_container_cluster",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_container_cluster.shop",
		"change": {
			"actions": ["create"],
			"after": {"location": "europe-west9", "name": "shop"},
			"after_unknown": {"id": true, "logging_config": true, "logging_service": true},
			"before": null,
		},
		"mode": "managed",
		"name": "shop",
		"type": "google_container_cluster",
	}],
}

test_fail_the_system_alone if {
	count(centralised_logs_gke.deny) > 0 with input as fail_the_system_alone
}

fail_the_system_alone := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_container_cluster.shop",
		"expressions": {
			"location": {"constant_value": "europe-west9"},
			"logging_config": [{"enable_components": {"constant_value": ["SYSTEM_COMPONENTS"]}}],
			"name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_container_cluster",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_container_cluster.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"location": "europe-west9",
				"logging_config": [{"enable_components": ["SYSTEM_COMPONENTS"]}],
				"name": "shop",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_container_cluster",
	}],
	"terraform_version": "1.11.4",
}

test_fail_switched_off if {
	count(centralised_logs_gke.deny) > 0 with input as fail_switched_off
}

fail_switched_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_container_cluster.shop",
		"expressions": {
			"location": {"constant_value": "europe-west9"},
			"logging_service": {"constant_value": "none"},
			"name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_container_cluster",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_container_cluster.shop",
		"change": {
			"actions": ["create"],
			"after": {"location": "europe-west9", "logging_service": "none", "name": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_container_cluster",
	}],
	"terraform_version": "1.11.4",
}
