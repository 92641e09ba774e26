# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.audit_logging_sensitive_actions.cluster_test

import data.gonogo.terraform.audit_logging_sensitive_actions.cluster as audit_logging_sensitive_actions_cluster

test_pass if {
	count(audit_logging_sensitive_actions_cluster.judged) > 0 with input as pass
	count(audit_logging_sensitive_actions_cluster.deny) == 0 with input as pass
	count(audit_logging_sensitive_actions_cluster.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_eks_cluster.shop",
		"expressions": {
			"enabled_cluster_log_types": {"constant_value": ["api", "audit"]},
			"name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_eks_cluster",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_eks_cluster.shop",
		"change": {
			"actions": ["create"],
			"after": {"enabled_cluster_log_types": ["api", "audit"], "name": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_eks_cluster",
	}],
	"terraform_version": "1.11.4",
}

test_fail if {
	count(audit_logging_sensitive_actions_cluster.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_eks_cluster.shop",
		"expressions": {"enabled_cluster_log_types": {"constant_value": ["api"]}, "name": {"constant_value": "shop"}},
		"mode": "managed",
		"name": "shop",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_eks_cluster",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_eks_cluster.shop",
		"change": {
			"actions": ["create"],
			"after": {"enabled_cluster_log_types": ["api"], "name": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "shop",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_eks_cluster",
	}],
	"terraform_version": "1.11.4",
}
