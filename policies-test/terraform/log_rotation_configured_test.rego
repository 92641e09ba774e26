# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.log_rotation_configured_test

import data.gonogo.terraform.log_rotation_configured

test_pass if {
	count(log_rotation_configured.judged) > 0 with input as pass
	count(log_rotation_configured.deny) == 0 with input as pass
	count(log_rotation_configured.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_log_group.web",
		"expressions": {"name": {"constant_value": "/shop/web"}, "retention_in_days": {"constant_value": 1}},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_log_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_log_group.web",
		"change": {
			"actions": ["create"],
			"after": {"name": "/shop/web", "retention_in_days": 1},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_log_group",
	}],
	"terraform_version": "1.11.4",
}

test_fail_for_ever if {
	count(log_rotation_configured.deny) > 0 with input as fail_for_ever
}

fail_for_ever := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_log_group.web",
		"expressions": {"name": {"constant_value": "/shop/web"}, "retention_in_days": {"constant_value": 0}},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_log_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_log_group.web",
		"change": {
			"actions": ["create"],
			"after": {"name": "/shop/web", "retention_in_days": 0},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_log_group",
	}],
	"terraform_version": "1.11.4",
}

test_pass_ten_years if {
	count(log_rotation_configured.judged) > 0 with input as pass_ten_years
	count(log_rotation_configured.deny) == 0 with input as pass_ten_years
	count(log_rotation_configured.unknown) == 0 with input as pass_ten_years
}

pass_ten_years := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_log_group.orders",
		"expressions": {"name": {"constant_value": "/shop/orders"}, "retention_in_days": {"constant_value": 3653}},
		"mode": "managed",
		"name": "orders",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_log_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_log_group.orders",
		"change": {
			"actions": ["create"],
			"after": {"name": "/shop/orders", "retention_in_days": 3653},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "orders",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_log_group",
	}],
	"terraform_version": "1.11.4",
}

test_fail_over_ten_years if {
	count(log_rotation_configured.deny) > 0 with input as fail_over_ten_years
}

fail_over_ten_years := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudwatch_log_group.orders",
		"expressions": {"name": {"constant_value": "/shop/orders"}, "retention_in_days": {"constant_value": 3654}},
		"mode": "managed",
		"name": "orders",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudwatch_log_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudwatch_log_group.orders",
		"change": {
			"actions": ["create"],
			"after": {"name": "/shop/orders", "retention_in_days": 3654},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "orders",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudwatch_log_group",
	}],
	"terraform_version": "1.11.4",
}
