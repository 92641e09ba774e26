# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.load_balancer_failover_tested.google_test

import data.gonogo.terraform.load_balancer_failover_tested.google as load_balancer_failover_tested_google

test_pass if {
	count(load_balancer_failover_tested_google.judged) > 0 with input as pass
	count(load_balancer_failover_tested_google.deny) == 0 with input as pass
	count(load_balancer_failover_tested_google.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "google_compute_backend_service.web",
			"expressions": {
				"health_checks": {"references": [
					"google_compute_health_check.web.id",
					"google_compute_health_check.web",
				]},
				"name": {"constant_value": "web"},
			},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_compute_backend_service",
		},
		{
			"address": "google_compute_health_check.web",
			"expressions": {"check_interval_sec": {"constant_value": 30}, "name": {"constant_value": "web"}},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_compute_health_check",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "google_compute_backend_service.web",
			"change": {
				"actions": ["create"],
				"after": {"health_checks": [null], "name": "web"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "health_checks": [true], "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_compute_backend_service",
		},
		{
			"address": "google_compute_health_check.web",
			"change": {
				"actions": ["create"],
				"after": {"check_interval_sec": 30, "name": "web"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_compute_health_check",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_one_second_more if {
	count(load_balancer_failover_tested_google.deny) > 0 with input as fail_one_second_more
}

fail_one_second_more := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "google_compute_backend_service.web",
			"expressions": {
				"health_checks": {"references": [
					"google_compute_health_check.web.id",
					"google_compute_health_check.web",
				]},
				"name": {"constant_value": "web"},
			},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_compute_backend_service",
		},
		{
			"address": "google_compute_health_check.web",
			"expressions": {"check_interval_sec": {"constant_value": 31}, "name": {"constant_value": "web"}},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_compute_health_check",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "google_compute_backend_service.web",
			"change": {
				"actions": ["create"],
				"after": {"health_checks": [null], "name": "web"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "health_checks": [true], "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_compute_backend_service",
		},
		{
			"address": "google_compute_health_check.web",
			"change": {
				"actions": ["create"],
				"after": {"check_interval_sec": 31, "name": "web"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_compute_health_check",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_in_one_region if {
	count(load_balancer_failover_tested_google.deny) > 0 with input as fail_in_one_region
}

fail_in_one_region := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "google_compute_region_backend_service.web",
			"expressions": {
				"health_checks": {"references": [
					"google_compute_region_health_check.web.id",
					"google_compute_region_health_check.web",
				]},
				"name": {"constant_value": "web"},
				"region": {"constant_value": "europe-west9"},
			},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_compute_region_backend_service",
		},
		{
			"address": "google_compute_region_health_check.web",
			"expressions": {
				"check_interval_sec": {"constant_value": 300},
				"name": {"constant_value": "web"},
				"region": {"constant_value": "europe-west9"},
			},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_compute_region_health_check",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "google_compute_region_backend_service.web",
			"change": {
				"actions": ["create"],
				"after": {"health_checks": [null], "name": "web", "region": "europe-west9"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "health_checks": [true], "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_compute_region_backend_service",
		},
		{
			"address": "google_compute_region_health_check.web",
			"change": {
				"actions": ["create"],
				"after": {"check_interval_sec": 300, "name": "web", "region": "europe-west9"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_compute_region_health_check",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_of_the_old_kinds if {
	count(load_balancer_failover_tested_google.deny) > 0 with input as fail_of_the_old_kinds
}

fail_of_the_old_kinds := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "google_compute_backend_service.web",
			"expressions": {
				"health_checks": {"references": [
					"google_compute_http_health_check.web.id",
					"google_compute_http_health_check.web",
				]},
				"name": {"constant_value": "web"},
			},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_compute_backend_service",
		},
		{
			"address": "google_compute_http_health_check.web",
			"expressions": {"check_interval_sec": {"constant_value": 300}, "name": {"constant_value": "web"}},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_compute_http_health_check",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "google_compute_backend_service.web",
			"change": {
				"actions": ["create"],
				"after": {"health_checks": [null], "name": "web"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "health_checks": [true], "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_compute_backend_service",
		},
		{
			"address": "google_compute_http_health_check.web",
			"change": {
				"actions": ["create"],
				"after": {"check_interval_sec": 300, "name": "web"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_compute_http_health_check",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_of_the_old_kinds_by_https if {
	count(load_balancer_failover_tested_google.deny) > 0 with input as fail_of_the_old_kinds_by_https
}

fail_of_the_old_kinds_by_https := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "google_compute_backend_service.web",
			"expressions": {
				"health_checks": {"references": [
					"google_compute_https_health_check.web.id",
					"google_compute_https_health_check.web",
				]},
				"name": {"constant_value": "web"},
			},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_compute_backend_service",
		},
		{
			"address": "google_compute_https_health_check.web",
			"expressions": {"check_interval_sec": {"constant_value": 300}, "name": {"constant_value": "web"}},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_compute_https_health_check",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "google_compute_backend_service.web",
			"change": {
				"actions": ["create"],
				"after": {"health_checks": [null], "name": "web"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "health_checks": [true], "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_compute_backend_service",
		},
		{
			"address": "google_compute_https_health_check.web",
			"change": {
				"actions": ["create"],
				"after": {"check_interval_sec": 300, "name": "web"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_compute_https_health_check",
		},
	],
	"terraform_version": "1.11.4",
}

test_unknown_from_elsewhere if {
	count(load_balancer_failover_tested_google.deny) == 0 with input as unknown_from_elsewhere
	count(load_balancer_failover_tested_google.unknown) > 0 with input as unknown_from_elsewhere
}

unknown_from_elsewhere := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "google_compute_backend_service.web",
			"expressions": {
				"health_checks": {"references": [
					"google_compute_health_check.web.id",
					"google_compute_health_check.web",
				]},
				"name": {"constant_value": "web"},
			},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_compute_backend_service",
		},
		{
			"address": "google_compute_health_check.web",
			"expressions": {"check_interval_sec": {"references": ["var.unknown"]}, "name": {"constant_value": "web"}},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_compute_health_check",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "google_compute_backend_service.web",
			"change": {
				"actions": ["create"],
				"after": {"health_checks": [null], "name": "web"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "health_checks": [true], "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_compute_backend_service",
		},
		{
			"address": "google_compute_health_check.web",
			"change": {
				"actions": ["create"],
				"after": {"name": "web"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "check_interval_sec": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_compute_health_check",
		},
	],
	"terraform_version": "1.11.4",
}

test_not_applicable_it_heals_machines if {
	count(load_balancer_failover_tested_google.judged) == 0 with input as not_applicable_it_heals_machines
	count(load_balancer_failover_tested_google.deny) == 0 with input as not_applicable_it_heals_machines
	count(load_balancer_failover_tested_google.unknown) == 0 with input as not_applicable_it_heals_machines
}

not_applicable_it_heals_machines := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "google_compute_health_check.web",
			"expressions": {"check_interval_sec": {"constant_value": 300}, "name": {"constant_value": "web"}},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_compute_health_check",
		},
		{
			"address": "google_compute_instance_group_manager.web",
			"expressions": {
				"auto_healing_policies": [{
					"health_check": {"references": [
						"google_compute_health_check.web.id",
						"google_compute_health_check.web",
					]},
					"initial_delay_sec": {"constant_value": 300},
				}],
				"name": {"constant_value": "web"},
			},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_compute_instance_group_manager",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "google_compute_health_check.web",
			"change": {
				"actions": ["create"],
				"after": {"check_interval_sec": 300, "name": "web"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_compute_health_check",
		},
		{
			"address": "google_compute_instance_group_manager.web",
			"change": {
				"actions": ["create"],
				"after": {"auto_healing_policies": [{"initial_delay_sec": 300}], "name": "web"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "auto_healing_policies": [{"health_check": true}], "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_compute_instance_group_manager",
		},
	],
	"terraform_version": "1.11.4",
}
