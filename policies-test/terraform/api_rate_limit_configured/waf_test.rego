# Generated from the examples in content/fr/06-api-mobile.md: change those.
package gonogo.terraform.api_rate_limit_configured.waf_test

import data.gonogo.terraform.api_rate_limit_configured.waf as api_rate_limit_configured_waf

test_pass_in_each_window if {
	count(api_rate_limit_configured_waf.judged) > 0 with input as pass_in_each_window
	count(api_rate_limit_configured_waf.deny) == 0 with input as pass_in_each_window
	count(api_rate_limit_configured_waf.unknown) == 0 with input as pass_in_each_window
}

pass_in_each_window := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_wafv2_web_acl.five",
			"expressions": {"rule": [{
				"action": [{"block": [{}]}],
				"name": {"constant_value": "rate"},
				"statement": [{"rate_based_statement": [{
					"evaluation_window_sec": {"constant_value": 300},
					"limit": {"constant_value": 5000},
				}]}],
			}]},
			"mode": "managed",
			"name": "five",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_wafv2_web_acl",
		},
		{
			"address": "aws_wafv2_web_acl.one",
			"expressions": {"rule": [{
				"action": [{"block": [{}]}],
				"name": {"constant_value": "rate"},
				"statement": [{"rate_based_statement": [{
					"evaluation_window_sec": {"constant_value": 60},
					"limit": {"constant_value": 1000},
				}]}],
			}]},
			"mode": "managed",
			"name": "one",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_wafv2_web_acl",
		},
		{
			"address": "aws_wafv2_web_acl.ten",
			"expressions": {"rule": [{
				"action": [{"block": [{}]}],
				"name": {"constant_value": "rate"},
				"statement": [{"rate_based_statement": [{
					"evaluation_window_sec": {"constant_value": 600},
					"limit": {"constant_value": 10000},
				}]}],
			}]},
			"mode": "managed",
			"name": "ten",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_wafv2_web_acl",
		},
		{
			"address": "aws_wafv2_web_acl.two",
			"expressions": {"rule": [{
				"action": [{"block": [{}]}],
				"name": {"constant_value": "rate"},
				"statement": [{"rate_based_statement": [{
					"evaluation_window_sec": {"constant_value": 120},
					"limit": {"constant_value": 2000},
				}]}],
			}]},
			"mode": "managed",
			"name": "two",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_wafv2_web_acl",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_wafv2_web_acl.five",
			"change": {
				"actions": ["create"],
				"after": {"rule": [{
					"action": [{"block": [{}]}],
					"name": "rate",
					"statement": [{"rate_based_statement": [{"evaluation_window_sec": 300, "limit": 5000}]}],
				}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "five",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_wafv2_web_acl",
		},
		{
			"address": "aws_wafv2_web_acl.one",
			"change": {
				"actions": ["create"],
				"after": {"rule": [{
					"action": [{"block": [{}]}],
					"name": "rate",
					"statement": [{"rate_based_statement": [{"evaluation_window_sec": 60, "limit": 1000}]}],
				}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "one",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_wafv2_web_acl",
		},
		{
			"address": "aws_wafv2_web_acl.ten",
			"change": {
				"actions": ["create"],
				"after": {"rule": [{
					"action": [{"block": [{}]}],
					"name": "rate",
					"statement": [{"rate_based_statement": [{"evaluation_window_sec": 600, "limit": 10000}]}],
				}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "ten",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_wafv2_web_acl",
		},
		{
			"address": "aws_wafv2_web_acl.two",
			"change": {
				"actions": ["create"],
				"after": {"rule": [{
					"action": [{"block": [{}]}],
					"name": "rate",
					"statement": [{"rate_based_statement": [{"evaluation_window_sec": 120, "limit": 2000}]}],
				}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "two",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_wafv2_web_acl",
		},
	],
	"terraform_version": "1.11.4",
}

test_pass_five_minutes_unless_it_says if {
	count(api_rate_limit_configured_waf.judged) > 0 with input as pass_five_minutes_unless_it_says
	count(api_rate_limit_configured_waf.deny) == 0 with input as pass_five_minutes_unless_it_says
	count(api_rate_limit_configured_waf.unknown) == 0 with input as pass_five_minutes_unless_it_says
}

pass_five_minutes_unless_it_says := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {"rule": [{
			"action": [{"block": [{}]}],
			"name": {"constant_value": "rate"},
			"statement": [{"rate_based_statement": [{"limit": {"constant_value": 5000}}]}],
		}]},
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
			"after": {"rule": [{
				"action": [{"block": [{}]}],
				"name": "rate",
				"statement": [{"rate_based_statement": [{"limit": 5000}]}],
			}]},
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

test_pass_among_other_rules if {
	count(api_rate_limit_configured_waf.judged) > 0 with input as pass_among_other_rules
	count(api_rate_limit_configured_waf.deny) == 0 with input as pass_among_other_rules
	count(api_rate_limit_configured_waf.unknown) == 0 with input as pass_among_other_rules
}

pass_among_other_rules := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {"rule": [
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
				"name": {"constant_value": "all"},
				"statement": [{"rate_based_statement": [{"limit": {"constant_value": 20000}}]}],
			},
			{
				"action": [{"block": [{}]}],
				"name": {"constant_value": "api"},
				"statement": [{"rate_based_statement": [{"limit": {"constant_value": 500}}]}],
			},
		]},
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
			"after": {"rule": [
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
					"name": "all",
					"statement": [{"rate_based_statement": [{"limit": 20000}]}],
				},
				{"action": [{"block": [{}]}], "name": "api", "statement": [{"rate_based_statement": [{"limit": 500}]}]},
			]},
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

test_fail_one_more_in_a_minute if {
	count(api_rate_limit_configured_waf.deny) > 0 with input as fail_one_more_in_a_minute
}

fail_one_more_in_a_minute := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {"rule": [{
			"action": [{"block": [{}]}],
			"name": {"constant_value": "rate"},
			"statement": [{"rate_based_statement": [{
				"evaluation_window_sec": {"constant_value": 60},
				"limit": {"constant_value": 1001},
			}]}],
		}]},
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
			"after": {"rule": [{
				"action": [{"block": [{}]}],
				"name": "rate",
				"statement": [{"rate_based_statement": [{"evaluation_window_sec": 60, "limit": 1001}]}],
			}]},
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

test_fail_one_more_in_two if {
	count(api_rate_limit_configured_waf.deny) > 0 with input as fail_one_more_in_two
}

fail_one_more_in_two := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {"rule": [{
			"action": [{"block": [{}]}],
			"name": {"constant_value": "rate"},
			"statement": [{"rate_based_statement": [{
				"evaluation_window_sec": {"constant_value": 120},
				"limit": {"constant_value": 2001},
			}]}],
		}]},
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
			"after": {"rule": [{
				"action": [{"block": [{}]}],
				"name": "rate",
				"statement": [{"rate_based_statement": [{"evaluation_window_sec": 120, "limit": 2001}]}],
			}]},
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

test_fail_one_more_in_five if {
	count(api_rate_limit_configured_waf.deny) > 0 with input as fail_one_more_in_five
}

fail_one_more_in_five := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {"rule": [{
			"action": [{"block": [{}]}],
			"name": {"constant_value": "rate"},
			"statement": [{"rate_based_statement": [{"limit": {"constant_value": 5001}}]}],
		}]},
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
			"after": {"rule": [{
				"action": [{"block": [{}]}],
				"name": "rate",
				"statement": [{"rate_based_statement": [{"limit": 5001}]}],
			}]},
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

test_fail_one_more_in_ten if {
	count(api_rate_limit_configured_waf.deny) > 0 with input as fail_one_more_in_ten
}

fail_one_more_in_ten := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {"rule": [{
			"action": [{"block": [{}]}],
			"name": {"constant_value": "rate"},
			"statement": [{"rate_based_statement": [{
				"evaluation_window_sec": {"constant_value": 600},
				"limit": {"constant_value": 10001},
			}]}],
		}]},
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
			"after": {"rule": [{
				"action": [{"block": [{}]}],
				"name": "rate",
				"statement": [{"rate_based_statement": [{"evaluation_window_sec": 600, "limit": 10001}]}],
			}]},
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

test_fail_in_a_minute_what_five_may if {
	count(api_rate_limit_configured_waf.deny) > 0 with input as fail_in_a_minute_what_five_may
}

fail_in_a_minute_what_five_may := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {"rule": [{
			"action": [{"block": [{}]}],
			"name": {"constant_value": "rate"},
			"statement": [{"rate_based_statement": [{
				"evaluation_window_sec": {"constant_value": 60},
				"limit": {"constant_value": 2000},
			}]}],
		}]},
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
			"after": {"rule": [{
				"action": [{"block": [{}]}],
				"name": "rate",
				"statement": [{"rate_based_statement": [{"evaluation_window_sec": 60, "limit": 2000}]}],
			}]},
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

test_fail_the_lower_one_only_counts if {
	count(api_rate_limit_configured_waf.deny) > 0 with input as fail_the_lower_one_only_counts
}

fail_the_lower_one_only_counts := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {"rule": [
			{
				"action": [{"block": [{}]}],
				"name": {"constant_value": "all"},
				"statement": [{"rate_based_statement": [{"limit": {"constant_value": 20000}}]}],
			},
			{
				"action": [{"block": {"constant_value": []}, "count": [{}]}],
				"name": {"constant_value": "api"},
				"statement": [{"rate_based_statement": [{"limit": {"constant_value": 500}}]}],
			},
		]},
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
			"after": {"rule": [
				{
					"action": [{"block": [{}]}],
					"name": "all",
					"statement": [{"rate_based_statement": [{"limit": 20000}]}],
				},
				{
					"action": [{"block": [], "count": [{}]}],
					"name": "api",
					"statement": [{"rate_based_statement": [{"limit": 500}]}],
				},
			]},
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

test_fail_in_a_group_of_rules if {
	count(api_rate_limit_configured_waf.deny) > 0 with input as fail_in_a_group_of_rules
}

fail_in_a_group_of_rules := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_rule_group.rates",
		"expressions": {"rule": [{
			"action": [{"block": [{}]}],
			"name": {"constant_value": "rate"},
			"statement": [{"rate_based_statement": [{"limit": {"constant_value": 20000}}]}],
		}]},
		"mode": "managed",
		"name": "rates",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_wafv2_rule_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_wafv2_rule_group.rates",
		"change": {
			"actions": ["create"],
			"after": {"rule": [{
				"action": [{"block": [{}]}],
				"name": "rate",
				"statement": [{"rate_based_statement": [{"limit": 20000}]}],
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "rates",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_wafv2_rule_group",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_from_elsewhere if {
	count(api_rate_limit_configured_waf.deny) == 0 with input as unknown_from_elsewhere
	count(api_rate_limit_configured_waf.unknown) > 0 with input as unknown_from_elsewhere
}

unknown_from_elsewhere := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {"rule": [{
			"action": [{"block": [{}]}],
			"name": {"constant_value": "rate"},
			"statement": [{"rate_based_statement": [{"limit": {"references": ["var.unknown"]}}]}],
		}]},
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
			"after": {"rule": [{
				"action": [{"block": [{}]}],
				"name": "rate",
				"statement": [{"rate_based_statement": [{}]}],
			}]},
			"after_sensitive": {},
			"after_unknown": {
				"arn": true,
				"id": true,
				"rule": [{"statement": [{"rate_based_statement": [{"limit": true}]}]}],
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

test_not_applicable_only_counts if {
	count(api_rate_limit_configured_waf.judged) == 0 with input as not_applicable_only_counts
	count(api_rate_limit_configured_waf.deny) == 0 with input as not_applicable_only_counts
	count(api_rate_limit_configured_waf.unknown) == 0 with input as not_applicable_only_counts
}

not_applicable_only_counts := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {"rule": [{
			"action": [{"block": {"constant_value": []}, "count": [{}]}],
			"name": {"constant_value": "rate"},
			"statement": [{"rate_based_statement": [{"limit": {"constant_value": 20000}}]}],
		}]},
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
			"after": {"rule": [{
				"action": [{"block": [], "count": [{}]}],
				"name": "rate",
				"statement": [{"rate_based_statement": [{"limit": 20000}]}],
			}]},
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
	count(api_rate_limit_configured_waf.judged) == 0 with input as not_applicable_blocks_countries
	count(api_rate_limit_configured_waf.deny) == 0 with input as not_applicable_blocks_countries
	count(api_rate_limit_configured_waf.unknown) == 0 with input as not_applicable_blocks_countries
}

not_applicable_blocks_countries := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_wafv2_web_acl.edge",
		"expressions": {"rule": [{
			"action": [{"block": [{}]}],
			"name": {"constant_value": "geo"},
			"statement": [{
				"geo_match_statement": [{"country_codes": {"constant_value": ["KP"]}}],
				"rate_based_statement": {"constant_value": []},
			}],
		}]},
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
			"after": {"rule": [{
				"action": [{"block": [{}]}],
				"name": "geo",
				"statement": [{"geo_match_statement": [{"country_codes": ["KP"]}], "rate_based_statement": []}],
			}]},
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
