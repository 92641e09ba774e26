# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.terraform.bucket_private.policy_test

import data.gonogo.terraform.bucket_private.policy as bucket_private_policy

test_pass_by_cloudfront if {
	count(bucket_private_policy.judged) > 0 with input as pass_by_cloudfront
	count(bucket_private_policy.deny) == 0 with input as pass_by_cloudfront
	count(bucket_private_policy.unknown) == 0 with input as pass_by_cloudfront
}

pass_by_cloudfront := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_policy.static",
		"expressions": {
			"bucket": {"constant_value": "shop-static"},
			"policy": {"constant_value": `{"Version": "2012-10-17", "Statement": [ {"Effect": "Allow", "Principal": {"Service": "cloudfront.amazonaws.com"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop-static/*", "Condition": {"StringEquals": {"AWS:SourceArn": "arn:aws:cloudfront::111122223333:distribution/E1SHOPEXAMPLE"}}}, {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::shop-static/*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}`},
		},
		"mode": "managed",
		"name": "static",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_bucket_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_bucket_policy.static",
		"change": {
			"actions": ["create"],
			"after": {
				"bucket": "shop-static",
				"policy": `{"Version": "2012-10-17", "Statement": [ {"Effect": "Allow", "Principal": {"Service": "cloudfront.amazonaws.com"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop-static/*", "Condition": {"StringEquals": {"AWS:SourceArn": "arn:aws:cloudfront::111122223333:distribution/E1SHOPEXAMPLE"}}}, {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::shop-static/*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}`,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "static",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_bucket_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_anybody_reads if {
	count(bucket_private_policy.deny) > 0 with input as fail_anybody_reads
}

fail_anybody_reads := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_policy.media",
		"expressions": {
			"bucket": {"constant_value": "shop-media"},
			"policy": {"constant_value": `{"Version": "2012-10-17", "Statement": [ {"Sid": "Read", "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop-media/*"}]}`},
		},
		"mode": "managed",
		"name": "media",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_bucket_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_bucket_policy.media",
		"change": {
			"actions": ["create"],
			"after": {
				"bucket": "shop-media",
				"policy": `{"Version": "2012-10-17", "Statement": [ {"Sid": "Read", "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop-media/*"}]}`,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "media",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_bucket_policy",
	}],
	"terraform_version": "1.11.4",
}

test_fail_anybody_over_tls if {
	count(bucket_private_policy.deny) > 0 with input as fail_anybody_over_tls
}

fail_anybody_over_tls := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket.media",
		"expressions": {
			"bucket": {"constant_value": "shop-media"},
			"policy": {"constant_value": `{"Statement": {"Effect": "Allow", "Principal": {"AWS": ["*"]}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop-media/*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}}`},
		},
		"mode": "managed",
		"name": "media",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_bucket",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_bucket.media",
		"change": {
			"actions": ["create"],
			"after": {
				"bucket": "shop-media",
				"policy": `{"Statement": {"Effect": "Allow", "Principal": {"AWS": ["*"]}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop-media/*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}}`,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "media",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_bucket",
	}],
	"terraform_version": "1.11.4",
}

test_fail_by_an_access_point if {
	count(bucket_private_policy.deny) > 0 with input as fail_by_an_access_point
}

fail_by_an_access_point := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_access_point.media",
		"expressions": {
			"bucket": {"constant_value": "shop-media"},
			"name": {"constant_value": "media"},
			"policy": {"constant_value": `{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:eu-west-3:111122223333:accesspoint/media/object/*"}]}`},
		},
		"mode": "managed",
		"name": "media",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_access_point",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_access_point.media",
		"change": {
			"actions": ["create"],
			"after": {
				"bucket": "shop-media",
				"name": "media",
				"policy": `{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:eu-west-3:111122223333:accesspoint/media/object/*"}]}`,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "media",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_access_point",
	}],
	"terraform_version": "1.11.4",
}

test_pass_of_the_organisation if {
	count(bucket_private_policy.judged) > 0 with input as pass_of_the_organisation
	count(bucket_private_policy.deny) == 0 with input as pass_of_the_organisation
	count(bucket_private_policy.unknown) == 0 with input as pass_of_the_organisation
}

pass_of_the_organisation := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_policy.media",
		"expressions": {
			"bucket": {"constant_value": "shop-media"},
			"policy": {"constant_value": `{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop-media/*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}]}`},
		},
		"mode": "managed",
		"name": "media",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_bucket_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_bucket_policy.media",
		"change": {
			"actions": ["create"],
			"after": {
				"bucket": "shop-media",
				"policy": `{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop-media/*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}]}`,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "media",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_bucket_policy",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_another_condition if {
	count(bucket_private_policy.deny) == 0 with input as unknown_another_condition
	count(bucket_private_policy.unknown) > 0 with input as unknown_another_condition
}

unknown_another_condition := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_policy.media",
		"expressions": {
			"bucket": {"constant_value": "shop-media"},
			"policy": {"constant_value": `{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop-media/*", "Condition": {"StringEquals": {"aws:PrincipalTag/team": "shop"}}}]}`},
		},
		"mode": "managed",
		"name": "media",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_bucket_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_bucket_policy.media",
		"change": {
			"actions": ["create"],
			"after": {
				"bucket": "shop-media",
				"policy": `{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop-media/*", "Condition": {"StringEquals": {"aws:PrincipalTag/team": "shop"}}}]}`,
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "media",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_bucket_policy",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_after_apply if {
	count(bucket_private_policy.deny) == 0 with input as unknown_after_apply
	count(bucket_private_policy.unknown) > 0 with input as unknown_after_apply
}

unknown_after_apply := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_s3_bucket_policy.media",
		"expressions": {"bucket": {"constant_value": "shop-media"}, "policy": {"references": ["var.unknown"]}},
		"mode": "managed",
		"name": "media",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_s3_bucket_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_s3_bucket_policy.media",
		"change": {
			"actions": ["create"],
			"after": {"bucket": "shop-media"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true, "policy": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "media",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_s3_bucket_policy",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_a_queue if {
	count(bucket_private_policy.judged) == 0 with input as not_applicable_of_a_queue
	count(bucket_private_policy.deny) == 0 with input as not_applicable_of_a_queue
	count(bucket_private_policy.unknown) == 0 with input as not_applicable_of_a_queue
}

not_applicable_of_a_queue := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_sqs_queue_policy.jobs",
		"expressions": {
			"policy": {"constant_value": `{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"}]}`},
			"queue_url": {"constant_value": "jobs"},
		},
		"mode": "managed",
		"name": "jobs",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_sqs_queue_policy",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_sqs_queue_policy.jobs",
		"change": {
			"actions": ["create"],
			"after": {
				"policy": `{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"}]}`,
				"queue_url": "jobs",
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "jobs",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_sqs_queue_policy",
	}],
	"terraform_version": "1.11.4",
}
