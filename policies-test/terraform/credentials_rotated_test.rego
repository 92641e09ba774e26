# Generated from the examples in content/fr/08-pre-launch.md: change those.
package gonogo.terraform.credentials_rotated_test

import data.gonogo.terraform.credentials_rotated

test_pass if {
	count(credentials_rotated.judged) > 0 with input as pass
	count(credentials_rotated.deny) == 0 with input as pass
	count(credentials_rotated.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_kms_key.data",
		"expressions": {
			"customer_master_key_spec": {"constant_value": "SYMMETRIC_DEFAULT"},
			"description": {"constant_value": "data"},
			"enable_key_rotation": {"constant_value": true},
		},
		"mode": "managed",
		"name": "data",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_kms_key",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_kms_key.data",
		"change": {
			"actions": ["create"],
			"after": {
				"customer_master_key_spec": "SYMMETRIC_DEFAULT",
				"description": "data",
				"enable_key_rotation": true,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "data",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_kms_key",
	}],
	"terraform_version": "1.11.4",
}

test_pass_in_a_store_of_ones_own_it_cannot if {
	count(credentials_rotated.judged) > 0 with input as pass_in_a_store_of_ones_own_it_cannot
	count(credentials_rotated.deny) == 0 with input as pass_in_a_store_of_ones_own_it_cannot
	count(credentials_rotated.unknown) == 0 with input as pass_in_a_store_of_ones_own_it_cannot
}

pass_in_a_store_of_ones_own_it_cannot := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_kms_key.data",
			"expressions": {
				"custom_key_store_id": {"constant_value": ""},
				"customer_master_key_spec": {"constant_value": "SYMMETRIC_DEFAULT"},
				"description": {"constant_value": "data"},
				"enable_key_rotation": {"constant_value": true},
			},
			"mode": "managed",
			"name": "data",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_kms_key",
		},
		{
			"address": "aws_kms_key.hsm",
			"expressions": {
				"custom_key_store_id": {"constant_value": "cks-1234567890abcdef0"},
				"customer_master_key_spec": {"constant_value": "SYMMETRIC_DEFAULT"},
				"description": {"constant_value": "hsm"},
				"enable_key_rotation": {"constant_value": false},
			},
			"mode": "managed",
			"name": "hsm",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_kms_key",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_kms_key.data",
			"change": {
				"actions": ["create"],
				"after": {
					"custom_key_store_id": "",
					"customer_master_key_spec": "SYMMETRIC_DEFAULT",
					"description": "data",
					"enable_key_rotation": true,
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "data",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_kms_key",
		},
		{
			"address": "aws_kms_key.hsm",
			"change": {
				"actions": ["create"],
				"after": {
					"custom_key_store_id": "cks-1234567890abcdef0",
					"customer_master_key_spec": "SYMMETRIC_DEFAULT",
					"description": "hsm",
					"enable_key_rotation": false,
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "hsm",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_kms_key",
		},
	],
	"terraform_version": "1.11.4",
}

test_pass_an_asymmetric_key_cannot if {
	count(credentials_rotated.judged) > 0 with input as pass_an_asymmetric_key_cannot
	count(credentials_rotated.deny) == 0 with input as pass_an_asymmetric_key_cannot
	count(credentials_rotated.unknown) == 0 with input as pass_an_asymmetric_key_cannot
}

pass_an_asymmetric_key_cannot := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "aws_kms_key.data",
			"expressions": {
				"customer_master_key_spec": {"constant_value": "SYMMETRIC_DEFAULT"},
				"description": {"constant_value": "data"},
				"enable_key_rotation": {"constant_value": true},
			},
			"mode": "managed",
			"name": "data",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_kms_key",
		},
		{
			"address": "aws_kms_key.signing",
			"expressions": {
				"customer_master_key_spec": {"constant_value": "RSA_2048"},
				"description": {"constant_value": "signing"},
				"enable_key_rotation": {"constant_value": false},
			},
			"mode": "managed",
			"name": "signing",
			"provider_config_key": "aws",
			"schema_version": 0,
			"type": "aws_kms_key",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "aws_kms_key.data",
			"change": {
				"actions": ["create"],
				"after": {
					"customer_master_key_spec": "SYMMETRIC_DEFAULT",
					"description": "data",
					"enable_key_rotation": true,
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "data",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_kms_key",
		},
		{
			"address": "aws_kms_key.signing",
			"change": {
				"actions": ["create"],
				"after": {
					"customer_master_key_spec": "RSA_2048",
					"description": "signing",
					"enable_key_rotation": false,
				},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "signing",
			"provider_name": "registry.terraform.io/hashicorp/aws",
			"type": "aws_kms_key",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail if {
	count(credentials_rotated.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_kms_key.data",
		"expressions": {
			"customer_master_key_spec": {"constant_value": "SYMMETRIC_DEFAULT"},
			"description": {"constant_value": "data"},
			"enable_key_rotation": {"constant_value": false},
		},
		"mode": "managed",
		"name": "data",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_kms_key",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_kms_key.data",
		"change": {
			"actions": ["create"],
			"after": {
				"customer_master_key_spec": "SYMMETRIC_DEFAULT",
				"description": "data",
				"enable_key_rotation": false,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "data",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_kms_key",
	}],
	"terraform_version": "1.11.4",
}

test_fail_symmetric_unless_it_says if {
	count(credentials_rotated.deny) > 0 with input as fail_symmetric_unless_it_says
}

fail_symmetric_unless_it_says := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_kms_key.data",
		"expressions": {"description": {"constant_value": "data"}, "enable_key_rotation": {"constant_value": false}},
		"mode": "managed",
		"name": "data",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_kms_key",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_kms_key.data",
		"change": {
			"actions": ["create"],
			"after": {"description": "data", "enable_key_rotation": false},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "data",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_kms_key",
	}],
	"terraform_version": "1.11.4",
}
