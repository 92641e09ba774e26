# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.cdn_failover_configured_test

import data.gonogo.terraform.cdn_failover_configured

test_pass if {
	count(cdn_failover_configured.judged) > 0 with input as pass
	count(cdn_failover_configured.deny) == 0 with input as pass
	count(cdn_failover_configured.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.static",
		"expressions": {"origin_group": [{
			"failover_criteria": [{"status_codes": {"constant_value": [500, 502, 503, 504]}}],
			"member": [{"origin_id": {"constant_value": "paris"}}, {"origin_id": {"constant_value": "frankfurt"}}],
			"origin_id": {"constant_value": "static"},
		}]},
		"mode": "managed",
		"name": "static",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_distribution",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_distribution.static",
		"change": {
			"actions": ["create"],
			"after": {"origin_group": [{
				"failover_criteria": [{"status_codes": [500, 502, 503, 504]}],
				"member": [{"origin_id": "paris"}, {"origin_id": "frankfurt"}],
				"origin_id": "static",
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "static",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_distribution",
	}],
	"terraform_version": "1.11.4",
}

test_pass_one_code_will_do if {
	count(cdn_failover_configured.judged) > 0 with input as pass_one_code_will_do
	count(cdn_failover_configured.deny) == 0 with input as pass_one_code_will_do
	count(cdn_failover_configured.unknown) == 0 with input as pass_one_code_will_do
}

pass_one_code_will_do := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.static",
		"expressions": {"origin_group": [{
			"failover_criteria": [{"status_codes": {"constant_value": [403, 404, 500]}}],
			"member": [{"origin_id": {"constant_value": "paris"}}, {"origin_id": {"constant_value": "frankfurt"}}],
			"origin_id": {"constant_value": "static"},
		}]},
		"mode": "managed",
		"name": "static",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_distribution",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_distribution.static",
		"change": {
			"actions": ["create"],
			"after": {"origin_group": [{
				"failover_criteria": [{"status_codes": [403, 404, 500]}],
				"member": [{"origin_id": "paris"}, {"origin_id": "frankfurt"}],
				"origin_id": "static",
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "static",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_distribution",
	}],
	"terraform_version": "1.11.4",
}

test_fail_when_a_file_is_missing_alone if {
	count(cdn_failover_configured.deny) > 0 with input as fail_when_a_file_is_missing_alone
}

fail_when_a_file_is_missing_alone := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.static",
		"expressions": {"origin_group": [{
			"failover_criteria": [{"status_codes": {"constant_value": [403, 404]}}],
			"member": [{"origin_id": {"constant_value": "paris"}}, {"origin_id": {"constant_value": "frankfurt"}}],
			"origin_id": {"constant_value": "static"},
		}]},
		"mode": "managed",
		"name": "static",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_distribution",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_distribution.static",
		"change": {
			"actions": ["create"],
			"after": {"origin_group": [{
				"failover_criteria": [{"status_codes": [403, 404]}],
				"member": [{"origin_id": "paris"}, {"origin_id": "frankfurt"}],
				"origin_id": "static",
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "static",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_distribution",
	}],
	"terraform_version": "1.11.4",
}

test_fail if {
	count(cdn_failover_configured.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.static",
		"expressions": {"origin_group": {"constant_value": []}},
		"mode": "managed",
		"name": "static",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_distribution",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_distribution.static",
		"change": {
			"actions": ["create"],
			"after": {"origin_group": []},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "static",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_distribution",
	}],
	"terraform_version": "1.11.4",
}

test_pass_each_code_by_itself if {
	count(cdn_failover_configured.judged) > 0 with input as pass_each_code_by_itself
	count(cdn_failover_configured.deny) == 0 with input as pass_each_code_by_itself
	count(cdn_failover_configured.unknown) == 0 with input as pass_each_code_by_itself
}

pass_each_code_by_itself := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_cloudfront_distribution.gateway",
			"expressions": {"origin_group": [{
				"failover_criteria": [{"status_codes": {"constant_value": [502]}}],
				"member": [{"origin_id": {"constant_value": "paris"}}, {"origin_id": {"constant_value": "frankfurt"}}],
				"origin_id": {"constant_value": "static"},
			}]},
			"mode": "managed",
			"name": "gateway",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudfront_distribution",
		},
		{
			"address": "aws_cloudfront_distribution.overload",
			"expressions": {"origin_group": [{
				"failover_criteria": [{"status_codes": {"constant_value": [503]}}],
				"member": [{"origin_id": {"constant_value": "paris"}}, {"origin_id": {"constant_value": "frankfurt"}}],
				"origin_id": {"constant_value": "static"},
			}]},
			"mode": "managed",
			"name": "overload",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudfront_distribution",
		},
		{
			"address": "aws_cloudfront_distribution.timeout",
			"expressions": {"origin_group": [{
				"failover_criteria": [{"status_codes": {"constant_value": [504]}}],
				"member": [{"origin_id": {"constant_value": "paris"}}, {"origin_id": {"constant_value": "frankfurt"}}],
				"origin_id": {"constant_value": "static"},
			}]},
			"mode": "managed",
			"name": "timeout",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_cloudfront_distribution",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_cloudfront_distribution.gateway",
			"change": {
				"actions": ["create"],
				"after": {"origin_group": [{
					"failover_criteria": [{"status_codes": [502]}],
					"member": [{"origin_id": "paris"}, {"origin_id": "frankfurt"}],
					"origin_id": "static",
				}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "gateway",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudfront_distribution",
		},
		{
			"address": "aws_cloudfront_distribution.overload",
			"change": {
				"actions": ["create"],
				"after": {"origin_group": [{
					"failover_criteria": [{"status_codes": [503]}],
					"member": [{"origin_id": "paris"}, {"origin_id": "frankfurt"}],
					"origin_id": "static",
				}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "overload",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudfront_distribution",
		},
		{
			"address": "aws_cloudfront_distribution.timeout",
			"change": {
				"actions": ["create"],
				"after": {"origin_group": [{
					"failover_criteria": [{"status_codes": [504]}],
					"member": [{"origin_id": "paris"}, {"origin_id": "frankfurt"}],
					"origin_id": "static",
				}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "timeout",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_cloudfront_distribution",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_nobody_to_take_over if {
	count(cdn_failover_configured.deny) > 0 with input as fail_nobody_to_take_over
}

fail_nobody_to_take_over := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_cloudfront_distribution.static",
		"expressions": {"origin_group": [{
			"failover_criteria": [{"status_codes": {"constant_value": [500, 502, 503, 504]}}],
			"member": [{"origin_id": {"constant_value": "paris"}}],
			"origin_id": {"constant_value": "static"},
		}]},
		"mode": "managed",
		"name": "static",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_cloudfront_distribution",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_cloudfront_distribution.static",
		"change": {
			"actions": ["create"],
			"after": {"origin_group": [{
				"failover_criteria": [{"status_codes": [500, 502, 503, 504]}],
				"member": [{"origin_id": "paris"}],
				"origin_id": "static",
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "static",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_cloudfront_distribution",
	}],
	"terraform_version": "1.11.4",
}
