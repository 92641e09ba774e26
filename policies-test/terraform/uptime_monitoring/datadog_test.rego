# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.uptime_monitoring.datadog_test

import data.gonogo.terraform.uptime_monitoring.datadog as uptime_monitoring_datadog

test_pass if {
	count(uptime_monitoring_datadog.judged) > 0 with input as pass
	count(uptime_monitoring_datadog.deny) == 0 with input as pass
	count(uptime_monitoring_datadog.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_synthetics_test.shop",
		"expressions": {
			"locations": {"constant_value": ["aws:eu-west-3", "aws:eu-central-1"]},
			"message": {"constant_value": "The shop is down. @pagerduty-shop"},
			"name": {"constant_value": "shop"},
			"options_list": [{"tick_every": {"constant_value": 300}}],
			"status": {"constant_value": "live"},
			"subtype": {"constant_value": "http"},
			"type": {"constant_value": "api"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_synthetics_test",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_synthetics_test.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"locations": ["aws:eu-west-3", "aws:eu-central-1"],
				"message": "The shop is down. @pagerduty-shop",
				"name": "shop",
				"options_list": [{"tick_every": 300}],
				"status": "live",
				"subtype": "http",
				"type": "api",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_synthetics_test",
	}],
	"terraform_version": "1.11.4",
}

test_fail_rarely if {
	count(uptime_monitoring_datadog.deny) > 0 with input as fail_rarely
}

fail_rarely := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_synthetics_test.shop",
		"expressions": {
			"locations": {"constant_value": ["aws:eu-west-3", "aws:eu-central-1"]},
			"message": {"constant_value": "The shop is down. @pagerduty-shop"},
			"name": {"constant_value": "shop"},
			"options_list": [{"tick_every": {"constant_value": 301}}],
			"status": {"constant_value": "live"},
			"subtype": {"constant_value": "http"},
			"type": {"constant_value": "api"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_synthetics_test",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_synthetics_test.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"locations": ["aws:eu-west-3", "aws:eu-central-1"],
				"message": "The shop is down. @pagerduty-shop",
				"name": "shop",
				"options_list": [{"tick_every": 301}],
				"status": "live",
				"subtype": "http",
				"type": "api",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_synthetics_test",
	}],
	"terraform_version": "1.11.4",
}

test_fail_told_to_nobody if {
	count(uptime_monitoring_datadog.deny) > 0 with input as fail_told_to_nobody
}

fail_told_to_nobody := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_synthetics_test.shop",
		"expressions": {
			"locations": {"constant_value": ["aws:eu-west-3"]},
			"message": {"constant_value": "The shop is down."},
			"name": {"constant_value": "shop"},
			"options_list": [{"tick_every": {"constant_value": 60}}],
			"status": {"constant_value": "live"},
			"type": {"constant_value": "browser"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_synthetics_test",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_synthetics_test.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"locations": ["aws:eu-west-3"],
				"message": "The shop is down.",
				"name": "shop",
				"options_list": [{"tick_every": 60}],
				"status": "live",
				"type": "browser",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_synthetics_test",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_paused if {
	count(uptime_monitoring_datadog.judged) == 0 with input as not_applicable_paused
	count(uptime_monitoring_datadog.deny) == 0 with input as not_applicable_paused
	count(uptime_monitoring_datadog.unknown) == 0 with input as not_applicable_paused
}

not_applicable_paused := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_synthetics_test.shop",
		"expressions": {
			"locations": {"constant_value": ["aws:eu-west-3"]},
			"message": {"constant_value": "The shop is down. @pagerduty-shop"},
			"name": {"constant_value": "shop"},
			"options_list": [{"tick_every": {"constant_value": 60}}],
			"status": {"constant_value": "paused"},
			"subtype": {"constant_value": "http"},
			"type": {"constant_value": "api"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_synthetics_test",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_synthetics_test.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"locations": ["aws:eu-west-3"],
				"message": "The shop is down. @pagerduty-shop",
				"name": "shop",
				"options_list": [{"tick_every": 60}],
				"status": "paused",
				"subtype": "http",
				"type": "api",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_synthetics_test",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_the_certificate if {
	count(uptime_monitoring_datadog.judged) == 0 with input as not_applicable_of_the_certificate
	count(uptime_monitoring_datadog.deny) == 0 with input as not_applicable_of_the_certificate
	count(uptime_monitoring_datadog.unknown) == 0 with input as not_applicable_of_the_certificate
}

not_applicable_of_the_certificate := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_synthetics_test.tls",
		"expressions": {
			"locations": {"constant_value": ["aws:eu-west-3"]},
			"message": {"constant_value": "@slack-shop"},
			"name": {"constant_value": "tls"},
			"options_list": [{"tick_every": {"constant_value": 86400}}],
			"status": {"constant_value": "live"},
			"subtype": {"constant_value": "ssl"},
			"type": {"constant_value": "api"},
		},
		"mode": "managed",
		"name": "tls",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_synthetics_test",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_synthetics_test.tls",
		"change": {
			"actions": ["create"],
			"after": {
				"locations": ["aws:eu-west-3"],
				"message": "@slack-shop",
				"name": "tls",
				"options_list": [{"tick_every": 86400}],
				"status": "live",
				"subtype": "ssl",
				"type": "api",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "tls",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_synthetics_test",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_a_telephone if {
	count(uptime_monitoring_datadog.judged) == 0 with input as not_applicable_of_a_telephone
	count(uptime_monitoring_datadog.deny) == 0 with input as not_applicable_of_a_telephone
	count(uptime_monitoring_datadog.unknown) == 0 with input as not_applicable_of_a_telephone
}

not_applicable_of_a_telephone := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_synthetics_test.app",
		"expressions": {
			"message": {"constant_value": "@slack-shop"},
			"name": {"constant_value": "app"},
			"options_list": [{"tick_every": {"constant_value": 86400}}],
			"status": {"constant_value": "live"},
			"type": {"constant_value": "mobile"},
		},
		"mode": "managed",
		"name": "app",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_synthetics_test",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_synthetics_test.app",
		"change": {
			"actions": ["create"],
			"after": {
				"message": "@slack-shop",
				"name": "app",
				"options_list": [{"tick_every": 86400}],
				"status": "live",
				"type": "mobile",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "app",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_synthetics_test",
	}],
	"terraform_version": "1.11.4",
}
