# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.graceful_shutdown_test

import data.gonogo.terraform.graceful_shutdown

test_pass if {
	count(graceful_shutdown.judged) > 0 with input as pass
	count(graceful_shutdown.deny) == 0 with input as pass
	count(graceful_shutdown.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_target_group.web",
		"expressions": {
			"deregistration_delay": {"constant_value": "10"},
			"port": {"constant_value": 8000},
			"protocol": {"constant_value": "HTTP"},
			"target_type": {"constant_value": "ip"},
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
			"after": {"deregistration_delay": "10", "port": 8000, "protocol": "HTTP", "target_type": "ip"},
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

test_pass_as_long_as_it_may if {
	count(graceful_shutdown.judged) > 0 with input as pass_as_long_as_it_may
	count(graceful_shutdown.deny) == 0 with input as pass_as_long_as_it_may
	count(graceful_shutdown.unknown) == 0 with input as pass_as_long_as_it_may
}

pass_as_long_as_it_may := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_target_group.web",
		"expressions": {
			"deregistration_delay": {"constant_value": "300"},
			"port": {"constant_value": 8000},
			"protocol": {"constant_value": "HTTP"},
			"target_type": {"constant_value": "ip"},
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
			"after": {"deregistration_delay": "300", "port": 8000, "protocol": "HTTP", "target_type": "ip"},
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

test_fail_cut_at_once if {
	count(graceful_shutdown.deny) > 0 with input as fail_cut_at_once
}

fail_cut_at_once := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_target_group.web",
		"expressions": {
			"deregistration_delay": {"constant_value": "9"},
			"port": {"constant_value": 8000},
			"protocol": {"constant_value": "HTTP"},
			"target_type": {"constant_value": "ip"},
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
			"after": {"deregistration_delay": "9", "port": 8000, "protocol": "HTTP", "target_type": "ip"},
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

test_fail_a_deploy_that_lasts if {
	count(graceful_shutdown.deny) > 0 with input as fail_a_deploy_that_lasts
}

fail_a_deploy_that_lasts := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_target_group.web",
		"expressions": {
			"deregistration_delay": {"constant_value": "301"},
			"port": {"constant_value": 8000},
			"protocol": {"constant_value": "HTTP"},
			"target_type": {"constant_value": "ip"},
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
			"after": {"deregistration_delay": "301", "port": 8000, "protocol": "HTTP", "target_type": "ip"},
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

test_fail_cut_at_once_under_the_old_name_of_the_type if {
	count(graceful_shutdown.deny) > 0 with input as fail_cut_at_once_under_the_old_name_of_the_type
}

fail_cut_at_once_under_the_old_name_of_the_type := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_alb_target_group.web",
		"expressions": {
			"deregistration_delay": {"constant_value": "9"},
			"port": {"constant_value": 8000},
			"protocol": {"constant_value": "HTTP"},
			"target_type": {"constant_value": "ip"},
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
			"after": {"deregistration_delay": "9", "port": 8000, "protocol": "HTTP", "target_type": "ip"},
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

test_not_applicable_a_function_is_not_stopped if {
	count(graceful_shutdown.judged) == 0 with input as not_applicable_a_function_is_not_stopped
	count(graceful_shutdown.deny) == 0 with input as not_applicable_a_function_is_not_stopped
	count(graceful_shutdown.unknown) == 0 with input as not_applicable_a_function_is_not_stopped
}

not_applicable_a_function_is_not_stopped := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_target_group.hooks",
		"expressions": {"target_type": {"constant_value": "lambda"}},
		"mode": "managed",
		"name": "hooks",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_lb_target_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_lb_target_group.hooks",
		"change": {
			"actions": ["create"],
			"after": {"target_type": "lambda"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "hooks",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_lb_target_group",
	}],
	"terraform_version": "1.11.4",
}
