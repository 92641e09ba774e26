# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.incremental_backups_configured.google_test

import data.gonogo.terraform.incremental_backups_configured.google as incremental_backups_configured_google

test_pass if {
	count(incremental_backups_configured_google.judged) > 0 with input as pass
	count(incremental_backups_configured_google.deny) == 0 with input as pass
	count(incremental_backups_configured_google.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "google_sql_database_instance.blog",
			"expressions": {
				"database_version": {"constant_value": "MYSQL_8_0"},
				"settings": [{
					"backup_configuration": [{
						"binary_log_enabled": {"constant_value": true},
						"enabled": {"constant_value": true},
					}],
					"tier": {"constant_value": "db-n1-standard-1"},
				}],
			},
			"mode": "managed",
			"name": "blog",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_sql_database_instance",
		},
		{
			"address": "google_sql_database_instance.main",
			"expressions": {
				"database_version": {"constant_value": "POSTGRES_16"},
				"settings": [{
					"backup_configuration": [{
						"enabled": {"constant_value": true},
						"point_in_time_recovery_enabled": {"constant_value": true},
					}],
					"tier": {"constant_value": "db-custom-2-7680"},
				}],
			},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_sql_database_instance",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "google_sql_database_instance.blog",
			"change": {
				"actions": ["create"],
				"after": {
					"database_version": "MYSQL_8_0",
					"settings": [{
						"backup_configuration": [{"binary_log_enabled": true, "enabled": true}],
						"tier": "db-n1-standard-1",
					}],
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "blog",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_sql_database_instance",
		},
		{
			"address": "google_sql_database_instance.main",
			"change": {
				"actions": ["create"],
				"after": {
					"database_version": "POSTGRES_16",
					"settings": [{
						"backup_configuration": [{"enabled": true, "point_in_time_recovery_enabled": true}],
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
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_full_backups_alone if {
	count(incremental_backups_configured_google.deny) > 0 with input as fail_full_backups_alone
}

fail_full_backups_alone := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_sql_database_instance.main",
		"expressions": {
			"database_version": {"constant_value": "POSTGRES_16"},
			"settings": [{
				"backup_configuration": [{
					"binary_log_enabled": {"constant_value": false},
					"enabled": {"constant_value": true},
					"point_in_time_recovery_enabled": {"constant_value": false},
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
					"backup_configuration": [{
						"binary_log_enabled": false,
						"enabled": true,
						"point_in_time_recovery_enabled": false,
					}],
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

test_fail_a_log_without_a_backup if {
	count(incremental_backups_configured_google.deny) > 0 with input as fail_a_log_without_a_backup
}

fail_a_log_without_a_backup := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_sql_database_instance.main",
		"expressions": {
			"database_version": {"constant_value": "POSTGRES_16"},
			"settings": [{
				"backup_configuration": [{
					"enabled": {"constant_value": false},
					"point_in_time_recovery_enabled": {"constant_value": true},
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
					"backup_configuration": [{"enabled": false, "point_in_time_recovery_enabled": true}],
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

test_fail_none if {
	count(incremental_backups_configured_google.deny) > 0 with input as fail_none
}

fail_none := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_sql_database_instance.main",
		"expressions": {
			"database_version": {"constant_value": "POSTGRES_16"},
			"settings": [{
				"backup_configuration": {"constant_value": []},
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
				"settings": [{"backup_configuration": [], "tier": "db-custom-2-7680"}],
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

test_unknown_from_elsewhere if {
	count(incremental_backups_configured_google.deny) == 0 with input as unknown_from_elsewhere
	count(incremental_backups_configured_google.unknown) > 0 with input as unknown_from_elsewhere
}

unknown_from_elsewhere := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_sql_database_instance.main",
		"expressions": {
			"database_version": {"constant_value": "POSTGRES_16"},
			"settings": [{
				"backup_configuration": [{
					"enabled": {"constant_value": true},
					"point_in_time_recovery_enabled": {"references": ["var.unknown"]},
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
				"settings": [{"backup_configuration": [{"enabled": true}], "tier": "db-custom-2-7680"}],
			},
			"after_sensitive": {},
			"after_unknown": {
				"arn": true,
				"id": true,
				"settings": [{"backup_configuration": [{"point_in_time_recovery_enabled": true}]}],
			},
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

test_not_applicable_a_read_replica if {
	count(incremental_backups_configured_google.judged) == 0 with input as not_applicable_a_read_replica
	count(incremental_backups_configured_google.deny) == 0 with input as not_applicable_a_read_replica
	count(incremental_backups_configured_google.unknown) == 0 with input as not_applicable_a_read_replica
}

not_applicable_a_read_replica := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_sql_database_instance.copy",
		"expressions": {
			"database_version": {"constant_value": "POSTGRES_16"},
			"master_instance_name": {"constant_value": "main"},
			"settings": [{"tier": {"constant_value": "db-custom-2-7680"}}],
		},
		"mode": "managed",
		"name": "copy",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_sql_database_instance",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_sql_database_instance.copy",
		"change": {
			"actions": ["create"],
			"after": {
				"database_version": "POSTGRES_16",
				"master_instance_name": "main",
				"settings": [{"tier": "db-custom-2-7680"}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "copy",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_sql_database_instance",
	}],
	"terraform_version": "1.11.4",
}
