# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.monitoring_dashboards_created.datadog_json_test

import data.gonogo.terraform.monitoring_dashboards_created.datadog_json as monitoring_dashboards_created_datadog_json

test_pass if {
	count(monitoring_dashboards_created_datadog_json.judged) > 0 with input as pass
	count(monitoring_dashboards_created_datadog_json.deny) == 0 with input as pass
	count(monitoring_dashboards_created_datadog_json.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_dashboard_json.shop",
		"expressions": {"dashboard": {"constant_value": `{"title":"shop","widgets":[{},{},{},{}]}`}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_dashboard_json",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_dashboard_json.shop",
		"change": {
			"actions": ["create"],
			"after": {"dashboard": `{"title":"shop","widgets":[{},{},{},{}]}`},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_dashboard_json",
	}],
	"terraform_version": "1.11.4",
}

test_fail_three_are_too_few if {
	count(monitoring_dashboards_created_datadog_json.deny) > 0 with input as fail_three_are_too_few
}

fail_three_are_too_few := {
	"configuration": {"root_module": {"resources": [{
		"address": "datadog_dashboard_json.shop",
		"expressions": {"dashboard": {"constant_value": `{"title":"shop","widgets":[{},{},{}]}`}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "datadog",
		"schema_version": 0,
		"type": "datadog_dashboard_json",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "datadog_dashboard_json.shop",
		"change": {
			"actions": ["create"],
			"after": {"dashboard": `{"title":"shop","widgets":[{},{},{}]}`},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/datadog",
		"type": "datadog_dashboard_json",
	}],
	"terraform_version": "1.11.4",
}
