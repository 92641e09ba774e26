# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.https_redirect_enforced.listener_test

import data.gonogo.terraform.https_redirect_enforced.listener as https_redirect_enforced_listener

test_pass if {
	count(https_redirect_enforced_listener.judged) > 0 with input as pass
	count(https_redirect_enforced_listener.deny) == 0 with input as pass
	count(https_redirect_enforced_listener.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_listener.http",
		"expressions": {
			"default_action": [{
				"redirect": [{
					"port": {"constant_value": "443"},
					"protocol": {"constant_value": "HTTPS"},
					"status_code": {"constant_value": "HTTP_301"},
				}],
				"type": {"constant_value": "redirect"},
			}],
			"port": {"constant_value": 80},
			"protocol": {"constant_value": "HTTP"},
		},
		"mode": "managed",
		"name": "http",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_lb_listener",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_lb_listener.http",
		"change": {
			"actions": ["create"],
			"after": {
				"default_action": [{
					"redirect": [{"port": "443", "protocol": "HTTPS", "status_code": "HTTP_301"}],
					"type": "redirect",
				}],
				"port": 80,
				"protocol": "HTTP",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "http",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_lb_listener",
	}],
	"terraform_version": "1.11.4",
}

test_fail_forward if {
	count(https_redirect_enforced_listener.deny) > 0 with input as fail_forward
}

fail_forward := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_listener.http",
		"expressions": {
			"default_action": [{
				"target_group_arn": {"constant_value": "arn:aws:elasticloadbalancing:eu-west-3:111122223333:targetgroup/web/1"},
				"type": {"constant_value": "forward"},
			}],
			"port": {"constant_value": 80},
			"protocol": {"constant_value": "HTTP"},
		},
		"mode": "managed",
		"name": "http",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_lb_listener",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_lb_listener.http",
		"change": {
			"actions": ["create"],
			"after": {
				"default_action": [{
					"target_group_arn": "arn:aws:elasticloadbalancing:eu-west-3:111122223333:targetgroup/web/1",
					"type": "forward",
				}],
				"port": 80,
				"protocol": "HTTP",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "http",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_lb_listener",
	}],
	"terraform_version": "1.11.4",
}

test_pass_temporary if {
	count(https_redirect_enforced_listener.judged) > 0 with input as pass_temporary
	count(https_redirect_enforced_listener.deny) == 0 with input as pass_temporary
	count(https_redirect_enforced_listener.unknown) == 0 with input as pass_temporary
}

pass_temporary := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_listener.http",
		"expressions": {
			"default_action": [{
				"redirect": [{
					"port": {"constant_value": "443"},
					"protocol": {"constant_value": "HTTPS"},
					"status_code": {"constant_value": "HTTP_302"},
				}],
				"type": {"constant_value": "redirect"},
			}],
			"port": {"constant_value": 80},
			"protocol": {"constant_value": "HTTP"},
		},
		"mode": "managed",
		"name": "http",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_lb_listener",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_lb_listener.http",
		"change": {
			"actions": ["create"],
			"after": {
				"default_action": [{
					"redirect": [{"port": "443", "protocol": "HTTPS", "status_code": "HTTP_302"}],
					"type": "redirect",
				}],
				"port": 80,
				"protocol": "HTTP",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "http",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_lb_listener",
	}],
	"terraform_version": "1.11.4",
}

test_fail_elsewhere_in_clear if {
	count(https_redirect_enforced_listener.deny) > 0 with input as fail_elsewhere_in_clear
}

fail_elsewhere_in_clear := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_listener.http",
		"expressions": {
			"default_action": [{
				"redirect": [{
					"host": {"constant_value": "www.example.com"},
					"port": {"constant_value": "80"},
					"protocol": {"constant_value": "#{protocol}"},
					"status_code": {"constant_value": "HTTP_301"},
				}],
				"type": {"constant_value": "redirect"},
			}],
			"port": {"constant_value": 80},
			"protocol": {"constant_value": "HTTP"},
		},
		"mode": "managed",
		"name": "http",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_lb_listener",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_lb_listener.http",
		"change": {
			"actions": ["create"],
			"after": {
				"default_action": [{
					"redirect": [{
						"host": "www.example.com",
						"port": "80",
						"protocol": "#{protocol}",
						"status_code": "HTTP_301",
					}],
					"type": "redirect",
				}],
				"port": 80,
				"protocol": "HTTP",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "http",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_lb_listener",
	}],
	"terraform_version": "1.11.4",
}

test_fail_under_the_old_name_of_the_type if {
	count(https_redirect_enforced_listener.deny) > 0 with input as fail_under_the_old_name_of_the_type
}

fail_under_the_old_name_of_the_type := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_alb_listener.http",
		"expressions": {
			"default_action": [{
				"target_group_arn": {"references": ["aws_lb_target_group.web.arn", "aws_lb_target_group.web"]},
				"type": {"constant_value": "forward"},
			}],
			"port": {"constant_value": 80},
			"protocol": {"constant_value": "HTTP"},
		},
		"mode": "managed",
		"name": "http",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_alb_listener",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_alb_listener.http",
		"change": {
			"actions": ["create"],
			"after": {"default_action": [{"type": "forward"}], "port": 80, "protocol": "HTTP"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "default_action": [{"target_group_arn": true}], "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "http",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_alb_listener",
	}],
	"terraform_version": "1.11.4",
}

test_fail_in_http_by_default if {
	count(https_redirect_enforced_listener.deny) > 0 with input as fail_in_http_by_default
}

fail_in_http_by_default := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_lb_listener.http",
		"expressions": {
			"default_action": [{
				"target_group_arn": {"references": ["aws_lb_target_group.web.arn", "aws_lb_target_group.web"]},
				"type": {"constant_value": "forward"},
			}],
			"port": {"constant_value": 80},
		},
		"mode": "managed",
		"name": "http",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_lb_listener",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_lb_listener.http",
		"change": {
			"actions": ["create"],
			"after": {"default_action": [{"type": "forward"}], "port": 80},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "default_action": [{"target_group_arn": true}], "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "http",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_lb_listener",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_behind_a_classic_one if {
	count(https_redirect_enforced_listener.deny) == 0 with input as unknown_behind_a_classic_one
	count(https_redirect_enforced_listener.unknown) > 0 with input as unknown_behind_a_classic_one
}

unknown_behind_a_classic_one := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_elb.web",
		"expressions": {"listener": [{
			"instance_port": {"constant_value": 8000},
			"instance_protocol": {"constant_value": "http"},
			"lb_port": {"constant_value": 80},
			"lb_protocol": {"constant_value": "http"},
		}]},
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
			"after": {"listener": [{
				"instance_port": 8000,
				"instance_protocol": "http",
				"lb_port": 80,
				"lb_protocol": "http",
			}]},
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

test_not_applicable_other_ports_and_protocols if {
	count(https_redirect_enforced_listener.judged) == 0 with input as not_applicable_other_ports_and_protocols
	count(https_redirect_enforced_listener.deny) == 0 with input as not_applicable_other_ports_and_protocols
	count(https_redirect_enforced_listener.unknown) == 0 with input as not_applicable_other_ports_and_protocols
}

not_applicable_other_ports_and_protocols := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_lb_listener.metrics",
			"expressions": {
				"default_action": [{
					"target_group_arn": {"references": ["aws_lb_target_group.web.arn", "aws_lb_target_group.web"]},
					"type": {"constant_value": "forward"},
				}],
				"port": {"constant_value": 8080},
				"protocol": {"constant_value": "HTTP"},
			},
			"mode": "managed",
			"name": "metrics",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_lb_listener",
		},
		{
			"address": "aws_lb_listener.network",
			"expressions": {
				"default_action": [{
					"target_group_arn": {"references": ["aws_lb_target_group.web.arn", "aws_lb_target_group.web"]},
					"type": {"constant_value": "forward"},
				}],
				"port": {"constant_value": 80},
				"protocol": {"constant_value": "TCP"},
			},
			"mode": "managed",
			"name": "network",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_lb_listener",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_lb_listener.metrics",
			"change": {
				"actions": ["create"],
				"after": {"default_action": [{"type": "forward"}], "port": 8080, "protocol": "HTTP"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "default_action": [{"target_group_arn": true}], "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "metrics",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_lb_listener",
		},
		{
			"address": "aws_lb_listener.network",
			"change": {
				"actions": ["create"],
				"after": {"default_action": [{"type": "forward"}], "port": 80, "protocol": "TCP"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "default_action": [{"target_group_arn": true}], "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "network",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_lb_listener",
		},
	],
	"terraform_version": "1.11.4",
}
