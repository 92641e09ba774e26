# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.timeouts_configured.task_test

import data.gonogo.terraform.timeouts_configured.task as timeouts_configured_task

test_pass if {
	count(timeouts_configured_task.judged) > 0 with input as pass
	count(timeouts_configured_task.deny) == 0 with input as pass
	count(timeouts_configured_task.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","command":["gunicorn","shop.wsgi","--timeout","120"]}]`},
			"family": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.web",
		"change": {
			"actions": ["create"],
			"after": {
				"container_definitions": `[{"name":"web","command":["gunicorn","shop.wsgi","--timeout","120"]}]`,
				"family": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_pass_the_least if {
	count(timeouts_configured_task.judged) > 0 with input as pass_the_least
	count(timeouts_configured_task.deny) == 0 with input as pass_the_least
	count(timeouts_configured_task.unknown) == 0 with input as pass_the_least
}

pass_the_least := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","command":["gunicorn","shop.wsgi","--timeout=1"]}]`},
			"family": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.web",
		"change": {
			"actions": ["create"],
			"after": {
				"container_definitions": `[{"name":"web","command":["gunicorn","shop.wsgi","--timeout=1"]}]`,
				"family": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_pass_one_second_in_short if {
	count(timeouts_configured_task.judged) > 0 with input as pass_one_second_in_short
	count(timeouts_configured_task.deny) == 0 with input as pass_one_second_in_short
	count(timeouts_configured_task.unknown) == 0 with input as pass_one_second_in_short
}

pass_one_second_in_short := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","command":["gunicorn","shop.wsgi","-t","1"]}]`},
			"family": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.web",
		"change": {
			"actions": ["create"],
			"after": {
				"container_definitions": `[{"name":"web","command":["gunicorn","shop.wsgi","-t","1"]}]`,
				"family": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_pass_two_minutes_in_short if {
	count(timeouts_configured_task.judged) > 0 with input as pass_two_minutes_in_short
	count(timeouts_configured_task.deny) == 0 with input as pass_two_minutes_in_short
	count(timeouts_configured_task.unknown) == 0 with input as pass_two_minutes_in_short
}

pass_two_minutes_in_short := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","command":["gunicorn","shop.wsgi","-t","120"]}]`},
			"family": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.web",
		"change": {
			"actions": ["create"],
			"after": {
				"container_definitions": `[{"name":"web","command":["gunicorn","shop.wsgi","-t","120"]}]`,
				"family": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_fail_for_ever if {
	count(timeouts_configured_task.deny) > 0 with input as fail_for_ever
}

fail_for_ever := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","command":["gunicorn","shop.wsgi","--timeout","0"]}]`},
			"family": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.web",
		"change": {
			"actions": ["create"],
			"after": {
				"container_definitions": `[{"name":"web","command":["gunicorn","shop.wsgi","--timeout","0"]}]`,
				"family": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_fail_for_ever_in_short if {
	count(timeouts_configured_task.deny) > 0 with input as fail_for_ever_in_short
}

fail_for_ever_in_short := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","command":["gunicorn","shop.wsgi","-t","0"]}]`},
			"family": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.web",
		"change": {
			"actions": ["create"],
			"after": {
				"container_definitions": `[{"name":"web","command":["gunicorn","shop.wsgi","-t","0"]}]`,
				"family": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_fail_over_two_minutes if {
	count(timeouts_configured_task.deny) > 0 with input as fail_over_two_minutes
}

fail_over_two_minutes := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","command":["gunicorn","shop.wsgi","--timeout","121"]}]`},
			"family": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.web",
		"change": {
			"actions": ["create"],
			"after": {
				"container_definitions": `[{"name":"web","command":["gunicorn","shop.wsgi","--timeout","121"]}]`,
				"family": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_fail_over_two_minutes_in_short if {
	count(timeouts_configured_task.deny) > 0 with input as fail_over_two_minutes_in_short
}

fail_over_two_minutes_in_short := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","command":["gunicorn","shop.wsgi","-t","121"]}]`},
			"family": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.web",
		"change": {
			"actions": ["create"],
			"after": {
				"container_definitions": `[{"name":"web","command":["gunicorn","shop.wsgi","-t","121"]}]`,
				"family": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_known_after_apply if {
	count(timeouts_configured_task.deny) == 0 with input as unknown_known_after_apply
	count(timeouts_configured_task.unknown) > 0 with input as unknown_known_after_apply
}

unknown_known_after_apply := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {"container_definitions": {"references": ["var.unknown"]}, "family": {"constant_value": "web"}},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.web",
		"change": {
			"actions": ["create"],
			"after": {"family": "web"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "container_definitions": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_another_program if {
	count(timeouts_configured_task.judged) == 0 with input as not_applicable_of_another_program
	count(timeouts_configured_task.deny) == 0 with input as not_applicable_of_another_program
	count(timeouts_configured_task.unknown) == 0 with input as not_applicable_of_another_program
}

not_applicable_of_another_program := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.wait",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"wait","command":["wait-for","db:5432","--timeout","0"]}]`},
			"family": {"constant_value": "wait"},
		},
		"mode": "managed",
		"name": "wait",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.wait",
		"change": {
			"actions": ["create"],
			"after": {
				"container_definitions": `[{"name":"wait","command":["wait-for","db:5432","--timeout","0"]}]`,
				"family": "wait",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "wait",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_not_said if {
	count(timeouts_configured_task.judged) == 0 with input as not_applicable_not_said
	count(timeouts_configured_task.deny) == 0 with input as not_applicable_not_said
	count(timeouts_configured_task.unknown) == 0 with input as not_applicable_not_said
}

not_applicable_not_said := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","command":["gunicorn","shop.wsgi"]}]`},
			"family": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.web",
		"change": {
			"actions": ["create"],
			"after": {"container_definitions": `[{"name":"web","command":["gunicorn","shop.wsgi"]}]`, "family": "web"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}
