# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.redis_deployed_configured_test

import data.gonogo.terraform.redis_deployed_configured

test_pass if {
	count(redis_deployed_configured.judged) > 0 with input as pass
	count(redis_deployed_configured.deny) == 0 with input as pass
	count(redis_deployed_configured.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_elasticache_replication_group.cache",
		"expressions": {
			"at_rest_encryption_enabled": {"constant_value": true},
			"automatic_failover_enabled": {"constant_value": true},
			"multi_az_enabled": {"constant_value": true},
			"replication_group_id": {"constant_value": "shop"},
			"transit_encryption_enabled": {"constant_value": true},
		},
		"mode": "managed",
		"name": "cache",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_elasticache_replication_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_elasticache_replication_group.cache",
		"change": {
			"actions": ["create"],
			"after": {
				"at_rest_encryption_enabled": true,
				"automatic_failover_enabled": true,
				"multi_az_enabled": true,
				"replication_group_id": "shop",
				"transit_encryption_enabled": true,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "cache",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_elasticache_replication_group",
	}],
	"terraform_version": "1.11.4",
}

test_fail_in_clear if {
	count(redis_deployed_configured.deny) > 0 with input as fail_in_clear
}

fail_in_clear := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_elasticache_replication_group.cache",
		"expressions": {
			"at_rest_encryption_enabled": {"constant_value": true},
			"automatic_failover_enabled": {"constant_value": true},
			"multi_az_enabled": {"constant_value": true},
			"replication_group_id": {"constant_value": "shop"},
			"transit_encryption_enabled": {"constant_value": false},
		},
		"mode": "managed",
		"name": "cache",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_elasticache_replication_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_elasticache_replication_group.cache",
		"change": {
			"actions": ["create"],
			"after": {
				"at_rest_encryption_enabled": true,
				"automatic_failover_enabled": true,
				"multi_az_enabled": true,
				"replication_group_id": "shop",
				"transit_encryption_enabled": false,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "cache",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_elasticache_replication_group",
	}],
	"terraform_version": "1.11.4",
}

test_fail_left_to_the_provider if {
	count(redis_deployed_configured.deny) > 0 with input as fail_left_to_the_provider
}

fail_left_to_the_provider := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_elasticache_replication_group.cache",
		"expressions": {
			"at_rest_encryption_enabled": {"constant_value": true},
			"automatic_failover_enabled": {"constant_value": true},
			"multi_az_enabled": {"constant_value": true},
			"replication_group_id": {"constant_value": "shop"},
		},
		"mode": "managed",
		"name": "cache",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_elasticache_replication_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_elasticache_replication_group.cache",
		"change": {
			"actions": ["create"],
			"after": {
				"at_rest_encryption_enabled": true,
				"automatic_failover_enabled": true,
				"multi_az_enabled": true,
				"replication_group_id": "shop",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "cache",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_elasticache_replication_group",
	}],
	"terraform_version": "1.11.4",
}

test_pass_as_newer_providers_have_it if {
	count(redis_deployed_configured.judged) > 0 with input as pass_as_newer_providers_have_it
	count(redis_deployed_configured.deny) == 0 with input as pass_as_newer_providers_have_it
	count(redis_deployed_configured.unknown) == 0 with input as pass_as_newer_providers_have_it
}

pass_as_newer_providers_have_it := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_elasticache_replication_group.cache",
		"expressions": {
			"at_rest_encryption_enabled": {"constant_value": "true"},
			"automatic_failover_enabled": {"constant_value": true},
			"multi_az_enabled": {"constant_value": true},
			"replication_group_id": {"constant_value": "shop"},
			"transit_encryption_enabled": {"constant_value": true},
		},
		"mode": "managed",
		"name": "cache",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_elasticache_replication_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_elasticache_replication_group.cache",
		"change": {
			"actions": ["create"],
			"after": {
				"at_rest_encryption_enabled": "true",
				"automatic_failover_enabled": true,
				"multi_az_enabled": true,
				"replication_group_id": "shop",
				"transit_encryption_enabled": true,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "cache",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_elasticache_replication_group",
	}],
	"terraform_version": "1.11.4",
}

test_fail_in_clear_on_disk if {
	count(redis_deployed_configured.deny) > 0 with input as fail_in_clear_on_disk
}

fail_in_clear_on_disk := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_elasticache_replication_group.cache",
		"expressions": {
			"at_rest_encryption_enabled": {"constant_value": "false"},
			"automatic_failover_enabled": {"constant_value": true},
			"multi_az_enabled": {"constant_value": true},
			"replication_group_id": {"constant_value": "shop"},
			"transit_encryption_enabled": {"constant_value": true},
		},
		"mode": "managed",
		"name": "cache",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_elasticache_replication_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_elasticache_replication_group.cache",
		"change": {
			"actions": ["create"],
			"after": {
				"at_rest_encryption_enabled": "false",
				"automatic_failover_enabled": true,
				"multi_az_enabled": true,
				"replication_group_id": "shop",
				"transit_encryption_enabled": true,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "cache",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_elasticache_replication_group",
	}],
	"terraform_version": "1.11.4",
}

test_fail_nobody_takes_over if {
	count(redis_deployed_configured.deny) > 0 with input as fail_nobody_takes_over
}

fail_nobody_takes_over := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_elasticache_replication_group.cache",
		"expressions": {
			"at_rest_encryption_enabled": {"constant_value": true},
			"automatic_failover_enabled": {"constant_value": false},
			"multi_az_enabled": {"constant_value": true},
			"replication_group_id": {"constant_value": "shop"},
			"transit_encryption_enabled": {"constant_value": true},
		},
		"mode": "managed",
		"name": "cache",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_elasticache_replication_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_elasticache_replication_group.cache",
		"change": {
			"actions": ["create"],
			"after": {
				"at_rest_encryption_enabled": true,
				"automatic_failover_enabled": false,
				"multi_az_enabled": true,
				"replication_group_id": "shop",
				"transit_encryption_enabled": true,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "cache",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_elasticache_replication_group",
	}],
	"terraform_version": "1.11.4",
}

test_fail_in_one_zone if {
	count(redis_deployed_configured.deny) > 0 with input as fail_in_one_zone
}

fail_in_one_zone := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_elasticache_replication_group.cache",
		"expressions": {
			"at_rest_encryption_enabled": {"constant_value": true},
			"automatic_failover_enabled": {"constant_value": true},
			"multi_az_enabled": {"constant_value": false},
			"replication_group_id": {"constant_value": "shop"},
			"transit_encryption_enabled": {"constant_value": true},
		},
		"mode": "managed",
		"name": "cache",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_elasticache_replication_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_elasticache_replication_group.cache",
		"change": {
			"actions": ["create"],
			"after": {
				"at_rest_encryption_enabled": true,
				"automatic_failover_enabled": true,
				"multi_az_enabled": false,
				"replication_group_id": "shop",
				"transit_encryption_enabled": true,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "cache",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_elasticache_replication_group",
	}],
	"terraform_version": "1.11.4",
}
