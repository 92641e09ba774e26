# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.firewall_waf_configured.ingress_ipv6_test

import data.gonogo.terraform.firewall_waf_configured.ingress_ipv6 as firewall_waf_configured_ingress_ipv6

test_pass if {
	count(firewall_waf_configured_ingress_ipv6.judged) > 0 with input as pass
	count(firewall_waf_configured_ingress_ipv6.deny) == 0 with input as pass
	count(firewall_waf_configured_ingress_ipv6.unknown) == 0 with input as pass
}

pass := {"configuration": {"root_module": {"resources": [{"address": "aws_vpc_security_group_ingress_rule.https", "expressions": {"cidr_ipv6": {"constant_value": "::/0"}, "from_port": {"constant_value": 443}, "ip_protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 443}}, "mode": "managed", "name": "https", "provider_config_key": "aws", "schema_version": 0, "type": "aws_vpc_security_group_ingress_rule"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_vpc_security_group_ingress_rule.https", "change": {"actions": ["create"], "after": {"cidr_ipv6": "::/0", "from_port": 443, "ip_protocol": "tcp", "to_port": 443}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "https", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_vpc_security_group_ingress_rule"}], "terraform_version": "1.11.4"}

test_fail if {
	count(firewall_waf_configured_ingress_ipv6.deny) > 0 with input as fail
}

fail := {"configuration": {"root_module": {"resources": [{"address": "aws_vpc_security_group_ingress_rule.db", "expressions": {"cidr_ipv6": {"constant_value": "::/0"}, "from_port": {"constant_value": 5432}, "ip_protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 5432}}, "mode": "managed", "name": "db", "provider_config_key": "aws", "schema_version": 0, "type": "aws_vpc_security_group_ingress_rule"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_vpc_security_group_ingress_rule.db", "change": {"actions": ["create"], "after": {"cidr_ipv6": "::/0", "from_port": 5432, "ip_protocol": "tcp", "to_port": 5432}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "db", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_vpc_security_group_ingress_rule"}], "terraform_version": "1.11.4"}

test_fail_written_at_length if {
	count(firewall_waf_configured_ingress_ipv6.deny) > 0 with input as fail_written_at_length
}

fail_written_at_length := {"configuration": {"root_module": {"resources": [{"address": "aws_vpc_security_group_ingress_rule.db", "expressions": {"cidr_ipv6": {"constant_value": "0:0:0:0:0:0:0:0/0"}, "from_port": {"constant_value": 5432}, "ip_protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 5432}}, "mode": "managed", "name": "db", "provider_config_key": "aws", "schema_version": 0, "type": "aws_vpc_security_group_ingress_rule"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_vpc_security_group_ingress_rule.db", "change": {"actions": ["create"], "after": {"cidr_ipv6": "0:0:0:0:0:0:0:0/0", "from_port": 5432, "ip_protocol": "tcp", "to_port": 5432}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "db", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_vpc_security_group_ingress_rule"}], "terraform_version": "1.11.4"}
