# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.bucket_private.acl_test

import data.gonogo.terraform.bucket_private.acl as bucket_private_acl

test_pass if {
	count(bucket_private_acl.judged) > 0 with input as pass
	count(bucket_private_acl.deny) == 0 with input as pass
	count(bucket_private_acl.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_acl.media",
		"expressions": {"acl": {"constant_value": "private"}, "bucket": {"constant_value": "shop-media"}},
		"mode": "managed",
		"name": "media",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_bucket_acl",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_bucket_acl.media",
		"change": {
			"actions": ["create"],
			"after": {"acl": "private", "bucket": "shop-media"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "media",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_bucket_acl",
	}],
	"terraform_version": "1.11.4",
}

test_fail if {
	count(bucket_private_acl.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_acl.media",
		"expressions": {"acl": {"constant_value": "public-read"}, "bucket": {"constant_value": "shop-media"}},
		"mode": "managed",
		"name": "media",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_bucket_acl",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_bucket_acl.media",
		"change": {
			"actions": ["create"],
			"after": {"acl": "public-read", "bucket": "shop-media"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "media",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_bucket_acl",
	}],
	"terraform_version": "1.11.4",
}

test_fail_to_write_as_well if {
	count(bucket_private_acl.deny) > 0 with input as fail_to_write_as_well
}

fail_to_write_as_well := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_acl.media",
		"expressions": {"acl": {"constant_value": "public-read-write"}, "bucket": {"constant_value": "shop-media"}},
		"mode": "managed",
		"name": "media",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_bucket_acl",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_bucket_acl.media",
		"change": {
			"actions": ["create"],
			"after": {"acl": "public-read-write", "bucket": "shop-media"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "media",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_bucket_acl",
	}],
	"terraform_version": "1.11.4",
}

test_fail_everyone_with_an_account if {
	count(bucket_private_acl.deny) > 0 with input as fail_everyone_with_an_account
}

fail_everyone_with_an_account := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_acl.media",
		"expressions": {"acl": {"constant_value": "authenticated-read"}, "bucket": {"constant_value": "shop-media"}},
		"mode": "managed",
		"name": "media",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_bucket_acl",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_bucket_acl.media",
		"change": {
			"actions": ["create"],
			"after": {"acl": "authenticated-read", "bucket": "shop-media"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "media",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_bucket_acl",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_said_by_grants if {
	count(bucket_private_acl.judged) == 0 with input as not_applicable_said_by_grants
	count(bucket_private_acl.deny) == 0 with input as not_applicable_said_by_grants
	count(bucket_private_acl.unknown) == 0 with input as not_applicable_said_by_grants
}

not_applicable_said_by_grants := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_acl.media",
		"expressions": {
			"access_control_policy": [{
				"grant": [{
					"grantee": [{"id": {"constant_value": "b2"}, "type": {"constant_value": "CanonicalUser"}}],
					"permission": {"constant_value": "READ"},
				}],
				"owner": [{"id": {"constant_value": "a1"}}],
			}],
			"bucket": {"constant_value": "shop-media"},
		},
		"mode": "managed",
		"name": "media",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_bucket_acl",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_bucket_acl.media",
		"change": {
			"actions": ["create"],
			"after": {
				"access_control_policy": [{
					"grant": [{"grantee": [{"id": "b2", "type": "CanonicalUser"}], "permission": "READ"}],
					"owner": [{"id": "a1"}],
				}],
				"bucket": "shop-media",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "media",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_bucket_acl",
	}],
	"terraform_version": "1.11.4",
}
