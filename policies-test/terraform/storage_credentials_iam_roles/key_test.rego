# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.storage_credentials_iam_roles.key_test

import data.gonogo.terraform.storage_credentials_iam_roles.key as storage_credentials_iam_roles_key

test_pass if {
	count(storage_credentials_iam_roles_key.judged) > 0 with input as pass
	count(storage_credentials_iam_roles_key.deny) == 0 with input as pass
	count(storage_credentials_iam_roles_key.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_iam_access_key.old",
		"expressions": {"status": {"constant_value": "Inactive"}, "user": {"constant_value": "deploy"}},
		"mode": "managed",
		"name": "old",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_iam_access_key",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_iam_access_key.old",
		"change": {
			"actions": ["create"],
			"after": {"status": "Inactive", "user": "deploy"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "old",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_iam_access_key",
	}],
	"terraform_version": "1.11.4",
}

test_fail if {
	count(storage_credentials_iam_roles_key.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_iam_access_key.deploy",
		"expressions": {"status": {"constant_value": "Active"}, "user": {"constant_value": "deploy"}},
		"mode": "managed",
		"name": "deploy",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_iam_access_key",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_iam_access_key.deploy",
		"change": {
			"actions": ["create"],
			"after": {"status": "Active", "user": "deploy"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "deploy",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_iam_access_key",
	}],
	"terraform_version": "1.11.4",
}
