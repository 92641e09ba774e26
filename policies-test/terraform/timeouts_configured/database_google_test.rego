# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.timeouts_configured.database_google_test

import data.gonogo.terraform.timeouts_configured.database_google as timeouts_configured_database_google

test_pass if {
	count(timeouts_configured_database_google.judged) > 0 with input as pass
	count(timeouts_configured_database_google.deny) == 0 with input as pass
	count(timeouts_configured_database_google.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_sql_database_instance.main",
		"expressions": {
			"database_version": {"constant_value": "POSTGRES_16"},
			"settings": [{
				"database_flags": [
					{"name": {"constant_value": "log_lock_waits"}, "value": {"constant_value": "0"}},
					{"name": {"constant_value": "statement_timeout"}, "value": {"constant_value": "1"}},
				],
				"tier": {"constant_value": "db-custom-2-7680"},
			}],
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_sql_database_instance",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_sql_database_instance.main",
		"change": {
			"actions": ["create"],
			"after": {
				"database_version": "POSTGRES_16",
				"settings": [{
					"database_flags": [
						{"name": "log_lock_waits", "value": "0"},
						{"name": "statement_timeout", "value": "1"},
					],
					"tier": "db-custom-2-7680",
				}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_sql_database_instance",
	}],
	"terraform_version": "1.11.4",
}

test_fail_statements_run_for_ever if {
	count(timeouts_configured_database_google.deny) > 0 with input as fail_statements_run_for_ever
}

fail_statements_run_for_ever := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_sql_database_instance.main",
		"expressions": {
			"database_version": {"constant_value": "POSTGRES_16"},
			"settings": [{
				"database_flags": [
					{"name": {"constant_value": "log_lock_waits"}, "value": {"constant_value": "1"}},
					{"name": {"constant_value": "statement_timeout"}, "value": {"constant_value": "0"}},
				],
				"tier": {"constant_value": "db-custom-2-7680"},
			}],
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_sql_database_instance",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_sql_database_instance.main",
		"change": {
			"actions": ["create"],
			"after": {
				"database_version": "POSTGRES_16",
				"settings": [{
					"database_flags": [
						{"name": "log_lock_waits", "value": "1"},
						{"name": "statement_timeout", "value": "0"},
					],
					"tier": "db-custom-2-7680",
				}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_sql_database_instance",
	}],
	"terraform_version": "1.11.4",
}

test_fail_transactions_stay_open if {
	count(timeouts_configured_database_google.deny) > 0 with input as fail_transactions_stay_open
}

fail_transactions_stay_open := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_sql_database_instance.main",
		"expressions": {
			"database_version": {"constant_value": "POSTGRES_16"},
			"settings": [{
				"database_flags": [{
					"name": {"constant_value": "idle_in_transaction_session_timeout"},
					"value": {"constant_value": "0"},
				}],
				"tier": {"constant_value": "db-custom-2-7680"},
			}],
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_sql_database_instance",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_sql_database_instance.main",
		"change": {
			"actions": ["create"],
			"after": {
				"database_version": "POSTGRES_16",
				"settings": [{
					"database_flags": [{"name": "idle_in_transaction_session_timeout", "value": "0"}],
					"tier": "db-custom-2-7680",
				}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_sql_database_instance",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_the_application_may_say_it if {
	count(timeouts_configured_database_google.judged) == 0 with input as not_applicable_the_application_may_say_it
	count(timeouts_configured_database_google.deny) == 0 with input as not_applicable_the_application_may_say_it
	count(timeouts_configured_database_google.unknown) == 0 with input as not_applicable_the_application_may_say_it
}

not_applicable_the_application_may_say_it := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_sql_database_instance.main",
		"expressions": {
			"database_version": {"constant_value": "POSTGRES_16"},
			"settings": [{
				"database_flags": [{"name": {"constant_value": "log_lock_waits"}, "value": {"constant_value": "0"}}],
				"tier": {"constant_value": "db-custom-2-7680"},
			}],
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_sql_database_instance",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_sql_database_instance.main",
		"change": {
			"actions": ["create"],
			"after": {
				"database_version": "POSTGRES_16",
				"settings": [{
					"database_flags": [{"name": "log_lock_waits", "value": "0"}],
					"tier": "db-custom-2-7680",
				}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_sql_database_instance",
	}],
	"terraform_version": "1.11.4",
}
