# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.load_balancer_in_place_test

import data.gonogo.terraform.load_balancer_in_place

test_pass if {
	count(load_balancer_in_place.judged) > 0 with input as pass
	count(load_balancer_in_place.deny) == 0 with input as pass
	count(load_balancer_in_place.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_lb.public",
			"expressions": {
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
			"address": "aws_lb_listener.https",
			"expressions": {
				"load_balancer_arn": {"references": ["aws_lb.public.arn", "aws_lb.public"]},
				"port": {"constant_value": 443},
				"protocol": {"constant_value": "HTTPS"},
			},
			"mode": "managed",
			"name": "https",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_lb_listener",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_lb.public",
			"change": {
				"actions": ["create"],
				"after": {"load_balancer_type": "application", "name": "shop"},
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
			"address": "aws_lb_listener.https",
			"change": {
				"actions": ["create"],
				"after": {"port": 443, "protocol": "HTTPS"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "load_balancer_arn": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "https",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_lb_listener",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_nobody_listens if {
	count(load_balancer_in_place.deny) > 0 with input as fail_nobody_listens
}

fail_nobody_listens := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb.public",
		"expressions": {"load_balancer_type": {"constant_value": "application"}, "name": {"constant_value": "shop"}},
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
			"after": {"load_balancer_type": "application", "name": "shop"},
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

test_fail_under_the_old_name_of_the_type if {
	count(load_balancer_in_place.deny) > 0 with input as fail_under_the_old_name_of_the_type
}

fail_under_the_old_name_of_the_type := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_alb.public",
		"expressions": {"load_balancer_type": {"constant_value": "application"}, "name": {"constant_value": "shop"}},
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
			"after": {"load_balancer_type": "application", "name": "shop"},
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

test_pass_under_the_old_names_of_both_types if {
	count(load_balancer_in_place.judged) > 0 with input as pass_under_the_old_names_of_both_types
	count(load_balancer_in_place.deny) == 0 with input as pass_under_the_old_names_of_both_types
	count(load_balancer_in_place.unknown) == 0 with input as pass_under_the_old_names_of_both_types
}

pass_under_the_old_names_of_both_types := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_alb.public",
			"expressions": {
				"load_balancer_type": {"constant_value": "application"},
				"name": {"constant_value": "shop"},
			},
			"mode": "managed",
			"name": "public",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_alb",
		},
		{
			"address": "aws_alb_listener.https",
			"expressions": {
				"load_balancer_arn": {"references": ["aws_alb.public.arn", "aws_alb.public"]},
				"port": {"constant_value": 443},
				"protocol": {"constant_value": "HTTPS"},
			},
			"mode": "managed",
			"name": "https",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_alb_listener",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_alb.public",
			"change": {
				"actions": ["create"],
				"after": {"load_balancer_type": "application", "name": "shop"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "public",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_alb",
		},
		{
			"address": "aws_alb_listener.https",
			"change": {
				"actions": ["create"],
				"after": {"port": 443, "protocol": "HTTPS"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "load_balancer_arn": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "https",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_alb_listener",
		},
	],
	"terraform_version": "1.11.4",
}

test_pass_classic if {
	count(load_balancer_in_place.judged) > 0 with input as pass_classic
	count(load_balancer_in_place.deny) == 0 with input as pass_classic
	count(load_balancer_in_place.unknown) == 0 with input as pass_classic
}

pass_classic := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_elb.public",
		"expressions": {
			"listener": [{
				"instance_port": {"constant_value": 8000},
				"instance_protocol": {"constant_value": "http"},
				"lb_port": {"constant_value": 443},
				"lb_protocol": {"constant_value": "https"},
			}],
			"name": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "public",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_elb",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_elb.public",
		"change": {
			"actions": ["create"],
			"after": {
				"listener": [{
					"instance_port": 8000,
					"instance_protocol": "http",
					"lb_port": 443,
					"lb_protocol": "https",
				}],
				"name": "shop",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "public",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_elb",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_at_which_one if {
	count(load_balancer_in_place.deny) == 0 with input as unknown_at_which_one
	count(load_balancer_in_place.unknown) > 0 with input as unknown_at_which_one
}

unknown_at_which_one := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_lb.public",
			"expressions": {
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
			"address": "aws_lb_listener.https",
			"expressions": {
				"load_balancer_arn": {"references": ["var.unknown"]},
				"port": {"constant_value": 443},
				"protocol": {"constant_value": "HTTPS"},
			},
			"mode": "managed",
			"name": "https",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_lb_listener",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_lb.public",
			"change": {
				"actions": ["create"],
				"after": {"load_balancer_type": "application", "name": "shop"},
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
			"address": "aws_lb_listener.https",
			"change": {
				"actions": ["create"],
				"after": {"port": 443, "protocol": "HTTPS"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "load_balancer_arn": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "https",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_lb_listener",
		},
	],
	"terraform_version": "1.11.4",
}

test_not_applicable_in_front_of_appliances if {
	count(load_balancer_in_place.judged) == 0 with input as not_applicable_in_front_of_appliances
	count(load_balancer_in_place.deny) == 0 with input as not_applicable_in_front_of_appliances
	count(load_balancer_in_place.unknown) == 0 with input as not_applicable_in_front_of_appliances
}

not_applicable_in_front_of_appliances := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb.inspection",
		"expressions": {"load_balancer_type": {"constant_value": "gateway"}, "name": {"constant_value": "inspection"}},
		"mode": "managed",
		"name": "inspection",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_lb",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
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
	}],
	"terraform_version": "1.11.4",
}
