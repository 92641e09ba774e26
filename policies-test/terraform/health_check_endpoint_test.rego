# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.health_check_endpoint_test

import data.gonogo.terraform.health_check_endpoint

test_pass if {
	count(health_check_endpoint.judged) > 0 with input as pass
	count(health_check_endpoint.deny) == 0 with input as pass
	count(health_check_endpoint.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_target_group.web",
		"expressions": {
			"health_check": [{"enabled": {"constant_value": true}, "path": {"constant_value": "/health/ready"}}],
			"port": {"constant_value": 8000},
			"protocol": {"constant_value": "HTTP"},
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
			"after": {"health_check": [{"enabled": true, "path": "/health/ready"}], "port": 8000, "protocol": "HTTP"},
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

test_pass_on_unless_it_says if {
	count(health_check_endpoint.judged) > 0 with input as pass_on_unless_it_says
	count(health_check_endpoint.deny) == 0 with input as pass_on_unless_it_says
	count(health_check_endpoint.unknown) == 0 with input as pass_on_unless_it_says
}

pass_on_unless_it_says := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_target_group.web",
		"expressions": {
			"health_check": [{"path": {"constant_value": "/health/ready"}}],
			"port": {"constant_value": 8000},
			"protocol": {"constant_value": "HTTP"},
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
			"after": {"health_check": [{"path": "/health/ready"}], "port": 8000, "protocol": "HTTP"},
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

test_fail_the_home_page if {
	count(health_check_endpoint.deny) > 0 with input as fail_the_home_page
}

fail_the_home_page := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_target_group.web",
		"expressions": {
			"health_check": [{"enabled": {"constant_value": true}, "path": {"constant_value": "/"}}],
			"port": {"constant_value": 8000},
			"protocol": {"constant_value": "HTTP"},
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
			"after": {"health_check": [{"enabled": true, "path": "/"}], "port": 8000, "protocol": "HTTP"},
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

test_fail_switched_off if {
	count(health_check_endpoint.deny) > 0 with input as fail_switched_off
}

fail_switched_off := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_target_group.web",
		"expressions": {
			"health_check": [{"enabled": {"constant_value": false}, "path": {"constant_value": "/health/ready"}}],
			"port": {"constant_value": 8000},
			"protocol": {"constant_value": "HTTP"},
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
			"after": {"health_check": [{"enabled": false, "path": "/health/ready"}], "port": 8000, "protocol": "HTTP"},
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

test_fail_encrypted_under_the_old_name_of_the_type if {
	count(health_check_endpoint.deny) > 0 with input as fail_encrypted_under_the_old_name_of_the_type
}

fail_encrypted_under_the_old_name_of_the_type := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_alb_target_group.web",
		"expressions": {
			"health_check": [{"enabled": {"constant_value": true}, "path": {"constant_value": "/"}}],
			"port": {"constant_value": 8443},
			"protocol": {"constant_value": "HTTPS"},
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
			"after": {"health_check": [{"enabled": true, "path": "/"}], "port": 8443, "protocol": "HTTPS"},
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

test_not_applicable_of_a_network_load_balancer if {
	count(health_check_endpoint.judged) == 0 with input as not_applicable_of_a_network_load_balancer
	count(health_check_endpoint.deny) == 0 with input as not_applicable_of_a_network_load_balancer
	count(health_check_endpoint.unknown) == 0 with input as not_applicable_of_a_network_load_balancer
}

not_applicable_of_a_network_load_balancer := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_target_group.broker",
		"expressions": {
			"health_check": [{"enabled": {"constant_value": true}, "protocol": {"constant_value": "TCP"}}],
			"port": {"constant_value": 5671},
			"protocol": {"constant_value": "TCP"},
		},
		"mode": "managed",
		"name": "broker",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_lb_target_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_lb_target_group.broker",
		"change": {
			"actions": ["create"],
			"after": {"health_check": [{"enabled": true, "protocol": "TCP"}], "port": 5671, "protocol": "TCP"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "broker",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_lb_target_group",
	}],
	"terraform_version": "1.11.4",
}
