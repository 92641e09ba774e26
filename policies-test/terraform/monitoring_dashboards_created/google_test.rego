# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.monitoring_dashboards_created.google_test

import data.gonogo.terraform.monitoring_dashboards_created.google as monitoring_dashboards_created_google

test_pass if {
	count(monitoring_dashboards_created_google.judged) > 0 with input as pass
	count(monitoring_dashboards_created_google.deny) == 0 with input as pass
	count(monitoring_dashboards_created_google.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_dashboard.shop",
		"expressions": {"dashboard_json": {"constant_value": `{"displayName":"shop","gridLayout":{"columns":"2","widgets":[{},{},{},{}]}}`}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {"dashboard_json": `{"displayName":"shop","gridLayout":{"columns":"2","widgets":[{},{},{},{}]}}`},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_pass_in_tiles if {
	count(monitoring_dashboards_created_google.judged) > 0 with input as pass_in_tiles
	count(monitoring_dashboards_created_google.deny) == 0 with input as pass_in_tiles
	count(monitoring_dashboards_created_google.unknown) == 0 with input as pass_in_tiles
}

pass_in_tiles := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_dashboard.shop",
		"expressions": {"dashboard_json": {"constant_value": `{"displayName":"shop","mosaicLayout":{"columns":12,"tiles":[{},{},{},{}]}}`}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {"dashboard_json": `{"displayName":"shop","mosaicLayout":{"columns":12,"tiles":[{},{},{},{}]}}`},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_pass_in_rows if {
	count(monitoring_dashboards_created_google.judged) > 0 with input as pass_in_rows
	count(monitoring_dashboards_created_google.deny) == 0 with input as pass_in_rows
	count(monitoring_dashboards_created_google.unknown) == 0 with input as pass_in_rows
}

pass_in_rows := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_dashboard.shop",
		"expressions": {"dashboard_json": {"constant_value": `{"displayName":"shop","rowLayout":{"rows":[{"widgets":[{}]},{"widgets":[{},{},{},{}]}]}}`}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {"dashboard_json": `{"displayName":"shop","rowLayout":{"rows":[{"widgets":[{}]},{"widgets":[{},{},{},{}]}]}}`},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_pass_in_columns if {
	count(monitoring_dashboards_created_google.judged) > 0 with input as pass_in_columns
	count(monitoring_dashboards_created_google.deny) == 0 with input as pass_in_columns
	count(monitoring_dashboards_created_google.unknown) == 0 with input as pass_in_columns
}

pass_in_columns := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_dashboard.shop",
		"expressions": {"dashboard_json": {"constant_value": `{"displayName":"shop","columnLayout":{"columns":[{"widgets":[{}]},{"widgets":[{},{},{},{}]}]}}`}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {"dashboard_json": `{"displayName":"shop","columnLayout":{"columns":[{"widgets":[{}]},{"widgets":[{},{},{},{}]}]}}`},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_fail_three_are_too_few if {
	count(monitoring_dashboards_created_google.deny) > 0 with input as fail_three_are_too_few
}

fail_three_are_too_few := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_dashboard.shop",
		"expressions": {"dashboard_json": {"constant_value": `{"displayName":"shop","gridLayout":{"columns":"2","widgets":[{},{},{}]}}`}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {"dashboard_json": `{"displayName":"shop","gridLayout":{"columns":"2","widgets":[{},{},{}]}}`},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_fail_three_tiles if {
	count(monitoring_dashboards_created_google.deny) > 0 with input as fail_three_tiles
}

fail_three_tiles := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_dashboard.shop",
		"expressions": {"dashboard_json": {"constant_value": `{"displayName":"shop","mosaicLayout":{"columns":12,"tiles":[{},{},{}]}}`}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {"dashboard_json": `{"displayName":"shop","mosaicLayout":{"columns":12,"tiles":[{},{},{}]}}`},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_fail_three_in_a_row if {
	count(monitoring_dashboards_created_google.deny) > 0 with input as fail_three_in_a_row
}

fail_three_in_a_row := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_dashboard.shop",
		"expressions": {"dashboard_json": {"constant_value": `{"displayName":"shop","rowLayout":{"rows":[{"widgets":[{},{},{}]}]}}`}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {"dashboard_json": `{"displayName":"shop","rowLayout":{"rows":[{"widgets":[{},{},{}]}]}}`},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_fail_three_in_a_column if {
	count(monitoring_dashboards_created_google.deny) > 0 with input as fail_three_in_a_column
}

fail_three_in_a_column := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_monitoring_dashboard.shop",
		"expressions": {"dashboard_json": {"constant_value": `{"displayName":"shop","columnLayout":{"columns":[{"widgets":[{},{},{}]}]}}`}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_monitoring_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_monitoring_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {"dashboard_json": `{"displayName":"shop","columnLayout":{"columns":[{"widgets":[{},{},{}]}]}}`},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_monitoring_dashboard",
	}],
	"terraform_version": "1.11.4",
}
