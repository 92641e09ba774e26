# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.uptime_monitoring.google_test

import data.gonogo.terraform.uptime_monitoring.google as uptime_monitoring_google

test_pass if {
	count(uptime_monitoring_google.judged) > 0 with input as pass
	count(uptime_monitoring_google.deny) == 0 with input as pass
	count(uptime_monitoring_google.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_uptime_check_config.shop",
		"expressions": {
			"display_name": {"constant_value": "shop"},
			"http_check": [{
				"path": {"constant_value": "/health/ready"},
				"port": {"constant_value": 443},
				"use_ssl": {"constant_value": true},
			}],
			"period": {"constant_value": "300s"},
			"timeout": {"constant_value": "10s"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_uptime_check_config",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_uptime_check_config.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"display_name": "shop",
				"http_check": [{"path": "/health/ready", "port": 443, "use_ssl": true}],
				"period": "300s",
				"timeout": "10s",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_uptime_check_config",
	}],
	"terraform_version": "1.11.4",
}

test_fail_every_ten_minutes if {
	count(uptime_monitoring_google.deny) > 0 with input as fail_every_ten_minutes
}

fail_every_ten_minutes := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_uptime_check_config.shop",
		"expressions": {
			"display_name": {"constant_value": "shop"},
			"http_check": [{
				"path": {"constant_value": "/health/ready"},
				"port": {"constant_value": 443},
				"use_ssl": {"constant_value": true},
			}],
			"period": {"constant_value": "301s"},
			"timeout": {"constant_value": "10s"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_uptime_check_config",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_uptime_check_config.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"display_name": "shop",
				"http_check": [{"path": "/health/ready", "port": 443, "use_ssl": true}],
				"period": "301s",
				"timeout": "10s",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_uptime_check_config",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_a_port if {
	count(uptime_monitoring_google.judged) == 0 with input as not_applicable_of_a_port
	count(uptime_monitoring_google.deny) == 0 with input as not_applicable_of_a_port
	count(uptime_monitoring_google.unknown) == 0 with input as not_applicable_of_a_port
}

not_applicable_of_a_port := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_uptime_check_config.db",
		"expressions": {
			"display_name": {"constant_value": "db"},
			"period": {"constant_value": "900s"},
			"tcp_check": [{"port": {"constant_value": 5432}}],
			"timeout": {"constant_value": "10s"},
		},
		"mode": "managed",
		"name": "db",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_uptime_check_config",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_uptime_check_config.db",
		"change": {
			"actions": ["create"],
			"after": {"display_name": "db", "period": "900s", "tcp_check": [{"port": 5432}], "timeout": "10s"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "db",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_uptime_check_config",
	}],
	"terraform_version": "1.11.4",
}
