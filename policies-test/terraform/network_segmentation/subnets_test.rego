# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.network_segmentation.subnets_test

import data.gonogo.terraform.network_segmentation.subnets as network_segmentation_subnets

test_pass_private if {
	count(network_segmentation_subnets.judged) > 0 with input as pass_private
	count(network_segmentation_subnets.deny) == 0 with input as pass_private
	count(network_segmentation_subnets.unknown) == 0 with input as pass_private
}

pass_private := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_db_instance.main",
			"expressions": {"db_subnet_group_name": {"references": [
				"aws_db_subnet_group.data.name",
				"aws_db_subnet_group.data",
			]}},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_subnet_group.data",
			"expressions": {"subnet_ids": {"references": [
				"aws_subnet.a.id",
				"aws_subnet.a",
				"aws_subnet.b.id",
				"aws_subnet.b",
			]}},
			"mode": "managed",
			"name": "data",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_subnet_group",
		},
		{
			"address": "aws_nat_gateway.main",
			"expressions": {"connectivity_type": {"constant_value": "public"}},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_nat_gateway",
		},
		{
			"address": "aws_rds_cluster.main",
			"expressions": {"db_subnet_group_name": {"references": [
				"aws_db_subnet_group.data.name",
				"aws_db_subnet_group.data",
			]}},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_rds_cluster",
		},
		{
			"address": "aws_route_table.private",
			"expressions": {
				"route": [{
					"cidr_block": {"constant_value": "0.0.0.0/0"},
					"nat_gateway_id": {"references": ["aws_nat_gateway.main.id", "aws_nat_gateway.main"]},
				}],
				"vpc_id": {"references": ["aws_vpc.main.id", "aws_vpc.main"]},
			},
			"mode": "managed",
			"name": "private",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_route_table",
		},
		{
			"address": "aws_route_table_association.a",
			"expressions": {
				"route_table_id": {"references": ["aws_route_table.private.id", "aws_route_table.private"]},
				"subnet_id": {"references": ["aws_subnet.a.id", "aws_subnet.a"]},
			},
			"mode": "managed",
			"name": "a",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_route_table_association",
		},
		{
			"address": "aws_subnet.a",
			"expressions": {"vpc_id": {"references": ["aws_vpc.main.id", "aws_vpc.main"]}},
			"mode": "managed",
			"name": "a",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_subnet",
		},
		{
			"address": "aws_subnet.b",
			"expressions": {"vpc_id": {"references": ["aws_vpc.main.id", "aws_vpc.main"]}},
			"mode": "managed",
			"name": "b",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_subnet",
		},
		{
			"address": "aws_vpc.main",
			"expressions": {"cidr_block": {"constant_value": "10.20.0.0/16"}},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_vpc",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_db_instance.main",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "db_subnet_group_name": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_subnet_group.data",
			"change": {
				"actions": ["create"],
				"after": {"subnet_ids": [null, null]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "subnet_ids": [true, true]},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "data",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_subnet_group",
		},
		{
			"address": "aws_nat_gateway.main",
			"change": {
				"actions": ["create"],
				"after": {"connectivity_type": "public"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_nat_gateway",
		},
		{
			"address": "aws_rds_cluster.main",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "db_subnet_group_name": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_rds_cluster",
		},
		{
			"address": "aws_route_table.private",
			"change": {
				"actions": ["create"],
				"after": {"route": [{"cidr_block": "0.0.0.0/0"}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "route": [{"nat_gateway_id": true}], "vpc_id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "private",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_route_table",
		},
		{
			"address": "aws_route_table_association.a",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "route_table_id": true, "subnet_id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "a",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_route_table_association",
		},
		{
			"address": "aws_subnet.a",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "vpc_id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "a",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_subnet",
		},
		{
			"address": "aws_subnet.b",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "vpc_id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "b",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_subnet",
		},
		{
			"address": "aws_vpc.main",
			"change": {
				"actions": ["create"],
				"after": {"cidr_block": "10.20.0.0/16"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_vpc",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_one_subnet_of_two_is_public if {
	count(network_segmentation_subnets.deny) > 0 with input as fail_one_subnet_of_two_is_public
}

fail_one_subnet_of_two_is_public := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_db_instance.main",
			"expressions": {"db_subnet_group_name": {"references": [
				"aws_db_subnet_group.data.name",
				"aws_db_subnet_group.data",
			]}},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_subnet_group.data",
			"expressions": {"subnet_ids": {"references": [
				"aws_subnet.a.id",
				"aws_subnet.a",
				"aws_subnet.b.id",
				"aws_subnet.b",
			]}},
			"mode": "managed",
			"name": "data",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_subnet_group",
		},
		{
			"address": "aws_internet_gateway.main",
			"expressions": {"vpc_id": {"references": ["aws_vpc.main.id", "aws_vpc.main"]}},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_internet_gateway",
		},
		{
			"address": "aws_route_table.public",
			"expressions": {
				"route": [{
					"cidr_block": {"constant_value": "0.0.0.0/0"},
					"gateway_id": {"references": ["aws_internet_gateway.main.id", "aws_internet_gateway.main"]},
				}],
				"vpc_id": {"references": ["aws_vpc.main.id", "aws_vpc.main"]},
			},
			"mode": "managed",
			"name": "public",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_route_table",
		},
		{
			"address": "aws_route_table_association.b",
			"expressions": {
				"route_table_id": {"references": ["aws_route_table.public.id", "aws_route_table.public"]},
				"subnet_id": {"references": ["aws_subnet.b.id", "aws_subnet.b"]},
			},
			"mode": "managed",
			"name": "b",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_route_table_association",
		},
		{
			"address": "aws_subnet.a",
			"expressions": {"vpc_id": {"references": ["aws_vpc.main.id", "aws_vpc.main"]}},
			"mode": "managed",
			"name": "a",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_subnet",
		},
		{
			"address": "aws_subnet.b",
			"expressions": {"vpc_id": {"references": ["aws_vpc.main.id", "aws_vpc.main"]}},
			"mode": "managed",
			"name": "b",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_subnet",
		},
		{
			"address": "aws_vpc.main",
			"expressions": {"cidr_block": {"constant_value": "10.20.0.0/16"}},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_vpc",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_db_instance.main",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "db_subnet_group_name": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_subnet_group.data",
			"change": {
				"actions": ["create"],
				"after": {"subnet_ids": [null, null]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "subnet_ids": [true, true]},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "data",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_subnet_group",
		},
		{
			"address": "aws_internet_gateway.main",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "vpc_id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_internet_gateway",
		},
		{
			"address": "aws_route_table.public",
			"change": {
				"actions": ["create"],
				"after": {"route": [{"cidr_block": "0.0.0.0/0"}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "route": [{"gateway_id": true}], "vpc_id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "public",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_route_table",
		},
		{
			"address": "aws_route_table_association.b",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "route_table_id": true, "subnet_id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "b",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_route_table_association",
		},
		{
			"address": "aws_subnet.a",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "vpc_id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "a",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_subnet",
		},
		{
			"address": "aws_subnet.b",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "vpc_id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "b",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_subnet",
		},
		{
			"address": "aws_vpc.main",
			"change": {
				"actions": ["create"],
				"after": {"cidr_block": "10.20.0.0/16"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_vpc",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_a_cluster_on_the_main_table if {
	count(network_segmentation_subnets.deny) > 0 with input as fail_a_cluster_on_the_main_table
}

fail_a_cluster_on_the_main_table := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_db_subnet_group.data",
			"expressions": {"name": {"constant_value": "data"}, "subnet_ids": {"constant_value": ["subnet-0a"]}},
			"mode": "managed",
			"name": "data",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_subnet_group",
		},
		{
			"address": "aws_default_route_table.main",
			"expressions": {
				"default_route_table_id": {"constant_value": "rtb-0a"},
				"route": [{"cidr_block": {"constant_value": "0.0.0.0/0"}, "gateway_id": {"constant_value": "igw-0a"}}],
			},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_default_route_table",
		},
		{
			"address": "aws_rds_cluster.main",
			"expressions": {"db_subnet_group_name": {"constant_value": "data"}},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_rds_cluster",
		},
		{
			"address": "aws_subnet.a",
			"expressions": {"id": {"constant_value": "subnet-0a"}, "vpc_id": {"constant_value": "vpc-0a"}},
			"mode": "managed",
			"name": "a",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_subnet",
		},
		{
			"address": "aws_vpc.main",
			"expressions": {
				"default_route_table_id": {"constant_value": "rtb-0a"},
				"id": {"constant_value": "vpc-0a"},
				"main_route_table_id": {"constant_value": "rtb-0a"},
			},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_vpc",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_db_subnet_group.data",
			"change": {
				"actions": ["create"],
				"after": {"name": "data", "subnet_ids": ["subnet-0a"]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "data",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_subnet_group",
		},
		{
			"address": "aws_default_route_table.main",
			"change": {
				"actions": ["create"],
				"after": {
					"default_route_table_id": "rtb-0a",
					"route": [{"cidr_block": "0.0.0.0/0", "gateway_id": "igw-0a"}],
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_default_route_table",
		},
		{
			"address": "aws_rds_cluster.main",
			"change": {
				"actions": ["create"],
				"after": {"db_subnet_group_name": "data"},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_rds_cluster",
		},
		{
			"address": "aws_subnet.a",
			"change": {
				"actions": ["create"],
				"after": {"id": "subnet-0a", "vpc_id": "vpc-0a"},
				"after_sensitive": {},
				"after_unknown": {"arn": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "a",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_subnet",
		},
		{
			"address": "aws_vpc.main",
			"change": {
				"actions": ["create"],
				"after": {"default_route_table_id": "rtb-0a", "id": "vpc-0a", "main_route_table_id": "rtb-0a"},
				"after_sensitive": {},
				"after_unknown": {"arn": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_vpc",
		},
	],
	"terraform_version": "1.11.4",
}

test_pass_routes_beside_the_table if {
	count(network_segmentation_subnets.judged) > 0 with input as pass_routes_beside_the_table
	count(network_segmentation_subnets.deny) == 0 with input as pass_routes_beside_the_table
	count(network_segmentation_subnets.unknown) == 0 with input as pass_routes_beside_the_table
}

pass_routes_beside_the_table := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_route_table_association.a",
			"expressions": {"route_table_id": {"references": [
				"aws_route_table.private.id",
				"aws_route_table.private",
			]}},
			"mode": "managed",
			"name": "a",
			"type": "aws_route_table_association",
		},
		{
			"address": "aws_route_table.private",
			"expressions": {},
			"mode": "managed",
			"name": "private",
			"type": "aws_route_table",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_db_instance.main",
			"change": {"actions": ["create"], "after": {"db_subnet_group_name": "data"}, "after_unknown": {}},
			"mode": "managed",
			"name": "main",
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_subnet_group.data",
			"change": {
				"actions": ["no-op"],
				"after": {"name": "data", "subnet_ids": ["subnet-0a"]},
				"after_unknown": {},
			},
			"mode": "managed",
			"name": "data",
			"type": "aws_db_subnet_group",
		},
		{
			"address": "aws_subnet.a",
			"change": {"actions": ["no-op"], "after": {"id": "subnet-0a"}, "after_unknown": {}},
			"mode": "managed",
			"name": "a",
			"type": "aws_subnet",
		},
		{
			"address": "aws_route_table_association.a",
			"change": {
				"actions": ["create"],
				"after": {"subnet_id": "subnet-0a"},
				"after_unknown": {"route_table_id": true},
			},
			"mode": "managed",
			"name": "a",
			"type": "aws_route_table_association",
		},
		{
			"address": "aws_route_table.private",
			"change": {"actions": ["create"], "after": {}, "after_unknown": {"id": true, "route": true}},
			"mode": "managed",
			"name": "private",
			"type": "aws_route_table",
		},
	],
}

test_unknown_a_group_of_elsewhere if {
	count(network_segmentation_subnets.deny) == 0 with input as unknown_a_group_of_elsewhere
	count(network_segmentation_subnets.unknown) > 0 with input as unknown_a_group_of_elsewhere
}

unknown_a_group_of_elsewhere := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {"db_subnet_group_name": {"constant_value": "data"}},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_db_instance",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_db_instance.main",
		"change": {
			"actions": ["create"],
			"after": {"db_subnet_group_name": "data"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_db_instance",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_routes_of_the_provider if {
	count(network_segmentation_subnets.deny) == 0 with input as unknown_routes_of_the_provider
	count(network_segmentation_subnets.unknown) > 0 with input as unknown_routes_of_the_provider
}

unknown_routes_of_the_provider := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_db_instance.main",
			"expressions": {"db_subnet_group_name": {"references": [
				"aws_db_subnet_group.data.name",
				"aws_db_subnet_group.data",
			]}},
			"mode": "managed",
			"name": "main",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_subnet_group.data",
			"expressions": {"subnet_ids": {"references": ["data.aws_subnets.data.ids", "data.aws_subnets.data"]}},
			"mode": "managed",
			"name": "data",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_db_subnet_group",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_db_instance.main",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "db_subnet_group_name": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "main",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_instance",
		},
		{
			"address": "aws_db_subnet_group.data",
			"change": {
				"actions": ["create"],
				"after": {},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true, "subnet_ids": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "data",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_db_subnet_group",
		},
	],
	"terraform_version": "1.11.4",
}

test_not_applicable_no_group if {
	count(network_segmentation_subnets.judged) == 0 with input as not_applicable_no_group
	count(network_segmentation_subnets.deny) == 0 with input as not_applicable_no_group
	count(network_segmentation_subnets.unknown) == 0 with input as not_applicable_no_group
}

not_applicable_no_group := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_db_instance.main",
		"expressions": {"engine": {"constant_value": "postgres"}},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_db_instance",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_db_instance.main",
		"change": {
			"actions": ["create"],
			"after": {"engine": "postgres"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_db_instance",
	}],
	"terraform_version": "1.11.4",
}
