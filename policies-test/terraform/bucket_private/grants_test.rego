# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.bucket_private.grants_test

import data.gonogo.terraform.bucket_private.grants as bucket_private_grants

test_pass if {
	count(bucket_private_grants.judged) > 0 with input as pass
	count(bucket_private_grants.deny) == 0 with input as pass
	count(bucket_private_grants.unknown) == 0 with input as pass
}

pass := {
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

test_fail if {
	count(bucket_private_grants.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_acl.media",
		"expressions": {
			"access_control_policy": [{
				"grant": [{
					"grantee": [{
						"type": {"constant_value": "Group"},
						"uri": {"constant_value": "http://acs.amazonaws.com/groups/global/AllUsers"},
					}],
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
					"grant": [{
						"grantee": [{"type": "Group", "uri": "http://acs.amazonaws.com/groups/global/AllUsers"}],
						"permission": "READ",
					}],
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

test_not_applicable_said_by_the_acl if {
	count(bucket_private_grants.judged) == 0 with input as not_applicable_said_by_the_acl
	count(bucket_private_grants.deny) == 0 with input as not_applicable_said_by_the_acl
	count(bucket_private_grants.unknown) == 0 with input as not_applicable_said_by_the_acl
}

not_applicable_said_by_the_acl := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_acl.media",
		"expressions": {
			"access_control_policy": {"references": ["var.unknown"]},
			"acl": {"constant_value": "private"},
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
			"after": {"acl": "private", "bucket": "shop-media"},
			"after_sensitive": {},
			"after_unknown": {"access_control_policy": true, "arn": true, "id": true},
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

test_fail_one_of_two_grants if {
	count(bucket_private_grants.deny) > 0 with input as fail_one_of_two_grants
}

fail_one_of_two_grants := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_acl.media",
		"expressions": {
			"access_control_policy": [{
				"grant": [
					{
						"grantee": [{"id": {"constant_value": "b2"}, "type": {"constant_value": "CanonicalUser"}}],
						"permission": {"constant_value": "WRITE"},
					},
					{
						"grantee": [{
							"type": {"constant_value": "Group"},
							"uri": {"constant_value": "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"},
						}],
						"permission": {"constant_value": "READ"},
					},
				],
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
					"grant": [
						{"grantee": [{"id": "b2", "type": "CanonicalUser"}], "permission": "WRITE"},
						{
							"grantee": [{
								"type": "Group",
								"uri": "http://acs.amazonaws.com/groups/global/AuthenticatedUsers",
							}],
							"permission": "READ",
						},
					],
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

test_not_applicable_no_grants if {
	count(bucket_private_grants.judged) == 0 with input as not_applicable_no_grants
	count(bucket_private_grants.deny) == 0 with input as not_applicable_no_grants
	count(bucket_private_grants.unknown) == 0 with input as not_applicable_no_grants
}

not_applicable_no_grants := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_acl.media",
		"expressions": {"access_control_policy": {"constant_value": []}, "bucket": {"constant_value": "shop-media"}},
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
			"after": {"access_control_policy": [], "bucket": "shop-media"},
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
