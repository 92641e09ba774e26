# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.firewall_waf_configured.rule_ipv6_test

import data.gonogo.terraform.firewall_waf_configured.rule_ipv6 as firewall_waf_configured_rule_ipv6

test_pass if {
	count(firewall_waf_configured_rule_ipv6.judged) > 0 with input as pass
	count(firewall_waf_configured_rule_ipv6.deny) == 0 with input as pass
	count(firewall_waf_configured_rule_ipv6.unknown) == 0 with input as pass
}

pass := {"configuration": {"root_module": {"resources": [{"address": "aws_security_group_rule.http", "expressions": {"from_port": {"constant_value": 80}, "ipv6_cidr_blocks": {"constant_value": ["::/0"]}, "protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 80}, "type": {"constant_value": "ingress"}}, "mode": "managed", "name": "http", "provider_config_key": "aws", "schema_version": 0, "type": "aws_security_group_rule"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_security_group_rule.http", "change": {"actions": ["create"], "after": {"from_port": 80, "ipv6_cidr_blocks": ["::/0"], "protocol": "tcp", "to_port": 80, "type": "ingress"}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "http", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_security_group_rule"}], "terraform_version": "1.11.4"}

test_fail_ssh if {
	count(firewall_waf_configured_rule_ipv6.deny) > 0 with input as fail_ssh
}

fail_ssh := {"configuration": {"root_module": {"resources": [{"address": "aws_security_group_rule.ssh", "expressions": {"cidr_blocks": {"constant_value": ["10.20.0.0/16"]}, "from_port": {"constant_value": 22}, "ipv6_cidr_blocks": {"constant_value": ["::/0"]}, "protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 22}, "type": {"constant_value": "ingress"}}, "mode": "managed", "name": "ssh", "provider_config_key": "aws", "schema_version": 0, "type": "aws_security_group_rule"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_security_group_rule.ssh", "change": {"actions": ["create"], "after": {"cidr_blocks": ["10.20.0.0/16"], "from_port": 22, "ipv6_cidr_blocks": ["::/0"], "protocol": "tcp", "to_port": 22, "type": "ingress"}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "ssh", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_security_group_rule"}], "terraform_version": "1.11.4"}

test_not_applicable_from_inside if {
	count(firewall_waf_configured_rule_ipv6.judged) == 0 with input as not_applicable_from_inside
	count(firewall_waf_configured_rule_ipv6.deny) == 0 with input as not_applicable_from_inside
	count(firewall_waf_configured_rule_ipv6.unknown) == 0 with input as not_applicable_from_inside
}

not_applicable_from_inside := {"configuration": {"root_module": {"resources": [{"address": "aws_security_group_rule.ssh", "expressions": {"from_port": {"constant_value": 22}, "ipv6_cidr_blocks": {"constant_value": ["2001:db8::/48"]}, "protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 22}, "type": {"constant_value": "ingress"}}, "mode": "managed", "name": "ssh", "provider_config_key": "aws", "schema_version": 0, "type": "aws_security_group_rule"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_security_group_rule.ssh", "change": {"actions": ["create"], "after": {"from_port": 22, "ipv6_cidr_blocks": ["2001:db8::/48"], "protocol": "tcp", "to_port": 22, "type": "ingress"}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "ssh", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_security_group_rule"}], "terraform_version": "1.11.4"}
