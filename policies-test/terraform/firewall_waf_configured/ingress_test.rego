# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.firewall_waf_configured.ingress_test

import data.gonogo.terraform.firewall_waf_configured.ingress as firewall_waf_configured_ingress

test_pass if {
	count(firewall_waf_configured_ingress.judged) > 0 with input as pass
	count(firewall_waf_configured_ingress.deny) == 0 with input as pass
	count(firewall_waf_configured_ingress.unknown) == 0 with input as pass
}

pass := {"configuration": {"root_module": {"resources": [{"address": "aws_vpc_security_group_ingress_rule.https", "expressions": {"cidr_ipv4": {"constant_value": "0.0.0.0/0"}, "from_port": {"constant_value": 443}, "ip_protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 443}}, "mode": "managed", "name": "https", "provider_config_key": "aws", "schema_version": 0, "type": "aws_vpc_security_group_ingress_rule"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_vpc_security_group_ingress_rule.https", "change": {"actions": ["create"], "after": {"cidr_ipv4": "0.0.0.0/0", "from_port": 443, "ip_protocol": "tcp", "to_port": 443}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "https", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_vpc_security_group_ingress_rule"}], "terraform_version": "1.11.4"}

test_fail_ssh if {
	count(firewall_waf_configured_ingress.deny) > 0 with input as fail_ssh
}

fail_ssh := {"configuration": {"root_module": {"resources": [{"address": "aws_vpc_security_group_ingress_rule.ssh", "expressions": {"cidr_ipv4": {"constant_value": "0.0.0.0/0"}, "from_port": {"constant_value": 22}, "ip_protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 22}}, "mode": "managed", "name": "ssh", "provider_config_key": "aws", "schema_version": 0, "type": "aws_vpc_security_group_ingress_rule"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_vpc_security_group_ingress_rule.ssh", "change": {"actions": ["create"], "after": {"cidr_ipv4": "0.0.0.0/0", "from_port": 22, "ip_protocol": "tcp", "to_port": 22}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "ssh", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_vpc_security_group_ingress_rule"}], "terraform_version": "1.11.4"}

test_fail_everything if {
	count(firewall_waf_configured_ingress.deny) > 0 with input as fail_everything
}

fail_everything := {"configuration": {"root_module": {"resources": [{"address": "aws_vpc_security_group_ingress_rule.all", "expressions": {"cidr_ipv4": {"constant_value": "0.0.0.0/0"}, "from_port": {"constant_value": null}, "ip_protocol": {"constant_value": "-1"}, "to_port": {"constant_value": null}}, "mode": "managed", "name": "all", "provider_config_key": "aws", "schema_version": 0, "type": "aws_vpc_security_group_ingress_rule"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_vpc_security_group_ingress_rule.all", "change": {"actions": ["create"], "after": {"cidr_ipv4": "0.0.0.0/0", "from_port": null, "ip_protocol": "-1", "to_port": null}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "all", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_vpc_security_group_ingress_rule"}], "terraform_version": "1.11.4"}
