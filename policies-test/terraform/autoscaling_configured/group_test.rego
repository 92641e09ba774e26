# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.autoscaling_configured.group_test

import data.gonogo.terraform.autoscaling_configured.group as autoscaling_configured_group

test_pass if {
	count(autoscaling_configured_group.judged) > 0 with input as pass
	count(autoscaling_configured_group.deny) == 0 with input as pass
	count(autoscaling_configured_group.unknown) == 0 with input as pass
}

pass := {"configuration": {"root_module": {"resources": [{"address": "aws_autoscaling_group.web", "expressions": {"max_size": {"constant_value": 6}, "min_size": {"constant_value": 2}, "name": {"constant_value": "web"}}, "mode": "managed", "name": "web", "provider_config_key": "aws", "schema_version": 0, "type": "aws_autoscaling_group"}, {"address": "aws_autoscaling_policy.cpu", "expressions": {"autoscaling_group_name": {"references": ["aws_autoscaling_group.web.name", "aws_autoscaling_group.web"]}, "policy_type": {"constant_value": "TargetTrackingScaling"}}, "mode": "managed", "name": "cpu", "provider_config_key": "aws", "schema_version": 0, "type": "aws_autoscaling_policy"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_autoscaling_group.web", "change": {"actions": ["create"], "after": {"max_size": 6, "min_size": 2, "name": "web"}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "web", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_autoscaling_group"}, {"address": "aws_autoscaling_policy.cpu", "change": {"actions": ["create"], "after": {"policy_type": "TargetTrackingScaling"}, "after_sensitive": {}, "after_unknown": {"arn": true, "autoscaling_group_name": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "cpu", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_autoscaling_policy"}], "terraform_version": "1.11.4"}

test_fail_no_policy if {
	count(autoscaling_configured_group.deny) > 0 with input as fail_no_policy
}

fail_no_policy := {"configuration": {"root_module": {"resources": [{"address": "aws_autoscaling_group.web", "expressions": {"max_size": {"constant_value": 6}, "min_size": {"constant_value": 2}, "name": {"constant_value": "web"}}, "mode": "managed", "name": "web", "provider_config_key": "aws", "schema_version": 0, "type": "aws_autoscaling_group"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_autoscaling_group.web", "change": {"actions": ["create"], "after": {"max_size": 6, "min_size": 2, "name": "web"}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "web", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_autoscaling_group"}], "terraform_version": "1.11.4"}
