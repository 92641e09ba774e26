# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.monitoring_dashboards_created.datadog_test

import data.gonogo.terraform.monitoring_dashboards_created.datadog as monitoring_dashboards_created_datadog

test_pass if {
	count(monitoring_dashboards_created_datadog.judged) > 0 with input as pass
	count(monitoring_dashboards_created_datadog.deny) == 0 with input as pass
	count(monitoring_dashboards_created_datadog.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_dashboard.shop",
		"expressions": {
			"layout_type": {"constant_value": "ordered"},
			"title": {"constant_value": "shop"},
			"widget": [
				{"id": {"constant_value": 1}},
				{"id": {"constant_value": 2}},
				{"id": {"constant_value": 3}},
				{"id": {"constant_value": 4}},
			],
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"layout_type": "ordered",
				"title": "shop",
				"widget": [{"id": 1}, {"id": 2}, {"id": 3}, {"id": 4}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_fail_three_are_too_few if {
	count(monitoring_dashboards_created_datadog.deny) > 0 with input as fail_three_are_too_few
}

fail_three_are_too_few := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_dashboard.shop",
		"expressions": {
			"layout_type": {"constant_value": "ordered"},
			"title": {"constant_value": "shop"},
			"widget": [{"id": {"constant_value": 1}}, {"id": {"constant_value": 2}}, {"id": {"constant_value": 3}}],
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {"layout_type": "ordered", "title": "shop", "widget": [{"id": 1}, {"id": 2}, {"id": 3}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_dashboard",
	}],
	"terraform_version": "1.11.4",
}
