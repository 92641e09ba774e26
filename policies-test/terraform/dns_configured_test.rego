# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.dns_configured_test

import data.gonogo.terraform.dns_configured

test_pass if {
	count(dns_configured.judged) > 0 with input as pass
	count(dns_configured.deny) == 0 with input as pass
	count(dns_configured.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_route53_record.api",
		"expressions": {
			"name": {"constant_value": "api.shop.example.com"},
			"records": {"constant_value": ["203.0.113.7"]},
			"ttl": {"constant_value": 300},
			"type": {"constant_value": "A"},
		},
		"mode": "managed",
		"name": "api",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_route53_record",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_route53_record.api",
		"change": {
			"actions": ["create"],
			"after": {"name": "api.shop.example.com", "records": ["203.0.113.7"], "ttl": 300, "type": "A"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "api",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_route53_record",
	}],
	"terraform_version": "1.11.4",
}

test_pass_an_alias_has_no_ttl if {
	count(dns_configured.judged) > 0 with input as pass_an_alias_has_no_ttl
	count(dns_configured.deny) == 0 with input as pass_an_alias_has_no_ttl
	count(dns_configured.unknown) == 0 with input as pass_an_alias_has_no_ttl
}

pass_an_alias_has_no_ttl := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_route53_record.api",
			"expressions": {
				"name": {"constant_value": "api.shop.example.com"},
				"records": {"constant_value": ["203.0.113.7"]},
				"ttl": {"constant_value": 60},
				"type": {"constant_value": "A"},
			},
			"mode": "managed",
			"name": "api",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_route53_record",
		},
		{
			"address": "aws_route53_record.www",
			"expressions": {
				"alias": [{
					"evaluate_target_health": {"constant_value": false},
					"name": {"constant_value": "d111.cloudfront.net"},
					"zone_id": {"constant_value": "Z2FDTNDATAQYW2"},
				}],
				"name": {"constant_value": "www.shop.example.com"},
				"ttl": {"constant_value": null},
				"type": {"constant_value": "A"},
			},
			"mode": "managed",
			"name": "www",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_route53_record",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_route53_record.api",
			"change": {
				"actions": ["create"],
				"after": {"name": "api.shop.example.com", "records": ["203.0.113.7"], "ttl": 60, "type": "A"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "api",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_route53_record",
		},
		{
			"address": "aws_route53_record.www",
			"change": {
				"actions": ["create"],
				"after": {
					"alias": [{
						"evaluate_target_health": false,
						"name": "d111.cloudfront.net",
						"zone_id": "Z2FDTNDATAQYW2",
					}],
					"name": "www.shop.example.com",
					"ttl": null,
					"type": "A",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "www",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_route53_record",
		},
	],
	"terraform_version": "1.11.4",
}

test_pass_an_alias_of_what_is_not_there_yet if {
	count(dns_configured.judged) > 0 with input as pass_an_alias_of_what_is_not_there_yet
	count(dns_configured.deny) == 0 with input as pass_an_alias_of_what_is_not_there_yet
	count(dns_configured.unknown) == 0 with input as pass_an_alias_of_what_is_not_there_yet
}

pass_an_alias_of_what_is_not_there_yet := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_route53_record.apex",
			"expressions": {
				"alias": [{
					"evaluate_target_health": {"constant_value": true},
					"name": {"references": ["aws_lb.public.dns_name", "aws_lb.public"]},
					"zone_id": {"references": ["aws_lb.public.zone_id", "aws_lb.public"]},
				}],
				"name": {"constant_value": "shop.example.com"},
				"type": {"constant_value": "A"},
			},
			"mode": "managed",
			"name": "apex",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_route53_record",
		},
		{
			"address": "aws_route53_record.api",
			"expressions": {
				"name": {"constant_value": "api.shop.example.com"},
				"records": {"constant_value": ["203.0.113.7"]},
				"ttl": {"constant_value": 60},
				"type": {"constant_value": "A"},
			},
			"mode": "managed",
			"name": "api",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_route53_record",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_route53_record.apex",
			"change": {
				"actions": ["create"],
				"after": {"alias": [{"evaluate_target_health": true}], "name": "shop.example.com", "type": "A"},
				"after_sensitive": {},
				"after_unknown": {"alias": [{"name": true, "zone_id": true}], "arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "apex",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_route53_record",
		},
		{
			"address": "aws_route53_record.api",
			"change": {
				"actions": ["create"],
				"after": {"name": "api.shop.example.com", "records": ["203.0.113.7"], "ttl": 60, "type": "A"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "api",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_route53_record",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail if {
	count(dns_configured.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_route53_record.api",
		"expressions": {
			"name": {"constant_value": "api.shop.example.com"},
			"records": {"constant_value": ["203.0.113.7"]},
			"ttl": {"constant_value": 301},
			"type": {"constant_value": "A"},
		},
		"mode": "managed",
		"name": "api",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_route53_record",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_route53_record.api",
		"change": {
			"actions": ["create"],
			"after": {"name": "api.shop.example.com", "records": ["203.0.113.7"], "ttl": 301, "type": "A"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "api",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_route53_record",
	}],
	"terraform_version": "1.11.4",
}

test_pass_half_a_minute if {
	count(dns_configured.judged) > 0 with input as pass_half_a_minute
	count(dns_configured.deny) == 0 with input as pass_half_a_minute
	count(dns_configured.unknown) == 0 with input as pass_half_a_minute
}

pass_half_a_minute := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_route53_record.api",
		"expressions": {
			"name": {"constant_value": "api.shop.example.com"},
			"records": {"constant_value": ["203.0.113.7"]},
			"ttl": {"constant_value": 30},
			"type": {"constant_value": "A"},
		},
		"mode": "managed",
		"name": "api",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_route53_record",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_route53_record.api",
		"change": {
			"actions": ["create"],
			"after": {"name": "api.shop.example.com", "records": ["203.0.113.7"], "ttl": 30, "type": "A"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "api",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_route53_record",
	}],
	"terraform_version": "1.11.4",
}

test_fail_asked_at_every_turn if {
	count(dns_configured.deny) > 0 with input as fail_asked_at_every_turn
}

fail_asked_at_every_turn := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_route53_record.api",
		"expressions": {
			"name": {"constant_value": "api.shop.example.com"},
			"records": {"constant_value": ["203.0.113.7"]},
			"ttl": {"constant_value": 29},
			"type": {"constant_value": "A"},
		},
		"mode": "managed",
		"name": "api",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_route53_record",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_route53_record.api",
		"change": {
			"actions": ["create"],
			"after": {"name": "api.shop.example.com", "records": ["203.0.113.7"], "ttl": 29, "type": "A"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "api",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_route53_record",
	}],
	"terraform_version": "1.11.4",
}

test_fail_of_ipv6 if {
	count(dns_configured.deny) > 0 with input as fail_of_ipv6
}

fail_of_ipv6 := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_route53_record.api",
		"expressions": {
			"name": {"constant_value": "api.shop.example.com"},
			"records": {"constant_value": ["2001:db8::7"]},
			"ttl": {"constant_value": 3600},
			"type": {"constant_value": "AAAA"},
		},
		"mode": "managed",
		"name": "api",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_route53_record",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_route53_record.api",
		"change": {
			"actions": ["create"],
			"after": {"name": "api.shop.example.com", "records": ["2001:db8::7"], "ttl": 3600, "type": "AAAA"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "api",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_route53_record",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_an_alias_or_none if {
	count(dns_configured.deny) == 0 with input as unknown_an_alias_or_none
	count(dns_configured.unknown) > 0 with input as unknown_an_alias_or_none
}

unknown_an_alias_or_none := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_route53_record.api",
		"expressions": {
			"alias": {"references": ["var.unknown"]},
			"name": {"constant_value": "api.shop.example.com"},
			"ttl": {"constant_value": 3600},
			"type": {"constant_value": "A"},
		},
		"mode": "managed",
		"name": "api",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_route53_record",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_route53_record.api",
		"change": {
			"actions": ["create"],
			"after": {"name": "api.shop.example.com", "ttl": 3600, "type": "A"},
			"after_sensitive": {},
			"after_unknown": {"alias": true, "arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "api",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_route53_record",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_a_proof_of_ownership if {
	count(dns_configured.judged) == 0 with input as not_applicable_a_proof_of_ownership
	count(dns_configured.deny) == 0 with input as not_applicable_a_proof_of_ownership
	count(dns_configured.unknown) == 0 with input as not_applicable_a_proof_of_ownership
}

not_applicable_a_proof_of_ownership := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_route53_record.proof",
		"expressions": {
			"name": {"constant_value": "shop.example.com"},
			"records": {"constant_value": ["site-verification=abc"]},
			"ttl": {"constant_value": 3600},
			"type": {"constant_value": "TXT"},
		},
		"mode": "managed",
		"name": "proof",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_route53_record",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_route53_record.proof",
		"change": {
			"actions": ["create"],
			"after": {"name": "shop.example.com", "records": ["site-verification=abc"], "ttl": 3600, "type": "TXT"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "proof",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_route53_record",
	}],
	"terraform_version": "1.11.4",
}
