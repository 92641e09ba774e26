# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.monitoring_dashboards_created.grafana_test

import data.gonogo.terraform.monitoring_dashboards_created.grafana as monitoring_dashboards_created_grafana

test_pass if {
	count(monitoring_dashboards_created_grafana.judged) > 0 with input as pass
	count(monitoring_dashboards_created_grafana.deny) == 0 with input as pass
	count(monitoring_dashboards_created_grafana.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "grafana_dashboard.shop",
		"expressions": {"config_json": {"constant_value": `{"title":"shop","panels":[{},{},{},{}]}`}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "grafana",
		"schema_version": 0,
		"type": "grafana_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "grafana_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {"config_json": `{"title":"shop","panels":[{},{},{},{}]}`},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/grafana",
		"type": "grafana_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_pass_in_rows if {
	count(monitoring_dashboards_created_grafana.judged) > 0 with input as pass_in_rows
	count(monitoring_dashboards_created_grafana.deny) == 0 with input as pass_in_rows
	count(monitoring_dashboards_created_grafana.unknown) == 0 with input as pass_in_rows
}

pass_in_rows := {
	"configuration": {"root_module": {"resources": [{
		"address": "grafana_dashboard.shop",
		"expressions": {"config_json": {"constant_value": `{"title":"shop","rows":[{"panels":[{}]},{"panels":[{},{},{},{}]}]}`}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "grafana",
		"schema_version": 0,
		"type": "grafana_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "grafana_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {"config_json": `{"title":"shop","rows":[{"panels":[{}]},{"panels":[{},{},{},{}]}]}`},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/grafana",
		"type": "grafana_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_fail_three_are_too_few if {
	count(monitoring_dashboards_created_grafana.deny) > 0 with input as fail_three_are_too_few
}

fail_three_are_too_few := {
	"configuration": {"root_module": {"resources": [{
		"address": "grafana_dashboard.shop",
		"expressions": {"config_json": {"constant_value": `{"title":"shop","panels":[{},{},{}]}`}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "grafana",
		"schema_version": 0,
		"type": "grafana_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "grafana_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {"config_json": `{"title":"shop","panels":[{},{},{}]}`},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/grafana",
		"type": "grafana_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_fail_three_in_a_row if {
	count(monitoring_dashboards_created_grafana.deny) > 0 with input as fail_three_in_a_row
}

fail_three_in_a_row := {
	"configuration": {"root_module": {"resources": [{
		"address": "grafana_dashboard.shop",
		"expressions": {"config_json": {"constant_value": `{"title":"shop","rows":[{"panels":[{},{},{}]}]}`}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "grafana",
		"schema_version": 0,
		"type": "grafana_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "grafana_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {"config_json": `{"title":"shop","rows":[{"panels":[{},{},{}]}]}`},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/grafana",
		"type": "grafana_dashboard",
	}],
	"terraform_version": "1.11.4",
}
