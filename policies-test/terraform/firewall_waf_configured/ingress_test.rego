# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.firewall_waf_configured.ingress_test

import data.gonogo.terraform.firewall_waf_configured.ingress as firewall_waf_configured_ingress

test_pass if {
	count(firewall_waf_configured_ingress.judged) > 0 with input as pass
	count(firewall_waf_configured_ingress.deny) == 0 with input as pass
	count(firewall_waf_configured_ingress.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_security_group.web",
			"expressions": {"ingress": [{
				"cidr_blocks": {"constant_value": ["0.0.0.0/0"]},
				"from_port": {"constant_value": 443},
				"ipv6_cidr_blocks": {"constant_value": ["::/0"]},
				"protocol": {"constant_value": "tcp"},
				"to_port": {"constant_value": 443},
			}]},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_security_group",
		},
		{
			"address": "aws_vpc_security_group_ingress_rule.http",
			"expressions": {
				"cidr_ipv4": {"constant_value": "0.0.0.0/0"},
				"from_port": {"constant_value": 80},
				"ip_protocol": {"constant_value": "tcp"},
				"to_port": {"constant_value": 80},
			},
			"mode": "managed",
			"name": "http",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_vpc_security_group_ingress_rule",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_security_group.web",
			"change": {
				"actions": ["create"],
				"after": {"ingress": [{
					"cidr_blocks": ["0.0.0.0/0"],
					"from_port": 443,
					"ipv6_cidr_blocks": ["::/0"],
					"protocol": "tcp",
					"to_port": 443,
				}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_security_group",
		},
		{
			"address": "aws_vpc_security_group_ingress_rule.http",
			"change": {
				"actions": ["create"],
				"after": {"cidr_ipv4": "0.0.0.0/0", "from_port": 80, "ip_protocol": "tcp", "to_port": 80},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "http",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_vpc_security_group_ingress_rule",
		},
	],
	"terraform_version": "1.11.4",
}

test_not_applicable_from_inside if {
	count(firewall_waf_configured_ingress.judged) == 0 with input as not_applicable_from_inside
	count(firewall_waf_configured_ingress.deny) == 0 with input as not_applicable_from_inside
	count(firewall_waf_configured_ingress.unknown) == 0 with input as not_applicable_from_inside
}

not_applicable_from_inside := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_security_group.db",
			"expressions": {"ingress": [{
				"cidr_blocks": {"constant_value": ["10.20.0.0/16"]},
				"from_port": {"constant_value": 5432},
				"protocol": {"constant_value": "tcp"},
				"to_port": {"constant_value": 5432},
			}]},
			"mode": "managed",
			"name": "db",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_security_group",
		},
		{
			"address": "aws_security_group_rule.ssh",
			"expressions": {
				"from_port": {"constant_value": 22},
				"ipv6_cidr_blocks": {"constant_value": ["2001:db8::/48"]},
				"protocol": {"constant_value": "tcp"},
				"to_port": {"constant_value": 22},
				"type": {"constant_value": "ingress"},
			},
			"mode": "managed",
			"name": "ssh",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_security_group_rule",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_security_group.db",
			"change": {
				"actions": ["create"],
				"after": {"ingress": [{
					"cidr_blocks": ["10.20.0.0/16"],
					"from_port": 5432,
					"protocol": "tcp",
					"to_port": 5432,
				}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "db",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_security_group",
		},
		{
			"address": "aws_security_group_rule.ssh",
			"change": {
				"actions": ["create"],
				"after": {
					"from_port": 22,
					"ipv6_cidr_blocks": ["2001:db8::/48"],
					"protocol": "tcp",
					"to_port": 22,
					"type": "ingress",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "ssh",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_security_group_rule",
		},
	],
	"terraform_version": "1.11.4",
}

test_not_applicable_ping if {
	count(firewall_waf_configured_ingress.judged) == 0 with input as not_applicable_ping
	count(firewall_waf_configured_ingress.deny) == 0 with input as not_applicable_ping
	count(firewall_waf_configured_ingress.unknown) == 0 with input as not_applicable_ping
}

not_applicable_ping := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_security_group.web",
			"expressions": {"ingress": [{
				"cidr_blocks": {"constant_value": ["0.0.0.0/0"]},
				"from_port": {"constant_value": -1},
				"protocol": {"constant_value": "icmp"},
				"to_port": {"constant_value": -1},
			}]},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_security_group",
		},
		{
			"address": "aws_vpc_security_group_ingress_rule.ping",
			"expressions": {
				"cidr_ipv6": {"constant_value": "::/0"},
				"from_port": {"constant_value": -1},
				"ip_protocol": {"constant_value": "icmpv6"},
				"to_port": {"constant_value": -1},
			},
			"mode": "managed",
			"name": "ping",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_vpc_security_group_ingress_rule",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_security_group.web",
			"change": {
				"actions": ["create"],
				"after": {"ingress": [{
					"cidr_blocks": ["0.0.0.0/0"],
					"from_port": -1,
					"protocol": "icmp",
					"to_port": -1,
				}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_security_group",
		},
		{
			"address": "aws_vpc_security_group_ingress_rule.ping",
			"change": {
				"actions": ["create"],
				"after": {"cidr_ipv6": "::/0", "from_port": -1, "ip_protocol": "icmpv6", "to_port": -1},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "ping",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_vpc_security_group_ingress_rule",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_database_in_a_group if {
	count(firewall_waf_configured_ingress.deny) > 0 with input as fail_database_in_a_group
}

fail_database_in_a_group := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_security_group.db",
		"expressions": {"ingress": [{
			"cidr_blocks": {"constant_value": ["0.0.0.0/0"]},
			"from_port": {"constant_value": 5432},
			"protocol": {"constant_value": "tcp"},
			"to_port": {"constant_value": 5432},
		}]},
		"mode": "managed",
		"name": "db",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_security_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_security_group.db",
		"change": {
			"actions": ["create"],
			"after": {"ingress": [{
				"cidr_blocks": ["0.0.0.0/0"],
				"from_port": 5432,
				"protocol": "tcp",
				"to_port": 5432,
			}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "db",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_security_group",
	}],
	"terraform_version": "1.11.4",
}

test_fail_ssh_over_ipv6 if {
	count(firewall_waf_configured_ingress.deny) > 0 with input as fail_ssh_over_ipv6
}

fail_ssh_over_ipv6 := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_security_group_rule.ssh",
		"expressions": {
			"cidr_blocks": {"constant_value": ["10.20.0.0/16"]},
			"from_port": {"constant_value": 22},
			"ipv6_cidr_blocks": {"constant_value": ["0:0::/0"]},
			"protocol": {"constant_value": "tcp"},
			"to_port": {"constant_value": 22},
			"type": {"constant_value": "ingress"},
		},
		"mode": "managed",
		"name": "ssh",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_security_group_rule",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_security_group_rule.ssh",
		"change": {
			"actions": ["create"],
			"after": {
				"cidr_blocks": ["10.20.0.0/16"],
				"from_port": 22,
				"ipv6_cidr_blocks": ["0:0::/0"],
				"protocol": "tcp",
				"to_port": 22,
				"type": "ingress",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "ssh",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_security_group_rule",
	}],
	"terraform_version": "1.11.4",
}

test_fail_a_range_around_443 if {
	count(firewall_waf_configured_ingress.deny) > 0 with input as fail_a_range_around_443
}

fail_a_range_around_443 := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_vpc_security_group_ingress_rule.web",
		"expressions": {
			"cidr_ipv4": {"constant_value": "0.0.0.0/0"},
			"from_port": {"constant_value": 80},
			"ip_protocol": {"constant_value": "tcp"},
			"to_port": {"constant_value": 8443},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_vpc_security_group_ingress_rule",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_vpc_security_group_ingress_rule.web",
		"change": {
			"actions": ["create"],
			"after": {"cidr_ipv4": "0.0.0.0/0", "from_port": 80, "ip_protocol": "tcp", "to_port": 8443},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_vpc_security_group_ingress_rule",
	}],
	"terraform_version": "1.11.4",
}

test_fail_everything if {
	count(firewall_waf_configured_ingress.deny) > 0 with input as fail_everything
}

fail_everything := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_vpc_security_group_ingress_rule.all",
		"expressions": {"cidr_ipv6": {"constant_value": "::/0"}, "ip_protocol": {"constant_value": "-1"}},
		"mode": "managed",
		"name": "all",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_vpc_security_group_ingress_rule",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_vpc_security_group_ingress_rule.all",
		"change": {
			"actions": ["create"],
			"after": {"cidr_ipv6": "::/0", "ip_protocol": "-1"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "all",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_vpc_security_group_ingress_rule",
	}],
	"terraform_version": "1.11.4",
}

test_fail_in_two_halves if {
	count(firewall_waf_configured_ingress.deny) > 0 with input as fail_in_two_halves
}

fail_in_two_halves := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_security_group.db",
			"expressions": {"name": {"constant_value": "db"}},
			"mode": "managed",
			"name": "db",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_security_group",
		},
		{
			"address": "aws_security_group_rule.high",
			"expressions": {
				"cidr_blocks": {"constant_value": ["128.0.0.0/1"]},
				"from_port": {"constant_value": 5432},
				"protocol": {"constant_value": "tcp"},
				"security_group_id": {"references": ["aws_security_group.db.id", "aws_security_group.db"]},
				"to_port": {"constant_value": 5432},
				"type": {"constant_value": "ingress"},
			},
			"mode": "managed",
			"name": "high",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_security_group_rule",
		},
		{
			"address": "aws_security_group_rule.low",
			"expressions": {
				"cidr_blocks": {"constant_value": ["0.0.0.0/1"]},
				"from_port": {"constant_value": 5432},
				"protocol": {"constant_value": "tcp"},
				"security_group_id": {"references": ["aws_security_group.db.id", "aws_security_group.db"]},
				"to_port": {"constant_value": 5432},
				"type": {"constant_value": "ingress"},
			},
			"mode": "managed",
			"name": "low",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_security_group_rule",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_security_group.db",
			"change": {
				"actions": ["create"],
				"after": {"name": "db"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "db",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_security_group",
		},
		{
			"address": "aws_security_group_rule.high",
			"change": {
				"actions": ["create"],
				"after": {
					"cidr_blocks": ["128.0.0.0/1"],
					"from_port": 5432,
					"protocol": "tcp",
					"to_port": 5432,
					"type": "ingress",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "security_group_id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "high",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_security_group_rule",
		},
		{
			"address": "aws_security_group_rule.low",
			"change": {
				"actions": ["create"],
				"after": {
					"cidr_blocks": ["0.0.0.0/1"],
					"from_port": 5432,
					"protocol": "tcp",
					"to_port": 5432,
					"type": "ingress",
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "security_group_id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "low",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_security_group_rule",
		},
	],
	"terraform_version": "1.11.4",
}

test_unknown if {
	count(firewall_waf_configured_ingress.deny) == 0 with input as unknown
	count(firewall_waf_configured_ingress.unknown) > 0 with input as unknown
}

unknown := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_security_group.web",
		"expressions": {"ingress": {"references": ["var.unknown"]}},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_security_group",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_security_group.web",
		"change": {
			"actions": ["create"],
			"after": {},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true, "ingress": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_security_group",
	}],
	"terraform_version": "1.11.4",
}
