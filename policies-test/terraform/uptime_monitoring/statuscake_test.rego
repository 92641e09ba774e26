# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.uptime_monitoring.statuscake_test

import data.gonogo.terraform.uptime_monitoring.statuscake as uptime_monitoring_statuscake

test_pass if {
	count(uptime_monitoring_statuscake.judged) > 0 with input as pass
	count(uptime_monitoring_statuscake.deny) == 0 with input as pass
	count(uptime_monitoring_statuscake.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "statuscake_uptime_check.shop",
		"expressions": {
			"check_interval": {"constant_value": 300},
			"contact_groups": {"constant_value": ["1"]},
			"monitored_resource": [{"address": {"constant_value": "https://shop.example.com/health/ready"}}],
			"name": {"constant_value": "shop"},
			"paused": {"constant_value": false},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "statuscake",
		"schema_version": 0,
		"type": "statuscake_uptime_check",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "statuscake_uptime_check.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"check_interval": 300,
				"contact_groups": ["1"],
				"monitored_resource": [{"address": "https://shop.example.com/health/ready"}],
				"name": "shop",
				"paused": false,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/statuscake",
		"type": "statuscake_uptime_check",
	}],
	"terraform_version": "1.11.4",
}

test_fail_rarely if {
	count(uptime_monitoring_statuscake.deny) > 0 with input as fail_rarely
}

fail_rarely := {
	"configuration": {"root_module": {"resources": [{
		"address": "statuscake_uptime_check.shop",
		"expressions": {
			"check_interval": {"constant_value": 301},
			"contact_groups": {"constant_value": ["1"]},
			"monitored_resource": [{"address": {"constant_value": "https://shop.example.com/health/ready"}}],
			"name": {"constant_value": "shop"},
			"paused": {"constant_value": false},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "statuscake",
		"schema_version": 0,
		"type": "statuscake_uptime_check",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "statuscake_uptime_check.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"check_interval": 301,
				"contact_groups": ["1"],
				"monitored_resource": [{"address": "https://shop.example.com/health/ready"}],
				"name": "shop",
				"paused": false,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/statuscake",
		"type": "statuscake_uptime_check",
	}],
	"terraform_version": "1.11.4",
}

test_fail_told_to_nobody if {
	count(uptime_monitoring_statuscake.deny) > 0 with input as fail_told_to_nobody
}

fail_told_to_nobody := {
	"configuration": {"root_module": {"resources": [{
		"address": "statuscake_uptime_check.shop",
		"expressions": {
			"check_interval": {"constant_value": 60},
			"contact_groups": {"constant_value": []},
			"monitored_resource": [{"address": {"constant_value": "https://shop.example.com/health/ready"}}],
			"name": {"constant_value": "shop"},
			"paused": {"constant_value": false},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "statuscake",
		"schema_version": 0,
		"type": "statuscake_uptime_check",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "statuscake_uptime_check.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"check_interval": 60,
				"contact_groups": [],
				"monitored_resource": [{"address": "https://shop.example.com/health/ready"}],
				"name": "shop",
				"paused": false,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/statuscake",
		"type": "statuscake_uptime_check",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_paused if {
	count(uptime_monitoring_statuscake.judged) == 0 with input as not_applicable_paused
	count(uptime_monitoring_statuscake.deny) == 0 with input as not_applicable_paused
	count(uptime_monitoring_statuscake.unknown) == 0 with input as not_applicable_paused
}

not_applicable_paused := {
	"configuration": {"root_module": {"resources": [{
		"address": "statuscake_uptime_check.shop",
		"expressions": {
			"check_interval": {"constant_value": 60},
			"contact_groups": {"constant_value": ["1"]},
			"monitored_resource": [{"address": {"constant_value": "https://shop.example.com/health/ready"}}],
			"name": {"constant_value": "shop"},
			"paused": {"constant_value": true},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "statuscake",
		"schema_version": 0,
		"type": "statuscake_uptime_check",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "statuscake_uptime_check.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"check_interval": 60,
				"contact_groups": ["1"],
				"monitored_resource": [{"address": "https://shop.example.com/health/ready"}],
				"name": "shop",
				"paused": true,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/statuscake",
		"type": "statuscake_uptime_check",
	}],
	"terraform_version": "1.11.4",
}
