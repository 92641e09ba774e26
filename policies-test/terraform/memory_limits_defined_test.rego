# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.memory_limits_defined_test

import data.gonogo.terraform.memory_limits_defined

test_pass if {
	count(memory_limits_defined.judged) > 0 with input as pass
	count(memory_limits_defined.deny) == 0 with input as pass
	count(memory_limits_defined.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.thumbnails",
		"expressions": {
			"cpu": {"constant_value": "256"},
			"family": {"constant_value": "thumbnails"},
			"memory": {"constant_value": "512"},
			"requires_compatibilities": {"constant_value": ["FARGATE"]},
		},
		"mode": "managed",
		"name": "thumbnails",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.thumbnails",
		"change": {
			"actions": ["create"],
			"after": {"cpu": "256", "family": "thumbnails", "memory": "512", "requires_compatibilities": ["FARGATE"]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "thumbnails",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_fail if {
	count(memory_limits_defined.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.thumbnails",
		"expressions": {
			"cpu": {"constant_value": "256"},
			"family": {"constant_value": "thumbnails"},
			"memory": {"constant_value": null},
			"requires_compatibilities": {"constant_value": ["FARGATE"]},
		},
		"mode": "managed",
		"name": "thumbnails",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.thumbnails",
		"change": {
			"actions": ["create"],
			"after": {"cpu": "256", "family": "thumbnails", "memory": null, "requires_compatibilities": ["FARGATE"]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "thumbnails",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_pass_in_gigabytes if {
	count(memory_limits_defined.judged) > 0 with input as pass_in_gigabytes
	count(memory_limits_defined.deny) == 0 with input as pass_in_gigabytes
	count(memory_limits_defined.unknown) == 0 with input as pass_in_gigabytes
}

pass_in_gigabytes := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.thumbnails",
		"expressions": {
			"cpu": {"constant_value": "256"},
			"family": {"constant_value": "thumbnails"},
			"memory": {"constant_value": "1 GB"},
			"requires_compatibilities": {"constant_value": ["FARGATE"]},
		},
		"mode": "managed",
		"name": "thumbnails",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.thumbnails",
		"change": {
			"actions": ["create"],
			"after": {"cpu": "256", "family": "thumbnails", "memory": "1 GB", "requires_compatibilities": ["FARGATE"]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "thumbnails",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_fail_none_at_all if {
	count(memory_limits_defined.deny) > 0 with input as fail_none_at_all
}

fail_none_at_all := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.thumbnails",
		"expressions": {
			"cpu": {"constant_value": "256"},
			"family": {"constant_value": "thumbnails"},
			"memory": {"constant_value": "0"},
			"requires_compatibilities": {"constant_value": ["FARGATE"]},
		},
		"mode": "managed",
		"name": "thumbnails",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.thumbnails",
		"change": {
			"actions": ["create"],
			"after": {"cpu": "256", "family": "thumbnails", "memory": "0", "requires_compatibilities": ["FARGATE"]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "thumbnails",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_no_quantity if {
	count(memory_limits_defined.deny) == 0 with input as unknown_no_quantity
	count(memory_limits_defined.unknown) > 0 with input as unknown_no_quantity
}

unknown_no_quantity := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.thumbnails",
		"expressions": {
			"cpu": {"constant_value": "256"},
			"family": {"constant_value": "thumbnails"},
			"memory": {"constant_value": "lots"},
			"requires_compatibilities": {"constant_value": ["FARGATE"]},
		},
		"mode": "managed",
		"name": "thumbnails",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.thumbnails",
		"change": {
			"actions": ["create"],
			"after": {"cpu": "256", "family": "thumbnails", "memory": "lots", "requires_compatibilities": ["FARGATE"]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "thumbnails",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_pass_the_least_that_is_one if {
	count(memory_limits_defined.judged) > 0 with input as pass_the_least_that_is_one
	count(memory_limits_defined.deny) == 0 with input as pass_the_least_that_is_one
	count(memory_limits_defined.unknown) == 0 with input as pass_the_least_that_is_one
}

pass_the_least_that_is_one := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.thumbnails",
		"expressions": {
			"cpu": {"constant_value": "256"},
			"family": {"constant_value": "thumbnails"},
			"memory": {"constant_value": "1"},
			"requires_compatibilities": {"constant_value": ["FARGATE"]},
		},
		"mode": "managed",
		"name": "thumbnails",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.thumbnails",
		"change": {
			"actions": ["create"],
			"after": {"cpu": "256", "family": "thumbnails", "memory": "1", "requires_compatibilities": ["FARGATE"]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "thumbnails",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_fail_wherever_it_is_put if {
	count(memory_limits_defined.deny) > 0 with input as fail_wherever_it_is_put
}

fail_wherever_it_is_put := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.thumbnails",
		"expressions": {
			"cpu": {"constant_value": "256"},
			"family": {"constant_value": "thumbnails"},
			"memory": {"constant_value": "0"},
			"requires_compatibilities": {"constant_value": ["EC2", "FARGATE"]},
		},
		"mode": "managed",
		"name": "thumbnails",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.thumbnails",
		"change": {
			"actions": ["create"],
			"after": {
				"cpu": "256",
				"family": "thumbnails",
				"memory": "0",
				"requires_compatibilities": ["EC2", "FARGATE"],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "thumbnails",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_on_machines_of_ones_own if {
	count(memory_limits_defined.judged) == 0 with input as not_applicable_on_machines_of_ones_own
	count(memory_limits_defined.deny) == 0 with input as not_applicable_on_machines_of_ones_own
	count(memory_limits_defined.unknown) == 0 with input as not_applicable_on_machines_of_ones_own
}

not_applicable_on_machines_of_ones_own := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.thumbnails",
		"expressions": {
			"family": {"constant_value": "thumbnails"},
			"memory": {"constant_value": null},
			"requires_compatibilities": {"constant_value": ["EC2"]},
		},
		"mode": "managed",
		"name": "thumbnails",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecs_task_definition",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecs_task_definition.thumbnails",
		"change": {
			"actions": ["create"],
			"after": {"family": "thumbnails", "memory": null, "requires_compatibilities": ["EC2"]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "thumbnails",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecs_task_definition",
	}],
	"terraform_version": "1.11.4",
}
