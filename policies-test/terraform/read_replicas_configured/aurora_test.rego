# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.terraform.read_replicas_configured.aurora_test

import data.gonogo.terraform.read_replicas_configured.aurora as read_replicas_configured_aurora

test_pass if {
	count(read_replicas_configured_aurora.judged) > 0 with input as pass
	count(read_replicas_configured_aurora.deny) == 0 with input as pass
	count(read_replicas_configured_aurora.unknown) == 0 with input as pass
}

pass := {"configuration": {"root_module": {"resources": [{"address": "aws_appautoscaling_target.readers", "expressions": {"min_capacity": {"constant_value": 1}, "scalable_dimension": {"constant_value": "rds:cluster:ReadReplicaCount"}, "service_namespace": {"constant_value": "rds"}}, "mode": "managed", "name": "readers", "provider_config_key": "aws", "schema_version": 0, "type": "aws_appautoscaling_target"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_appautoscaling_target.readers", "change": {"actions": ["create"], "after": {"min_capacity": 1, "scalable_dimension": "rds:cluster:ReadReplicaCount", "service_namespace": "rds"}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "readers", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_appautoscaling_target"}], "terraform_version": "1.11.4"}

test_fail_may_shrink_to_none if {
	count(read_replicas_configured_aurora.deny) > 0 with input as fail_may_shrink_to_none with data.profile as {"facets": {"read-replicas": true}}
}

fail_may_shrink_to_none := {"configuration": {"root_module": {"resources": [{"address": "aws_appautoscaling_target.readers", "expressions": {"min_capacity": {"constant_value": 0}, "scalable_dimension": {"constant_value": "rds:cluster:ReadReplicaCount"}, "service_namespace": {"constant_value": "rds"}}, "mode": "managed", "name": "readers", "provider_config_key": "aws", "schema_version": 0, "type": "aws_appautoscaling_target"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_appautoscaling_target.readers", "change": {"actions": ["create"], "after": {"min_capacity": 0, "scalable_dimension": "rds:cluster:ReadReplicaCount", "service_namespace": "rds"}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "readers", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_appautoscaling_target"}], "terraform_version": "1.11.4"}
