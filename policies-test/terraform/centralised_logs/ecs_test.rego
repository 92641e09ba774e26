# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.terraform.centralised_logs.ecs_test

import data.gonogo.terraform.centralised_logs.ecs as centralised_logs_ecs

test_pass if {
	count(centralised_logs_ecs.judged) > 0 with input as pass
	count(centralised_logs_ecs.deny) == 0 with input as pass
	count(centralised_logs_ecs.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","image":"shop:1.0","essential":true,"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/shop/web"}}}]`},
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
				"container_definitions": `[{"name":"web","image":"shop:1.0","essential":true,"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/shop/web"}}}]`,
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

test_pass_by_a_router_beside_it if {
	count(centralised_logs_ecs.judged) > 0 with input as pass_by_a_router_beside_it
	count(centralised_logs_ecs.deny) == 0 with input as pass_by_a_router_beside_it
	count(centralised_logs_ecs.unknown) == 0 with input as pass_by_a_router_beside_it
}

pass_by_a_router_beside_it := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","image":"shop:1.0","logConfiguration":{"logDriver":"awsfirelens"}},{"name":"router","image":"public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32","essential":true},{"name":"fetch","image":"fetch:1.0","essential":false}]`},
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
				"container_definitions": `[{"name":"web","image":"shop:1.0","logConfiguration":{"logDriver":"awsfirelens"}},{"name":"router","image":"public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32","essential":true},{"name":"fetch","image":"fetch:1.0","essential":false}]`,
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

test_pass_to_splunk if {
	count(centralised_logs_ecs.judged) > 0 with input as pass_to_splunk
	count(centralised_logs_ecs.deny) == 0 with input as pass_to_splunk
	count(centralised_logs_ecs.unknown) == 0 with input as pass_to_splunk
}

pass_to_splunk := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","image":"shop:1.0","logConfiguration":{"logDriver":"splunk"}}]`},
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
				"container_definitions": `[{"name":"web","image":"shop:1.0","logConfiguration":{"logDriver":"splunk"}}]`,
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

test_pass_to_fluentd if {
	count(centralised_logs_ecs.judged) > 0 with input as pass_to_fluentd
	count(centralised_logs_ecs.deny) == 0 with input as pass_to_fluentd
	count(centralised_logs_ecs.unknown) == 0 with input as pass_to_fluentd
}

pass_to_fluentd := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","image":"shop:1.0","logConfiguration":{"logDriver":"fluentd"}}]`},
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
				"container_definitions": `[{"name":"web","image":"shop:1.0","logConfiguration":{"logDriver":"fluentd"}}]`,
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

test_pass_to_graylog if {
	count(centralised_logs_ecs.judged) > 0 with input as pass_to_graylog
	count(centralised_logs_ecs.deny) == 0 with input as pass_to_graylog
	count(centralised_logs_ecs.unknown) == 0 with input as pass_to_graylog
}

pass_to_graylog := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","image":"shop:1.0","logConfiguration":{"logDriver":"gelf"}}]`},
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
				"container_definitions": `[{"name":"web","image":"shop:1.0","logConfiguration":{"logDriver":"gelf"}}]`,
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

test_pass_to_a_server_of_syslog if {
	count(centralised_logs_ecs.judged) > 0 with input as pass_to_a_server_of_syslog
	count(centralised_logs_ecs.deny) == 0 with input as pass_to_a_server_of_syslog
	count(centralised_logs_ecs.unknown) == 0 with input as pass_to_a_server_of_syslog
}

pass_to_a_server_of_syslog := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","image":"shop:1.0","logConfiguration":{"logDriver":"syslog"}}]`},
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
				"container_definitions": `[{"name":"web","image":"shop:1.0","logConfiguration":{"logDriver":"syslog"}}]`,
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

test_fail_on_the_disk_of_the_machine if {
	count(centralised_logs_ecs.deny) > 0 with input as fail_on_the_disk_of_the_machine
}

fail_on_the_disk_of_the_machine := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","image":"shop:1.0","logConfiguration":{"logDriver":"json-file"}}]`},
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
				"container_definitions": `[{"name":"web","image":"shop:1.0","logConfiguration":{"logDriver":"json-file"}}]`,
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

test_fail_not_said if {
	count(centralised_logs_ecs.deny) > 0 with input as fail_not_said
}

fail_not_said := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecs_task_definition.web",
		"expressions": {
			"container_definitions": {"constant_value": `[{"name":"web","image":"shop:1.0","essential":true}]`},
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
			"after": {"container_definitions": `[{"name":"web","image":"shop:1.0","essential":true}]`, "family": "web"},
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
	count(centralised_logs_ecs.deny) == 0 with input as unknown_known_after_apply
	count(centralised_logs_ecs.unknown) > 0 with input as unknown_known_after_apply
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
