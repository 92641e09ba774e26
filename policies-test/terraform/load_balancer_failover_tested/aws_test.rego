# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.terraform.load_balancer_failover_tested.aws_test

import data.gonogo.terraform.load_balancer_failover_tested.aws as load_balancer_failover_tested_aws

test_pass if {
	count(load_balancer_failover_tested_aws.judged) > 0 with input as pass
	count(load_balancer_failover_tested_aws.deny) == 0 with input as pass
	count(load_balancer_failover_tested_aws.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_target_group.web",
		"expressions": {
			"health_check": [{
				"interval": {"constant_value": 30},
				"path": {"constant_value": "/health/ready"},
				"unhealthy_threshold": {"constant_value": 3},
			}],
			"name": {"constant_value": "web"},
			"port": {"constant_value": 8000},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_lb_target_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_lb_target_group.web",
		"change": {
			"actions": ["create"],
			"after": {
				"health_check": [{"interval": 30, "path": "/health/ready", "unhealthy_threshold": 3}],
				"name": "web",
				"port": 8000,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_lb_target_group",
	}],
	"terraform_version": "1.11.4",
}

test_fail_one_second_more if {
	count(load_balancer_failover_tested_aws.deny) > 0 with input as fail_one_second_more
}

fail_one_second_more := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_target_group.web",
		"expressions": {
			"health_check": [{
				"interval": {"constant_value": 31},
				"path": {"constant_value": "/health/ready"},
				"unhealthy_threshold": {"constant_value": 3},
			}],
			"name": {"constant_value": "web"},
			"port": {"constant_value": 8000},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_lb_target_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_lb_target_group.web",
		"change": {
			"actions": ["create"],
			"after": {
				"health_check": [{"interval": 31, "path": "/health/ready", "unhealthy_threshold": 3}],
				"name": "web",
				"port": 8000,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_lb_target_group",
	}],
	"terraform_version": "1.11.4",
}

test_fail_under_the_old_name_of_the_type if {
	count(load_balancer_failover_tested_aws.deny) > 0 with input as fail_under_the_old_name_of_the_type
}

fail_under_the_old_name_of_the_type := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_alb_target_group.web",
		"expressions": {
			"health_check": [{
				"interval": {"constant_value": 300},
				"path": {"constant_value": "/health/ready"},
				"unhealthy_threshold": {"constant_value": 2},
			}],
			"name": {"constant_value": "web"},
			"port": {"constant_value": 8000},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_alb_target_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_alb_target_group.web",
		"change": {
			"actions": ["create"],
			"after": {
				"health_check": [{"interval": 300, "path": "/health/ready", "unhealthy_threshold": 2}],
				"name": "web",
				"port": 8000,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_alb_target_group",
	}],
	"terraform_version": "1.11.4",
}

test_fail_classic if {
	count(load_balancer_failover_tested_aws.deny) > 0 with input as fail_classic
}

fail_classic := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_elb.web",
		"expressions": {
			"health_check": [{
				"healthy_threshold": {"constant_value": 2},
				"interval": {"constant_value": 300},
				"target": {"constant_value": "HTTP:8000/health/ready"},
				"timeout": {"constant_value": 5},
				"unhealthy_threshold": {"constant_value": 2},
			}],
			"name": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_elb",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_elb.web",
		"change": {
			"actions": ["create"],
			"after": {
				"health_check": [{
					"healthy_threshold": 2,
					"interval": 300,
					"target": "HTTP:8000/health/ready",
					"timeout": 5,
					"unhealthy_threshold": 2,
				}],
				"name": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_elb",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_from_elsewhere if {
	count(load_balancer_failover_tested_aws.deny) == 0 with input as unknown_from_elsewhere
	count(load_balancer_failover_tested_aws.unknown) > 0 with input as unknown_from_elsewhere
}

unknown_from_elsewhere := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_target_group.web",
		"expressions": {
			"health_check": [{
				"interval": {"references": ["var.unknown"]},
				"path": {"constant_value": "/health/ready"},
				"unhealthy_threshold": {"constant_value": 10},
			}],
			"name": {"constant_value": "web"},
			"port": {"constant_value": 8000},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_lb_target_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_lb_target_group.web",
		"change": {
			"actions": ["create"],
			"after": {
				"health_check": [{"path": "/health/ready", "unhealthy_threshold": 10}],
				"name": "web",
				"port": 8000,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "health_check": [{"interval": true}], "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_lb_target_group",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_nobody_asks if {
	count(load_balancer_failover_tested_aws.judged) == 0 with input as not_applicable_nobody_asks
	count(load_balancer_failover_tested_aws.deny) == 0 with input as not_applicable_nobody_asks
	count(load_balancer_failover_tested_aws.unknown) == 0 with input as not_applicable_nobody_asks
}

not_applicable_nobody_asks := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_lb_target_group.function",
			"expressions": {
				"health_check": [{
					"enabled": {"constant_value": true},
					"interval": {"constant_value": 300},
					"unhealthy_threshold": {"constant_value": 2},
				}],
				"name": {"constant_value": "function"},
				"target_type": {"constant_value": "lambda"},
			},
			"mode": "managed",
			"name": "function",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_lb_target_group",
		},
		{
			"address": "aws_lb_target_group.web",
			"expressions": {
				"health_check": {"constant_value": []},
				"name": {"constant_value": "web"},
				"port": {"constant_value": 8000},
			},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_lb_target_group",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_lb_target_group.function",
			"change": {
				"actions": ["create"],
				"after": {
					"health_check": [{"enabled": true, "interval": 300, "unhealthy_threshold": 2}],
					"name": "function",
					"target_type": "lambda",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "function",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_lb_target_group",
		},
		{
			"address": "aws_lb_target_group.web",
			"change": {
				"actions": ["create"],
				"after": {"health_check": [], "name": "web", "port": 8000},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_lb_target_group",
		},
	],
	"terraform_version": "1.11.4",
}
