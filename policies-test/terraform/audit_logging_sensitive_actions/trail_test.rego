# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.audit_logging_sensitive_actions.trail_test

import data.gonogo.terraform.audit_logging_sensitive_actions.trail as audit_logging_sensitive_actions_trail

test_pass if {
	count(audit_logging_sensitive_actions_trail.judged) > 0 with input as pass
	count(audit_logging_sensitive_actions_trail.deny) == 0 with input as pass
	count(audit_logging_sensitive_actions_trail.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudtrail.audit",
		"expressions": {
			"enable_log_file_validation": {"constant_value": true},
			"enable_logging": {"constant_value": true},
			"is_multi_region_trail": {"constant_value": true},
			"name": {"constant_value": "audit"},
			"s3_bucket_name": {"constant_value": "shop-audit"},
		},
		"mode": "managed",
		"name": "audit",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudtrail",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudtrail.audit",
		"change": {
			"actions": ["create"],
			"after": {
				"enable_log_file_validation": true,
				"enable_logging": true,
				"is_multi_region_trail": true,
				"name": "audit",
				"s3_bucket_name": "shop-audit",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "audit",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudtrail",
	}],
	"terraform_version": "1.11.4",
}

test_fail_one_region_only if {
	count(audit_logging_sensitive_actions_trail.deny) > 0 with input as fail_one_region_only
}

fail_one_region_only := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudtrail.audit",
		"expressions": {
			"enable_log_file_validation": {"constant_value": true},
			"enable_logging": {"constant_value": true},
			"is_multi_region_trail": {"constant_value": false},
			"name": {"constant_value": "audit"},
			"s3_bucket_name": {"constant_value": "shop-audit"},
		},
		"mode": "managed",
		"name": "audit",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudtrail",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudtrail.audit",
		"change": {
			"actions": ["create"],
			"after": {
				"enable_log_file_validation": true,
				"enable_logging": true,
				"is_multi_region_trail": false,
				"name": "audit",
				"s3_bucket_name": "shop-audit",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "audit",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudtrail",
	}],
	"terraform_version": "1.11.4",
}

test_fail_whoever_changes_a_file_is_not_seen if {
	count(audit_logging_sensitive_actions_trail.deny) > 0 with input as fail_whoever_changes_a_file_is_not_seen
}

fail_whoever_changes_a_file_is_not_seen := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudtrail.audit",
		"expressions": {
			"enable_log_file_validation": {"constant_value": false},
			"enable_logging": {"constant_value": true},
			"is_multi_region_trail": {"constant_value": true},
			"name": {"constant_value": "audit"},
			"s3_bucket_name": {"constant_value": "shop-audit"},
		},
		"mode": "managed",
		"name": "audit",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudtrail",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudtrail.audit",
		"change": {
			"actions": ["create"],
			"after": {
				"enable_log_file_validation": false,
				"enable_logging": true,
				"is_multi_region_trail": true,
				"name": "audit",
				"s3_bucket_name": "shop-audit",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "audit",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudtrail",
	}],
	"terraform_version": "1.11.4",
}

test_fail_switched_off if {
	count(audit_logging_sensitive_actions_trail.deny) > 0 with input as fail_switched_off
}

fail_switched_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudtrail.audit",
		"expressions": {
			"enable_log_file_validation": {"constant_value": true},
			"enable_logging": {"constant_value": false},
			"is_multi_region_trail": {"constant_value": true},
			"name": {"constant_value": "audit"},
			"s3_bucket_name": {"constant_value": "shop-audit"},
		},
		"mode": "managed",
		"name": "audit",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudtrail",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudtrail.audit",
		"change": {
			"actions": ["create"],
			"after": {
				"enable_log_file_validation": true,
				"enable_logging": false,
				"is_multi_region_trail": true,
				"name": "audit",
				"s3_bucket_name": "shop-audit",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "audit",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudtrail",
	}],
	"terraform_version": "1.11.4",
}
