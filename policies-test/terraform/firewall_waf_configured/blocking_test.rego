# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.firewall_waf_configured.blocking_test

import data.gonogo.terraform.firewall_waf_configured.blocking as firewall_waf_configured_blocking

test_pass if {
	count(firewall_waf_configured_blocking.judged) > 0 with input as pass
	count(firewall_waf_configured_blocking.deny) == 0 with input as pass
	count(firewall_waf_configured_blocking.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {
			"rule": [{
				"name": {"constant_value": "common"},
				"override_action": [{"count": {"constant_value": []}, "none": [{}]}],
				"statement": [{"managed_rule_group_statement": [{
					"name": {"constant_value": "AWSManagedRulesCommonRuleSet"},
					"vendor_name": {"constant_value": "AWS"},
				}]}],
			}],
			"scope": {"constant_value": "REGIONAL"},
		},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_wafv2_web_acl",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_wafv2_web_acl.edge",
		"change": {
			"actions": ["create"],
			"after": {
				"rule": [{
					"name": "common",
					"override_action": [{"count": [], "none": [{}]}],
					"statement": [{"managed_rule_group_statement": [{
						"name": "AWSManagedRulesCommonRuleSet",
						"vendor_name": "AWS",
					}]}],
				}],
				"scope": "REGIONAL",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_wafv2_web_acl",
	}],
	"terraform_version": "1.11.4",
}

test_fail_only_counts if {
	count(firewall_waf_configured_blocking.deny) > 0 with input as fail_only_counts
}

fail_only_counts := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {
			"rule": [{
				"name": {"constant_value": "common"},
				"override_action": [{"count": [{}], "none": {"constant_value": []}}],
				"statement": [{"managed_rule_group_statement": [{
					"name": {"constant_value": "AWSManagedRulesCommonRuleSet"},
					"vendor_name": {"constant_value": "AWS"},
				}]}],
			}],
			"scope": {"constant_value": "REGIONAL"},
		},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_wafv2_web_acl",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_wafv2_web_acl.edge",
		"change": {
			"actions": ["create"],
			"after": {
				"rule": [{
					"name": "common",
					"override_action": [{"count": [{}], "none": []}],
					"statement": [{"managed_rule_group_statement": [{
						"name": "AWSManagedRulesCommonRuleSet",
						"vendor_name": "AWS",
					}]}],
				}],
				"scope": "REGIONAL",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_wafv2_web_acl",
	}],
	"terraform_version": "1.11.4",
}

test_pass_beside_a_rule_of_ones_own if {
	count(firewall_waf_configured_blocking.judged) > 0 with input as pass_beside_a_rule_of_ones_own
	count(firewall_waf_configured_blocking.deny) == 0 with input as pass_beside_a_rule_of_ones_own
	count(firewall_waf_configured_blocking.unknown) == 0 with input as pass_beside_a_rule_of_ones_own
}

pass_beside_a_rule_of_ones_own := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {
			"rule": [
				{
					"action": [{"block": [{}]}],
					"name": {"constant_value": "rate"},
					"statement": [{"rate_based_statement": [{"limit": {"constant_value": 2000}}]}],
				},
				{
					"name": {"constant_value": "common"},
					"override_action": [{"none": [{}]}],
					"statement": [{"managed_rule_group_statement": [{
						"name": {"constant_value": "AWSManagedRulesCommonRuleSet"},
						"vendor_name": {"constant_value": "AWS"},
					}]}],
				},
			],
			"scope": {"constant_value": "REGIONAL"},
		},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_wafv2_web_acl",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_wafv2_web_acl.edge",
		"change": {
			"actions": ["create"],
			"after": {
				"rule": [
					{
						"action": [{"block": [{}]}],
						"name": "rate",
						"statement": [{"rate_based_statement": [{"limit": 2000}]}],
					},
					{
						"name": "common",
						"override_action": [{"none": [{}]}],
						"statement": [{"managed_rule_group_statement": [{
							"name": "AWSManagedRulesCommonRuleSet",
							"vendor_name": "AWS",
						}]}],
					},
				],
				"scope": "REGIONAL",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_wafv2_web_acl",
	}],
	"terraform_version": "1.11.4",
}

test_fail_a_group_of_ones_own_alone if {
	count(firewall_waf_configured_blocking.deny) > 0 with input as fail_a_group_of_ones_own_alone
}

fail_a_group_of_ones_own_alone := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {
			"rule": [{
				"name": {"constant_value": "own"},
				"override_action": [{"none": [{}]}],
				"statement": [{
					"managed_rule_group_statement": {"constant_value": []},
					"rule_group_reference_statement": [{"arn": {"references": [
						"aws_wafv2_rule_group.own.arn",
						"aws_wafv2_rule_group.own",
					]}}],
				}],
			}],
			"scope": {"constant_value": "REGIONAL"},
		},
		"mode": "managed",
		"name": "edge",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_wafv2_web_acl",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_wafv2_web_acl.edge",
		"change": {
			"actions": ["create"],
			"after": {
				"rule": [{
					"name": "own",
					"override_action": [{"none": [{}]}],
					"statement": [{"managed_rule_group_statement": [], "rule_group_reference_statement": [{}]}],
				}],
				"scope": "REGIONAL",
			},
			"after_sensitive": {},
			"after_unknown": {
				"arn": true,
				"id": true,
				"rule": [{"statement": [{"rule_group_reference_statement": [{"arn": true}]}]}],
			},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "edge",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_wafv2_web_acl",
	}],
	"terraform_version": "1.11.4",
}
