# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.uptime_monitoring.updown_test

import data.gonogo.terraform.uptime_monitoring.updown as uptime_monitoring_updown

test_pass if {
	count(uptime_monitoring_updown.judged) > 0 with input as pass
	count(uptime_monitoring_updown.deny) == 0 with input as pass
	count(uptime_monitoring_updown.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "updown_check.shop",
		"expressions": {
			"enabled": {"constant_value": true},
			"period": {"constant_value": 300},
			"url": {"constant_value": "https://shop.example.com/health/ready"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "updown",
		"schema_version": 0,
		"type": "updown_check",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "updown_check.shop",
		"change": {
			"actions": ["create"],
			"after": {"enabled": true, "period": 300, "url": "https://shop.example.com/health/ready"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/updown",
		"type": "updown_check",
	}],
	"terraform_version": "1.11.4",
}

test_fail_rarely if {
	count(uptime_monitoring_updown.deny) > 0 with input as fail_rarely
}

fail_rarely := {
	"configuration": {"root_module": {"resources": [{
		"address": "updown_check.shop",
		"expressions": {
			"enabled": {"constant_value": true},
			"period": {"constant_value": 301},
			"url": {"constant_value": "https://shop.example.com/health/ready"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "updown",
		"schema_version": 0,
		"type": "updown_check",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "updown_check.shop",
		"change": {
			"actions": ["create"],
			"after": {"enabled": true, "period": 301, "url": "https://shop.example.com/health/ready"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/updown",
		"type": "updown_check",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_every_minute_where_nobody_says if {
	count(uptime_monitoring_updown.judged) == 0 with input as not_applicable_every_minute_where_nobody_says
	count(uptime_monitoring_updown.deny) == 0 with input as not_applicable_every_minute_where_nobody_says
	count(uptime_monitoring_updown.unknown) == 0 with input as not_applicable_every_minute_where_nobody_says
}

not_applicable_every_minute_where_nobody_says := {
	"configuration": {"root_module": {"resources": [{
		"address": "updown_check.shop",
		"expressions": {
			"enabled": {"constant_value": true},
			"url": {"constant_value": "https://shop.example.com/health/ready"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "updown",
		"schema_version": 0,
		"type": "updown_check",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "updown_check.shop",
		"change": {
			"actions": ["create"],
			"after": {"enabled": true, "url": "https://shop.example.com/health/ready"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/updown",
		"type": "updown_check",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_switched_off if {
	count(uptime_monitoring_updown.judged) == 0 with input as not_applicable_switched_off
	count(uptime_monitoring_updown.deny) == 0 with input as not_applicable_switched_off
	count(uptime_monitoring_updown.unknown) == 0 with input as not_applicable_switched_off
}

not_applicable_switched_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "updown_check.shop",
		"expressions": {
			"enabled": {"constant_value": false},
			"period": {"constant_value": 60},
			"url": {"constant_value": "https://shop.example.com/health/ready"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "updown",
		"schema_version": 0,
		"type": "updown_check",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "updown_check.shop",
		"change": {
			"actions": ["create"],
			"after": {"enabled": false, "period": 60, "url": "https://shop.example.com/health/ready"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/updown",
		"type": "updown_check",
	}],
	"terraform_version": "1.11.4",
}
