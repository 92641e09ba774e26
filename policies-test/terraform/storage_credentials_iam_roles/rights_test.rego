# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.storage_credentials_iam_roles.rights_test

import data.gonogo.terraform.storage_credentials_iam_roles.rights as storage_credentials_iam_roles_rights

test_pass_one_bucket if {
	count(storage_credentials_iam_roles_rights.judged) > 0 with input as pass_one_bucket
	count(storage_credentials_iam_roles_rights.deny) == 0 with input as pass_one_bucket
	count(storage_credentials_iam_roles_rights.unknown) == 0 with input as pass_one_bucket
}

pass_one_bucket := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_iam_role_policy.web",
		"expressions": {
			"policy": {"constant_value": `{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": ["arn:aws:s3:::shop-media", "arn:aws:s3:::shop-media/*"]}, {"Effect": "Allow", "Action": ["s3:ListAllMyBuckets"], "Resource": "*"}]}`},
			"role": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_iam_role_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_iam_role_policy.web",
		"change": {
			"actions": ["create"],
			"after": {
				"policy": `{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": ["arn:aws:s3:::shop-media", "arn:aws:s3:::shop-media/*"]}, {"Effect": "Allow", "Action": ["s3:ListAllMyBuckets"], "Resource": "*"}]}`,
				"role": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_iam_role_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_all_of_s3 if {
	count(storage_credentials_iam_roles_rights.deny) > 0 with input as fail_all_of_s3
}

fail_all_of_s3 := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_iam_policy.web",
		"expressions": {
			"name": {"constant_value": "web"},
			"policy": {"constant_value": `{"Statement": [{"Effect": "Allow", "Action": ["s3:*", "sqs:SendMessage"], "Resource": "*"}]}`},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_iam_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_iam_policy.web",
		"change": {
			"actions": ["create"],
			"after": {
				"name": "web",
				"policy": `{"Statement": [{"Effect": "Allow", "Action": ["s3:*", "sqs:SendMessage"], "Resource": "*"}]}`,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_iam_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_all_buckets if {
	count(storage_credentials_iam_roles_rights.deny) > 0 with input as fail_all_buckets
}

fail_all_buckets := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_iam_user_policy.web",
		"expressions": {
			"policy": {"constant_value": `{"Statement": [{"Effect": "Allow", "Action": "S3:*", "Resource": ["arn:aws:s3:::*", "arn:aws:s3:::*/*", "arn:aws:s3:eu-west-3:111122223333:job/*"]}]}`},
			"user": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_iam_user_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_iam_user_policy.web",
		"change": {
			"actions": ["create"],
			"after": {
				"policy": `{"Statement": [{"Effect": "Allow", "Action": "S3:*", "Resource": ["arn:aws:s3:::*", "arn:aws:s3:::*/*", "arn:aws:s3:eu-west-3:111122223333:job/*"]}]}`,
				"user": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_iam_user_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_all_of_aws if {
	count(storage_credentials_iam_roles_rights.deny) > 0 with input as fail_all_of_aws
}

fail_all_of_aws := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_iam_role.web",
		"expressions": {
			"assume_role_policy": {"constant_value": `{"Statement": [{"Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}]}`},
			"inline_policy": [{
				"name": {"constant_value": "all"},
				"policy": {"constant_value": `{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}`},
			}],
			"name": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_iam_role",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_iam_role.web",
		"change": {
			"actions": ["create"],
			"after": {
				"assume_role_policy": `{"Statement": [{"Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}]}`,
				"inline_policy": [{
					"name": "all",
					"policy": `{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}`,
				}],
				"name": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_iam_role",
	}],
	"terraform_version": "1.11.4",
}

test_fail_all_but_a_few if {
	count(storage_credentials_iam_roles_rights.deny) > 0 with input as fail_all_but_a_few
}

fail_all_but_a_few := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_iam_role_policy.web",
		"expressions": {
			"policy": {"constant_value": `{"Statement": [{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]}`},
			"role": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_iam_role_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_iam_role_policy.web",
		"change": {
			"actions": ["create"],
			"after": {
				"policy": `{"Statement": [{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]}`,
				"role": "web",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_iam_role_policy",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_denied if {
	count(storage_credentials_iam_roles_rights.judged) == 0 with input as not_applicable_denied
	count(storage_credentials_iam_roles_rights.deny) == 0 with input as not_applicable_denied
	count(storage_credentials_iam_roles_rights.unknown) == 0 with input as not_applicable_denied
}

not_applicable_denied := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_iam_role_policy.web",
		"expressions": {
			"policy": {"constant_value": `{"Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]}`},
			"role": {"constant_value": "web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_iam_role_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_iam_role_policy.web",
		"change": {
			"actions": ["create"],
			"after": {"policy": `{"Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]}`, "role": "web"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_iam_role_policy",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_administrators if {
	count(storage_credentials_iam_roles_rights.judged) == 0 with input as not_applicable_of_administrators
	count(storage_credentials_iam_roles_rights.deny) == 0 with input as not_applicable_of_administrators
	count(storage_credentials_iam_roles_rights.unknown) == 0 with input as not_applicable_of_administrators
}

not_applicable_of_administrators := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_iam_group_policy.admins",
		"expressions": {
			"group": {"constant_value": "admins"},
			"policy": {"constant_value": `{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}`},
		},
		"mode": "managed",
		"name": "admins",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_iam_group_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_iam_group_policy.admins",
		"change": {
			"actions": ["create"],
			"after": {
				"group": "admins",
				"policy": `{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}`,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "admins",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_iam_group_policy",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_a_key if {
	count(storage_credentials_iam_roles_rights.judged) == 0 with input as not_applicable_of_a_key
	count(storage_credentials_iam_roles_rights.deny) == 0 with input as not_applicable_of_a_key
	count(storage_credentials_iam_roles_rights.unknown) == 0 with input as not_applicable_of_a_key
}

not_applicable_of_a_key := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_kms_key.data",
		"expressions": {"policy": {"constant_value": `{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "*", "Resource": "*"}]}`}},
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
			"after": {"policy": `{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "*", "Resource": "*"}]}`},
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

test_unknown_after_apply if {
	count(storage_credentials_iam_roles_rights.deny) == 0 with input as unknown_after_apply
	count(storage_credentials_iam_roles_rights.unknown) > 0 with input as unknown_after_apply
}

unknown_after_apply := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_iam_role_policy.web",
		"expressions": {"policy": {"references": ["var.unknown"]}, "role": {"constant_value": "web"}},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_iam_role_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_iam_role_policy.web",
		"change": {
			"actions": ["create"],
			"after": {"role": "web"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true, "policy": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_iam_role_policy",
	}],
	"terraform_version": "1.11.4",
}
