# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.incremental_backups_configured.redshift_test

import data.gonogo.terraform.incremental_backups_configured.redshift as incremental_backups_configured_redshift

test_pass if {
	count(incremental_backups_configured_redshift.judged) > 0 with input as pass
	count(incremental_backups_configured_redshift.deny) == 0 with input as pass
	count(incremental_backups_configured_redshift.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_redshift_cluster.facts",
		"expressions": {
			"automated_snapshot_retention_period": {"constant_value": 1},
			"cluster_identifier": {"constant_value": "facts"},
		},
		"mode": "managed",
		"name": "facts",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_redshift_cluster",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_redshift_cluster.facts",
		"change": {
			"actions": ["create"],
			"after": {"automated_snapshot_retention_period": 1, "cluster_identifier": "facts"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "facts",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_redshift_cluster",
	}],
	"terraform_version": "1.11.4",
}

test_fail_zero_is_off if {
	count(incremental_backups_configured_redshift.deny) > 0 with input as fail_zero_is_off
}

fail_zero_is_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_redshift_cluster.facts",
		"expressions": {
			"automated_snapshot_retention_period": {"constant_value": 0},
			"cluster_identifier": {"constant_value": "facts"},
		},
		"mode": "managed",
		"name": "facts",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_redshift_cluster",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_redshift_cluster.facts",
		"change": {
			"actions": ["create"],
			"after": {"automated_snapshot_retention_period": 0, "cluster_identifier": "facts"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "facts",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_redshift_cluster",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_from_elsewhere if {
	count(incremental_backups_configured_redshift.deny) == 0 with input as unknown_from_elsewhere
	count(incremental_backups_configured_redshift.unknown) > 0 with input as unknown_from_elsewhere
}

unknown_from_elsewhere := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_redshift_cluster.facts",
		"expressions": {
			"automated_snapshot_retention_period": {"references": ["var.unknown"]},
			"cluster_identifier": {"constant_value": "facts"},
		},
		"mode": "managed",
		"name": "facts",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_redshift_cluster",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_redshift_cluster.facts",
		"change": {
			"actions": ["create"],
			"after": {"cluster_identifier": "facts"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "automated_snapshot_retention_period": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "facts",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_redshift_cluster",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_a_day_unless_it_says if {
	count(incremental_backups_configured_redshift.judged) == 0 with input as not_applicable_a_day_unless_it_says
	count(incremental_backups_configured_redshift.deny) == 0 with input as not_applicable_a_day_unless_it_says
	count(incremental_backups_configured_redshift.unknown) == 0 with input as not_applicable_a_day_unless_it_says
}

not_applicable_a_day_unless_it_says := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_redshift_cluster.facts",
		"expressions": {"cluster_identifier": {"constant_value": "facts"}},
		"mode": "managed",
		"name": "facts",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_redshift_cluster",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_redshift_cluster.facts",
		"change": {
			"actions": ["create"],
			"after": {"cluster_identifier": "facts"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "facts",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_redshift_cluster",
	}],
	"terraform_version": "1.11.4",
}
