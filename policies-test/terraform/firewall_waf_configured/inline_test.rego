# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.firewall_waf_configured.inline_test

import data.gonogo.terraform.firewall_waf_configured.inline as firewall_waf_configured_inline

test_pass if {
	count(firewall_waf_configured_inline.judged) > 0 with input as pass
	count(firewall_waf_configured_inline.deny) == 0 with input as pass
	count(firewall_waf_configured_inline.unknown) == 0 with input as pass
}

pass := {"configuration": {"root_module": {"resources": [{"address": "aws_security_group.web", "expressions": {"ingress": [{"cidr_blocks": {"constant_value": ["0.0.0.0/0"]}, "from_port": {"constant_value": 443}, "protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 443}}]}, "mode": "managed", "name": "web", "provider_config_key": "aws", "schema_version": 0, "type": "aws_security_group"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_security_group.web", "change": {"actions": ["create"], "after": {"ingress": [{"cidr_blocks": ["0.0.0.0/0"], "from_port": 443, "protocol": "tcp", "to_port": 443}]}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "web", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_security_group"}], "terraform_version": "1.11.4"}

test_pass_from_inside if {
	count(firewall_waf_configured_inline.judged) > 0 with input as pass_from_inside
	count(firewall_waf_configured_inline.deny) == 0 with input as pass_from_inside
	count(firewall_waf_configured_inline.unknown) == 0 with input as pass_from_inside
}

pass_from_inside := {"configuration": {"root_module": {"resources": [{"address": "aws_security_group.db", "expressions": {"ingress": [{"cidr_blocks": {"constant_value": ["10.20.0.0/16"]}, "from_port": {"constant_value": 5432}, "protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 5432}}]}, "mode": "managed", "name": "db", "provider_config_key": "aws", "schema_version": 0, "type": "aws_security_group"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_security_group.db", "change": {"actions": ["create"], "after": {"ingress": [{"cidr_blocks": ["10.20.0.0/16"], "from_port": 5432, "protocol": "tcp", "to_port": 5432}]}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "db", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_security_group"}], "terraform_version": "1.11.4"}

test_fail if {
	count(firewall_waf_configured_inline.deny) > 0 with input as fail
}

fail := {"configuration": {"root_module": {"resources": [{"address": "aws_security_group.db", "expressions": {"ingress": [{"cidr_blocks": {"constant_value": ["0.0.0.0/0"]}, "from_port": {"constant_value": 5432}, "protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 5432}}]}, "mode": "managed", "name": "db", "provider_config_key": "aws", "schema_version": 0, "type": "aws_security_group"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_security_group.db", "change": {"actions": ["create"], "after": {"ingress": [{"cidr_blocks": ["0.0.0.0/0"], "from_port": 5432, "protocol": "tcp", "to_port": 5432}]}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "db", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_security_group"}], "terraform_version": "1.11.4"}

test_pass_over_ipv6_too if {
	count(firewall_waf_configured_inline.judged) > 0 with input as pass_over_ipv6_too
	count(firewall_waf_configured_inline.deny) == 0 with input as pass_over_ipv6_too
	count(firewall_waf_configured_inline.unknown) == 0 with input as pass_over_ipv6_too
}

pass_over_ipv6_too := {"configuration": {"root_module": {"resources": [{"address": "aws_security_group.web", "expressions": {"ingress": [{"cidr_blocks": {"constant_value": ["0.0.0.0/0"]}, "from_port": {"constant_value": 443}, "ipv6_cidr_blocks": {"constant_value": ["::/0"]}, "protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 443}}, {"from_port": {"constant_value": -1}, "ipv6_cidr_blocks": {"constant_value": ["::/0"]}, "protocol": {"constant_value": "icmpv6"}, "to_port": {"constant_value": -1}}]}, "mode": "managed", "name": "web", "provider_config_key": "aws", "schema_version": 0, "type": "aws_security_group"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_security_group.web", "change": {"actions": ["create"], "after": {"ingress": [{"cidr_blocks": ["0.0.0.0/0"], "from_port": 443, "ipv6_cidr_blocks": ["::/0"], "protocol": "tcp", "to_port": 443}, {"from_port": -1, "ipv6_cidr_blocks": ["::/0"], "protocol": "icmpv6", "to_port": -1}]}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "web", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_security_group"}], "terraform_version": "1.11.4"}

test_fail_ssh_over_ipv6 if {
	count(firewall_waf_configured_inline.deny) > 0 with input as fail_ssh_over_ipv6
}

fail_ssh_over_ipv6 := {"configuration": {"root_module": {"resources": [{"address": "aws_security_group.web", "expressions": {"ingress": [{"cidr_blocks": {"constant_value": ["10.20.0.0/16"]}, "from_port": {"constant_value": 22}, "ipv6_cidr_blocks": {"constant_value": ["::/0"]}, "protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 22}}]}, "mode": "managed", "name": "web", "provider_config_key": "aws", "schema_version": 0, "type": "aws_security_group"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_security_group.web", "change": {"actions": ["create"], "after": {"ingress": [{"cidr_blocks": ["10.20.0.0/16"], "from_port": 22, "ipv6_cidr_blocks": ["::/0"], "protocol": "tcp", "to_port": 22}]}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "web", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_security_group"}], "terraform_version": "1.11.4"}

test_fail_a_range_over_ipv6 if {
	count(firewall_waf_configured_inline.deny) > 0 with input as fail_a_range_over_ipv6
}

fail_a_range_over_ipv6 := {"configuration": {"root_module": {"resources": [{"address": "aws_security_group.web", "expressions": {"ingress": [{"cidr_blocks": {"constant_value": []}, "from_port": {"constant_value": 443}, "ipv6_cidr_blocks": {"constant_value": ["::0/0"]}, "protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 8443}}]}, "mode": "managed", "name": "web", "provider_config_key": "aws", "schema_version": 0, "type": "aws_security_group"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_security_group.web", "change": {"actions": ["create"], "after": {"ingress": [{"cidr_blocks": [], "from_port": 443, "ipv6_cidr_blocks": ["::0/0"], "protocol": "tcp", "to_port": 8443}]}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "web", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_security_group"}], "terraform_version": "1.11.4"}

test_pass_another_without_rules_of_its_own if {
	count(firewall_waf_configured_inline.judged) > 0 with input as pass_another_without_rules_of_its_own
	count(firewall_waf_configured_inline.deny) == 0 with input as pass_another_without_rules_of_its_own
	count(firewall_waf_configured_inline.unknown) == 0 with input as pass_another_without_rules_of_its_own
}

pass_another_without_rules_of_its_own := {"configuration": {"root_module": {"resources": [{"address": "aws_security_group.job", "expressions": {"ingress": {"constant_value": []}}, "mode": "managed", "name": "job", "provider_config_key": "aws", "schema_version": 0, "type": "aws_security_group"}, {"address": "aws_security_group.web", "expressions": {"ingress": [{"cidr_blocks": {"constant_value": ["0.0.0.0/0"]}, "from_port": {"constant_value": 443}, "protocol": {"constant_value": "tcp"}, "to_port": {"constant_value": 443}}]}, "mode": "managed", "name": "web", "provider_config_key": "aws", "schema_version": 0, "type": "aws_security_group"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_security_group.job", "change": {"actions": ["create"], "after": {"ingress": []}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "job", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_security_group"}, {"address": "aws_security_group.web", "change": {"actions": ["create"], "after": {"ingress": [{"cidr_blocks": ["0.0.0.0/0"], "from_port": 443, "protocol": "tcp", "to_port": 443}]}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "web", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_security_group"}], "terraform_version": "1.11.4"}

test_unknown if {
	count(firewall_waf_configured_inline.deny) == 0 with input as unknown
	count(firewall_waf_configured_inline.unknown) > 0 with input as unknown
}

unknown := {"configuration": {"root_module": {"resources": [{"address": "aws_security_group.web", "expressions": {"ingress": {"references": ["var.unknown"]}}, "mode": "managed", "name": "web", "provider_config_key": "aws", "schema_version": 0, "type": "aws_security_group"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_security_group.web", "change": {"actions": ["create"], "after": {}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true, "ingress": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "web", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_security_group"}], "terraform_version": "1.11.4"}

test_fail_no_port_named if {
	count(firewall_waf_configured_inline.deny) > 0 with input as fail_no_port_named
}

fail_no_port_named := {"configuration": {"root_module": {"resources": [{"address": "aws_security_group.db", "expressions": {"ingress": [{"cidr_blocks": {"constant_value": ["0.0.0.0/0"]}, "protocol": {"constant_value": "-1"}}]}, "mode": "managed", "name": "db", "provider_config_key": "aws", "schema_version": 0, "type": "aws_security_group"}]}}, "format_version": "1.2", "resource_changes": [{"address": "aws_security_group.db", "change": {"actions": ["create"], "after": {"ingress": [{"cidr_blocks": ["0.0.0.0/0"], "protocol": "-1"}]}, "after_sensitive": {}, "after_unknown": {"arn": true, "id": true}, "before": null, "before_sensitive": false}, "mode": "managed", "name": "db", "provider_name": "registry.terraform.io/hashicorp/aws", "type": "aws_security_group"}], "terraform_version": "1.11.4"}
