# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.firewall_waf_configured.attached_test

import data.gonogo.terraform.firewall_waf_configured.attached as firewall_waf_configured_attached

test_pass if {
	count(firewall_waf_configured_attached.judged) > 0 with input as pass
	count(firewall_waf_configured_attached.deny) == 0 with input as pass
	count(firewall_waf_configured_attached.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_lb.public",
			"expressions": {
				"internal": {"constant_value": false},
				"load_balancer_type": {"constant_value": "application"},
				"name": {"constant_value": "shop"},
			},
			"mode": "managed",
			"name": "public",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_lb",
		},
		{
			"address": "aws_wafv2_web_acl_association.public",
			"expressions": {
				"resource_arn": {"references": ["aws_lb.public.arn", "aws_lb.public"]},
				"web_acl_arn": {"references": ["aws_wafv2_web_acl.edge.arn", "aws_wafv2_web_acl.edge"]},
			},
			"mode": "managed",
			"name": "public",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_wafv2_web_acl_association",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_lb.public",
			"change": {
				"actions": ["create"],
				"after": {"internal": false, "load_balancer_type": "application", "name": "shop"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "public",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_lb",
		},
		{
			"address": "aws_wafv2_web_acl_association.public",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "resource_arn": true, "web_acl_arn": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "public",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_wafv2_web_acl_association",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_not_attached if {
	count(firewall_waf_configured_attached.deny) > 0 with input as fail_not_attached
}

fail_not_attached := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_lb.admin",
			"expressions": {
				"internal": {"constant_value": false},
				"load_balancer_type": {"constant_value": "application"},
				"name": {"constant_value": "shop-admin"},
			},
			"mode": "managed",
			"name": "admin",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_lb",
		},
		{
			"address": "aws_lb.public",
			"expressions": {
				"internal": {"constant_value": false},
				"load_balancer_type": {"constant_value": "application"},
				"name": {"constant_value": "shop"},
			},
			"mode": "managed",
			"name": "public",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_lb",
		},
		{
			"address": "aws_wafv2_web_acl_association.public",
			"expressions": {
				"resource_arn": {"references": ["aws_lb.public.arn", "aws_lb.public"]},
				"web_acl_arn": {"references": ["aws_wafv2_web_acl.edge.arn", "aws_wafv2_web_acl.edge"]},
			},
			"mode": "managed",
			"name": "public",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_wafv2_web_acl_association",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_lb.admin",
			"change": {
				"actions": ["create"],
				"after": {"internal": false, "load_balancer_type": "application", "name": "shop-admin"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "admin",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_lb",
		},
		{
			"address": "aws_lb.public",
			"change": {
				"actions": ["create"],
				"after": {"internal": false, "load_balancer_type": "application", "name": "shop"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "public",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_lb",
		},
		{
			"address": "aws_wafv2_web_acl_association.public",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "resource_arn": true, "web_acl_arn": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "public",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_wafv2_web_acl_association",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_under_the_old_name_of_the_type if {
	count(firewall_waf_configured_attached.deny) > 0 with input as fail_under_the_old_name_of_the_type
}

fail_under_the_old_name_of_the_type := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_alb.public",
		"expressions": {
			"internal": {"constant_value": false},
			"load_balancer_type": {"constant_value": "application"},
			"name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "public",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_alb",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_alb.public",
		"change": {
			"actions": ["create"],
			"after": {"internal": false, "load_balancer_type": "application", "name": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "public",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_alb",
	}],
	"terraform_version": "1.11.4",
}

test_fail_public_by_default if {
	count(firewall_waf_configured_attached.deny) > 0 with input as fail_public_by_default
}

fail_public_by_default := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb.public",
		"expressions": {"name": {"constant_value": "shop"}},
		"mode": "managed",
		"name": "public",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_lb",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_lb.public",
		"change": {
			"actions": ["create"],
			"after": {"name": "shop"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "public",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_lb",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_where_no_waf_can_be if {
	count(firewall_waf_configured_attached.judged) == 0 with input as not_applicable_where_no_waf_can_be
	count(firewall_waf_configured_attached.deny) == 0 with input as not_applicable_where_no_waf_can_be
	count(firewall_waf_configured_attached.unknown) == 0 with input as not_applicable_where_no_waf_can_be
}

not_applicable_where_no_waf_can_be := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_elb.old",
			"expressions": {
				"internal": {"constant_value": false},
				"listener": [{
					"instance_port": {"constant_value": 8000},
					"instance_protocol": {"constant_value": "http"},
					"lb_port": {"constant_value": 443},
					"lb_protocol": {"constant_value": "https"},
				}],
				"name": {"constant_value": "old"},
			},
			"mode": "managed",
			"name": "old",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_elb",
		},
		{
			"address": "aws_lb.broker",
			"expressions": {
				"internal": {"constant_value": false},
				"load_balancer_type": {"constant_value": "network"},
				"name": {"constant_value": "broker"},
			},
			"mode": "managed",
			"name": "broker",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_lb",
		},
		{
			"address": "aws_lb.inspection",
			"expressions": {
				"load_balancer_type": {"constant_value": "gateway"},
				"name": {"constant_value": "inspection"},
			},
			"mode": "managed",
			"name": "inspection",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_lb",
		},
		{
			"address": "aws_lb.internal",
			"expressions": {
				"internal": {"constant_value": true},
				"load_balancer_type": {"constant_value": "application"},
				"name": {"constant_value": "internal"},
			},
			"mode": "managed",
			"name": "internal",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_lb",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_elb.old",
			"change": {
				"actions": ["create"],
				"after": {
					"internal": false,
					"listener": [{
						"instance_port": 8000,
						"instance_protocol": "http",
						"lb_port": 443,
						"lb_protocol": "https",
					}],
					"name": "old",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "old",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_elb",
		},
		{
			"address": "aws_lb.broker",
			"change": {
				"actions": ["create"],
				"after": {"internal": false, "load_balancer_type": "network", "name": "broker"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "broker",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_lb",
		},
		{
			"address": "aws_lb.inspection",
			"change": {
				"actions": ["create"],
				"after": {"load_balancer_type": "gateway", "name": "inspection"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "inspection",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_lb",
		},
		{
			"address": "aws_lb.internal",
			"change": {
				"actions": ["create"],
				"after": {"internal": true, "load_balancer_type": "application", "name": "internal"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "internal",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_lb",
		},
	],
	"terraform_version": "1.11.4",
}
