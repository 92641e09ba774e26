# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.rate_limiting_enabled_test

import data.gonogo.terraform.rate_limiting_enabled

test_pass if {
	count(rate_limiting_enabled.judged) > 0 with input as pass
	count(rate_limiting_enabled.deny) == 0 with input as pass
	count(rate_limiting_enabled.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_wafv2_web_acl.edge",
			"expressions": {
				"rule": [{
					"action": [{"block": [{}]}],
					"name": {"constant_value": "rate"},
					"statement": [{"rate_based_statement": [{"limit": {"constant_value": 2000}}]}],
				}],
				"scope": {"constant_value": "REGIONAL"},
			},
			"mode": "managed",
			"name": "edge",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_wafv2_web_acl",
		},
		{
			"address": "aws_wafv2_web_acl_association.edge",
			"expressions": {
				"resource_arn": {"references": ["aws_lb.public.arn", "aws_lb.public"]},
				"web_acl_arn": {"references": ["aws_wafv2_web_acl.edge.arn", "aws_wafv2_web_acl.edge"]},
			},
			"mode": "managed",
			"name": "edge",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_wafv2_web_acl_association",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_wafv2_web_acl.edge",
			"change": {
				"actions": ["create"],
				"after": {
					"rule": [{
						"action": [{"block": [{}]}],
						"name": "rate",
						"statement": [{"rate_based_statement": [{"limit": 2000}]}],
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
		},
		{
			"address": "aws_wafv2_web_acl_association.edge",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "resource_arn": true, "web_acl_arn": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "edge",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_wafv2_web_acl_association",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_attached_to_nothing if {
	count(rate_limiting_enabled.deny) > 0 with input as fail_attached_to_nothing
}

fail_attached_to_nothing := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {
			"rule": [{
				"action": [{"block": [{}]}],
				"name": {"constant_value": "rate"},
				"statement": [{"rate_based_statement": [{"limit": {"constant_value": 2000}}]}],
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
					"action": [{"block": [{}]}],
					"name": "rate",
					"statement": [{"rate_based_statement": [{"limit": 2000}]}],
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

test_unknown_through_a_local if {
	count(rate_limiting_enabled.deny) == 0 with input as unknown_through_a_local
	count(rate_limiting_enabled.unknown) > 0 with input as unknown_through_a_local
}

unknown_through_a_local := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_wafv2_web_acl.edge",
			"expressions": {
				"rule": [{
					"action": [{"block": [{}]}],
					"name": {"constant_value": "rate"},
					"statement": [{"rate_based_statement": [{"limit": {"constant_value": 2000}}]}],
				}],
				"scope": {"constant_value": "REGIONAL"},
			},
			"mode": "managed",
			"name": "edge",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_wafv2_web_acl",
		},
		{
			"address": "aws_wafv2_web_acl_association.edge",
			"expressions": {
				"resource_arn": {"references": ["aws_lb.public.arn", "aws_lb.public"]},
				"web_acl_arn": {"references": ["local.acl"]},
			},
			"mode": "managed",
			"name": "edge",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_wafv2_web_acl_association",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_wafv2_web_acl.edge",
			"change": {
				"actions": ["create"],
				"after": {
					"rule": [{
						"action": [{"block": [{}]}],
						"name": "rate",
						"statement": [{"rate_based_statement": [{"limit": 2000}]}],
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
		},
		{
			"address": "aws_wafv2_web_acl_association.edge",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "resource_arn": true, "web_acl_arn": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "edge",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_wafv2_web_acl_association",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_among_other_rules if {
	count(rate_limiting_enabled.deny) > 0 with input as fail_among_other_rules
}

fail_among_other_rules := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {
			"rule": [
				{
					"name": {"constant_value": "common"},
					"override_action": [{"none": [{}]}],
					"statement": [{"managed_rule_group_statement": [{
						"name": {"constant_value": "AWSManagedRulesCommonRuleSet"},
						"vendor_name": {"constant_value": "AWS"},
					}]}],
				},
				{
					"action": [{"block": [{}]}],
					"name": {"constant_value": "rate"},
					"statement": [{"rate_based_statement": [{"limit": {"constant_value": 2000}}]}],
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
						"name": "common",
						"override_action": [{"none": [{}]}],
						"statement": [{"managed_rule_group_statement": [{
							"name": "AWSManagedRulesCommonRuleSet",
							"vendor_name": "AWS",
						}]}],
					},
					{
						"action": [{"block": [{}]}],
						"name": "rate",
						"statement": [{"rate_based_statement": [{"limit": 2000}]}],
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

test_not_applicable_only_counts if {
	count(rate_limiting_enabled.judged) == 0 with input as not_applicable_only_counts
	count(rate_limiting_enabled.deny) == 0 with input as not_applicable_only_counts
	count(rate_limiting_enabled.unknown) == 0 with input as not_applicable_only_counts
}

not_applicable_only_counts := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {
			"rule": [{
				"action": [{"block": {"constant_value": []}, "count": [{}]}],
				"name": {"constant_value": "rate"},
				"statement": [{"rate_based_statement": [{"limit": {"constant_value": 2000}}]}],
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
					"action": [{"block": [], "count": [{}]}],
					"name": "rate",
					"statement": [{"rate_based_statement": [{"limit": 2000}]}],
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

test_not_applicable_blocks_countries if {
	count(rate_limiting_enabled.judged) == 0 with input as not_applicable_blocks_countries
	count(rate_limiting_enabled.deny) == 0 with input as not_applicable_blocks_countries
	count(rate_limiting_enabled.unknown) == 0 with input as not_applicable_blocks_countries
}

not_applicable_blocks_countries := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {
			"rule": [{
				"action": [{"block": [{}]}],
				"name": {"constant_value": "geo"},
				"statement": [{
					"geo_match_statement": [{"country_codes": {"constant_value": ["KP"]}}],
					"rate_based_statement": {"constant_value": []},
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
					"action": [{"block": [{}]}],
					"name": "geo",
					"statement": [{"geo_match_statement": [{"country_codes": ["KP"]}], "rate_based_statement": []}],
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

test_not_applicable_attached_by_the_cdn if {
	count(rate_limiting_enabled.judged) == 0 with input as not_applicable_attached_by_the_cdn
	count(rate_limiting_enabled.deny) == 0 with input as not_applicable_attached_by_the_cdn
	count(rate_limiting_enabled.unknown) == 0 with input as not_applicable_attached_by_the_cdn
}

not_applicable_attached_by_the_cdn := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.cdn",
		"expressions": {
			"rule": [{
				"action": [{"block": [{}]}],
				"name": {"constant_value": "rate"},
				"statement": [{"rate_based_statement": [{"limit": {"constant_value": 2000}}]}],
			}],
			"scope": {"constant_value": "CLOUDFRONT"},
		},
		"mode": "managed",
		"name": "cdn",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_wafv2_web_acl",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_wafv2_web_acl.cdn",
		"change": {
			"actions": ["create"],
			"after": {
				"rule": [{
					"action": [{"block": [{}]}],
					"name": "rate",
					"statement": [{"rate_based_statement": [{"limit": 2000}]}],
				}],
				"scope": "CLOUDFRONT",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "cdn",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_wafv2_web_acl",
	}],
	"terraform_version": "1.11.4",
}
