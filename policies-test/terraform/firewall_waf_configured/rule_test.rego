# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.firewall_waf_configured.rule_test

import data.gonogo.terraform.firewall_waf_configured.rule as firewall_waf_configured_rule

test_pass if {
	count(firewall_waf_configured_rule.judged) > 0 with input as pass
	count(firewall_waf_configured_rule.deny) == 0 with input as pass
	count(firewall_waf_configured_rule.unknown) == 0 with input as pass
}

pass := {"configuration": {"root_module": {"resources": [{"address": "aws_security_group_rule.http", "expressions": {"cidr_blocks": {"constant_value": ["0.0.0.0/0"]}, "from_port": {"constant_value": 80}, "protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 80}, "type": {"constant_value": "ingress"}}, "mode": "managed", "name": "http", "provider_config_key": "aws", "schema_version": 0, "type": "aws_security_group_rule"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_security_group_rule.http", "change": {"actions": ["create"], "after": {"cidr_blocks": ["0.0.0.0/0"], "from_port": 80, "protocol": "tcp", "to_port": 80, "type": "ingress"}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "http", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_security_group_rule"}], "terraform_version": "1.11.4"}

test_fail_a_range_around_443 if {
	count(firewall_waf_configured_rule.deny) > 0 with input as fail_a_range_around_443
}

fail_a_range_around_443 := {"configuration": {"root_module": {"resources": [{"address": "aws_security_group_rule.web", "expressions": {"cidr_blocks": {"constant_value": ["0.0.0.0/0"]}, "from_port": {"constant_value": 80}, "protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 8443}, "type": {"constant_value": "ingress"}}, "mode": "managed", "name": "web", "provider_config_key": "aws", "schema_version": 0, "type": "aws_security_group_rule"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_security_group_rule.web", "change": {"actions": ["create"], "after": {"cidr_blocks": ["0.0.0.0/0"], "from_port": 80, "protocol": "tcp", "to_port": 8443, "type": "ingress"}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "web", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_security_group_rule"}], "terraform_version": "1.11.4"}
