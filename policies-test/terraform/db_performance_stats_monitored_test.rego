# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.db_performance_stats_monitored_test

import data.gonogo.terraform.db_performance_stats_monitored

test_pass if {
	count(db_performance_stats_monitored.judged) > 0 with input as pass
	count(db_performance_stats_monitored.deny) == 0 with input as pass
	count(db_performance_stats_monitored.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {
			"engine": {"constant_value": "postgres"},
			"monitoring_interval": {"constant_value": 1},
			"performance_insights_enabled": {"constant_value": true},
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_db_instance",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_db_instance.main",
		"change": {
			"actions": ["create"],
			"after": {"engine": "postgres", "monitoring_interval": 1, "performance_insights_enabled": true},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_db_instance",
	}],
	"terraform_version": "1.11.4",
}

test_fail_zero_is_off if {
	count(db_performance_stats_monitored.deny) > 0 with input as fail_zero_is_off
}

fail_zero_is_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {
			"engine": {"constant_value": "postgres"},
			"monitoring_interval": {"constant_value": 0},
			"performance_insights_enabled": {"constant_value": true},
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_db_instance",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_db_instance.main",
		"change": {
			"actions": ["create"],
			"after": {"engine": "postgres", "monitoring_interval": 0, "performance_insights_enabled": true},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_db_instance",
	}],
	"terraform_version": "1.11.4",
}

test_fail_no_insights if {
	count(db_performance_stats_monitored.deny) > 0 with input as fail_no_insights
}

fail_no_insights := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {
			"engine": {"constant_value": "postgres"},
			"monitoring_interval": {"constant_value": 60},
			"performance_insights_enabled": {"constant_value": false},
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_db_instance",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_db_instance.main",
		"change": {
			"actions": ["create"],
			"after": {"engine": "postgres", "monitoring_interval": 60, "performance_insights_enabled": false},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_db_instance",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_a_read_replica if {
	count(db_performance_stats_monitored.judged) == 0 with input as not_applicable_a_read_replica
	count(db_performance_stats_monitored.deny) == 0 with input as not_applicable_a_read_replica
	count(db_performance_stats_monitored.unknown) == 0 with input as not_applicable_a_read_replica
}

not_applicable_a_read_replica := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.copy",
		"expressions": {
			"monitoring_interval": {"constant_value": 0},
			"performance_insights_enabled": {"constant_value": false},
			"replicate_source_db": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "copy",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_db_instance",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_db_instance.copy",
		"change": {
			"actions": ["create"],
			"after": {"monitoring_interval": 0, "performance_insights_enabled": false, "replicate_source_db": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "copy",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_db_instance",
	}],
	"terraform_version": "1.11.4",
}
