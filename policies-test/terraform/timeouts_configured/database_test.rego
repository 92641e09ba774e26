# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.timeouts_configured.database_test

import data.gonogo.terraform.timeouts_configured.database as timeouts_configured_database

test_pass if {
	count(timeouts_configured_database.judged) > 0 with input as pass
	count(timeouts_configured_database.deny) == 0 with input as pass
	count(timeouts_configured_database.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_parameter_group.main",
		"expressions": {
			"family": {"constant_value": "postgres16"},
			"parameter": [
				{"name": {"constant_value": "log_lock_waits"}, "value": {"constant_value": "0"}},
				{"name": {"constant_value": "statement_timeout"}, "value": {"constant_value": "1"}},
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
				"parameter": [{"name": "log_lock_waits", "value": "0"}, {"name": "statement_timeout", "value": "1"}],
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

test_fail_statements_run_for_ever if {
	count(timeouts_configured_database.deny) > 0 with input as fail_statements_run_for_ever
}

fail_statements_run_for_ever := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_parameter_group.main",
		"expressions": {
			"family": {"constant_value": "postgres16"},
			"parameter": [{"name": {"constant_value": "statement_timeout"}, "value": {"constant_value": "0"}}],
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
			"after": {"family": "postgres16", "parameter": [{"name": "statement_timeout", "value": "0"}]},
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

test_fail_transactions_stay_open_in_a_cluster if {
	count(timeouts_configured_database.deny) > 0 with input as fail_transactions_stay_open_in_a_cluster
}

fail_transactions_stay_open_in_a_cluster := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_rds_cluster_parameter_group.main",
		"expressions": {
			"family": {"constant_value": "aurora-postgresql16"},
			"parameter": [
				{"name": {"constant_value": "statement_timeout"}, "value": {"constant_value": "30000"}},
				{"name": {"constant_value": "idle_in_transaction_session_timeout"}, "value": {"constant_value": "0"}},
			],
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_rds_cluster_parameter_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_rds_cluster_parameter_group.main",
		"change": {
			"actions": ["create"],
			"after": {
				"family": "aurora-postgresql16",
				"parameter": [
					{"name": "statement_timeout", "value": "30000"},
					{"name": "idle_in_transaction_session_timeout", "value": "0"},
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
		"type": "aws_rds_cluster_parameter_group",
	}],
	"terraform_version": "1.11.4",
}

test_fail_transactions_stay_open if {
	count(timeouts_configured_database.deny) > 0 with input as fail_transactions_stay_open
}

fail_transactions_stay_open := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_parameter_group.main",
		"expressions": {
			"family": {"constant_value": "postgres16"},
			"parameter": [{
				"name": {"constant_value": "idle_in_transaction_session_timeout"},
				"value": {"constant_value": "0"},
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
			"after": {
				"family": "postgres16",
				"parameter": [{"name": "idle_in_transaction_session_timeout", "value": "0"}],
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

test_unknown_known_after_apply if {
	count(timeouts_configured_database.deny) == 0 with input as unknown_known_after_apply
	count(timeouts_configured_database.unknown) > 0 with input as unknown_known_after_apply
}

unknown_known_after_apply := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_parameter_group.main",
		"expressions": {
			"family": {"constant_value": "postgres16"},
			"parameter": [{"name": {"constant_value": "statement_timeout"}, "value": {"references": ["var.unknown"]}}],
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
			"after": {"family": "postgres16", "parameter": [{"name": "statement_timeout"}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true, "parameter": [{"value": true}]},
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

test_not_applicable_the_application_may_say_it if {
	count(timeouts_configured_database.judged) == 0 with input as not_applicable_the_application_may_say_it
	count(timeouts_configured_database.deny) == 0 with input as not_applicable_the_application_may_say_it
	count(timeouts_configured_database.unknown) == 0 with input as not_applicable_the_application_may_say_it
}

not_applicable_the_application_may_say_it := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_parameter_group.main",
		"expressions": {
			"family": {"constant_value": "postgres16"},
			"parameter": [{"name": {"constant_value": "log_lock_waits"}, "value": {"constant_value": "0"}}],
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
			"after": {"family": "postgres16", "parameter": [{"name": "log_lock_waits", "value": "0"}]},
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
