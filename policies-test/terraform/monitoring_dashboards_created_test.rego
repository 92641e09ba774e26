# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.monitoring_dashboards_created_test

import data.gonogo.terraform.monitoring_dashboards_created

test_pass if {
	count(monitoring_dashboards_created.judged) > 0 with input as pass
	count(monitoring_dashboards_created.deny) == 0 with input as pass
	count(monitoring_dashboards_created.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_dashboard.shop",
		"expressions": {
			"dashboard_body": {"constant_value": `{"widgets":[{"type":"metric"},{"type":"metric"},{"type":"metric"},{"type":"log"}]}`},
			"dashboard_name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"dashboard_body": `{"widgets":[{"type":"metric"},{"type":"metric"},{"type":"metric"},{"type":"log"}]}`,
				"dashboard_name": "shop",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_fail_three_are_too_few if {
	count(monitoring_dashboards_created.deny) > 0 with input as fail_three_are_too_few
}

fail_three_are_too_few := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_dashboard.shop",
		"expressions": {
			"dashboard_body": {"constant_value": `{"widgets":[{"type":"metric"},{"type":"metric"},{"type":"text"}]}`},
			"dashboard_name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {
				"dashboard_body": `{"widgets":[{"type":"metric"},{"type":"metric"},{"type":"text"}]}`,
				"dashboard_name": "shop",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_known_after_apply if {
	count(monitoring_dashboards_created.deny) == 0 with input as unknown_known_after_apply
	count(monitoring_dashboards_created.unknown) > 0 with input as unknown_known_after_apply
}

unknown_known_after_apply := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_dashboard.shop",
		"expressions": {
			"dashboard_body": {"references": ["var.unknown"]},
			"dashboard_name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {"dashboard_name": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "dashboard_body": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_dashboard",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_no_json if {
	count(monitoring_dashboards_created.deny) == 0 with input as unknown_no_json
	count(monitoring_dashboards_created.unknown) > 0 with input as unknown_no_json
}

unknown_no_json := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_dashboard.shop",
		"expressions": {
			"dashboard_body": {"constant_value": "widgets: four"},
			"dashboard_name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_dashboard",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_dashboard.shop",
		"change": {
			"actions": ["create"],
			"after": {"dashboard_body": "widgets: four", "dashboard_name": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_dashboard",
	}],
	"terraform_version": "1.11.4",
}
