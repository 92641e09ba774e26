# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.slow_query_log_enabled.parameter_test

import data.gonogo.terraform.slow_query_log_enabled.parameter as slow_query_log_enabled_parameter

test_pass if {
	count(slow_query_log_enabled_parameter.judged) > 0 with input as pass
	count(slow_query_log_enabled_parameter.deny) == 0 with input as pass
	count(slow_query_log_enabled_parameter.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_parameter_group.main",
		"expressions": {
			"family": {"constant_value": "postgres16"},
			"parameter": [
				{"name": {"constant_value": "log_lock_waits"}, "value": {"constant_value": "1"}},
				{"name": {"constant_value": "log_min_duration_statement"}, "value": {"constant_value": "5000"}},
			],
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_db_parameter_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_db_parameter_group.main",
		"change": {
			"actions": ["create"],
			"after": {
				"family": "postgres16",
				"parameter": [
					{"name": "log_lock_waits", "value": "1"},
					{"name": "log_min_duration_statement", "value": "5000"},
				],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_db_parameter_group",
	}],
	"terraform_version": "1.11.4",
}

test_fail_over_five_seconds if {
	count(slow_query_log_enabled_parameter.deny) > 0 with input as fail_over_five_seconds
}

fail_over_five_seconds := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_parameter_group.main",
		"expressions": {
			"family": {"constant_value": "postgres16"},
			"parameter": [{
				"name": {"constant_value": "log_min_duration_statement"},
				"value": {"constant_value": "5001"},
			}],
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_db_parameter_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_db_parameter_group.main",
		"change": {
			"actions": ["create"],
			"after": {"family": "postgres16", "parameter": [{"name": "log_min_duration_statement", "value": "5001"}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_db_parameter_group",
	}],
	"terraform_version": "1.11.4",
}

test_fail_switched_off if {
	count(slow_query_log_enabled_parameter.deny) > 0 with input as fail_switched_off
}

fail_switched_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_parameter_group.main",
		"expressions": {
			"family": {"constant_value": "postgres16"},
			"parameter": [{
				"name": {"constant_value": "log_min_duration_statement"},
				"value": {"constant_value": "-1"},
			}],
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_db_parameter_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_db_parameter_group.main",
		"change": {
			"actions": ["create"],
			"after": {"family": "postgres16", "parameter": [{"name": "log_min_duration_statement", "value": "-1"}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_db_parameter_group",
	}],
	"terraform_version": "1.11.4",
}

test_fail_another_parameter if {
	count(slow_query_log_enabled_parameter.deny) > 0 with input as fail_another_parameter
}

fail_another_parameter := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_parameter_group.main",
		"expressions": {
			"family": {"constant_value": "postgres16"},
			"parameter": [{"name": {"constant_value": "lock_timeout"}, "value": {"constant_value": "500"}}],
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_db_parameter_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_db_parameter_group.main",
		"change": {
			"actions": ["create"],
			"after": {"family": "postgres16", "parameter": [{"name": "lock_timeout", "value": "500"}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_db_parameter_group",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_another_engine if {
	count(slow_query_log_enabled_parameter.judged) == 0 with input as not_applicable_another_engine
	count(slow_query_log_enabled_parameter.deny) == 0 with input as not_applicable_another_engine
	count(slow_query_log_enabled_parameter.unknown) == 0 with input as not_applicable_another_engine
}

not_applicable_another_engine := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_parameter_group.main",
		"expressions": {
			"family": {"constant_value": "mysql8.0"},
			"parameter": [{"name": {"constant_value": "long_query_time"}, "value": {"constant_value": "10"}}],
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_db_parameter_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_db_parameter_group.main",
		"change": {
			"actions": ["create"],
			"after": {"family": "mysql8.0", "parameter": [{"name": "long_query_time", "value": "10"}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_db_parameter_group",
	}],
	"terraform_version": "1.11.4",
}
