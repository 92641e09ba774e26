# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.build_artifacts_stored_test

import data.gonogo.terraform.build_artifacts_stored

test_pass if {
	count(build_artifacts_stored.judged) > 0 with input as pass
	count(build_artifacts_stored.deny) == 0 with input as pass
	count(build_artifacts_stored.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecr_repository.web",
		"expressions": {
			"image_tag_mutability": {"constant_value": "IMMUTABLE"},
			"name": {"constant_value": "shop/web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecr_repository",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecr_repository.web",
		"change": {
			"actions": ["create"],
			"after": {"image_tag_mutability": "IMMUTABLE", "name": "shop/web"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecr_repository",
	}],
	"terraform_version": "1.11.4",
}

test_pass_all_but_one_tag if {
	count(build_artifacts_stored.judged) > 0 with input as pass_all_but_one_tag
	count(build_artifacts_stored.deny) == 0 with input as pass_all_but_one_tag
	count(build_artifacts_stored.unknown) == 0 with input as pass_all_but_one_tag
}

pass_all_but_one_tag := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecr_repository.web",
		"expressions": {
			"image_tag_mutability": {"constant_value": "IMMUTABLE_WITH_EXCLUSION"},
			"name": {"constant_value": "shop/web"},
		},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecr_repository",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecr_repository.web",
		"change": {
			"actions": ["create"],
			"after": {"image_tag_mutability": "IMMUTABLE_WITH_EXCLUSION", "name": "shop/web"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecr_repository",
	}],
	"terraform_version": "1.11.4",
}

test_fail if {
	count(build_artifacts_stored.deny) > 0 with input as fail
}

fail := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_ecr_repository.web",
		"expressions": {"image_tag_mutability": {"constant_value": "MUTABLE"}, "name": {"constant_value": "shop/web"}},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_ecr_repository",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_ecr_repository.web",
		"change": {
			"actions": ["create"],
			"after": {"image_tag_mutability": "MUTABLE", "name": "shop/web"},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_ecr_repository",
	}],
	"terraform_version": "1.11.4",
}
