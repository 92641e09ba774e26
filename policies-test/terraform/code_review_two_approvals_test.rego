# Generated from the examples in content/fr/04-testing-qa.md: change those.
package gonogo.terraform.code_review_two_approvals_test

import data.gonogo.terraform.code_review_two_approvals

test_pass if {
	count(code_review_two_approvals.judged) > 0 with input as pass
	count(code_review_two_approvals.deny) == 0 with input as pass
	count(code_review_two_approvals.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "github_branch_protection.main",
		"expressions": {
			"enforce_admins": {"constant_value": true},
			"pattern": {"constant_value": "main"},
			"required_pull_request_reviews": [{"required_approving_review_count": {"constant_value": 2}}],
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "github",
		"schema_version": 0,
		"type": "github_branch_protection",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "github_branch_protection.main",
		"change": {
			"actions": ["create"],
			"after": {
				"enforce_admins": true,
				"pattern": "main",
				"required_pull_request_reviews": [{"required_approving_review_count": 2}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/github",
		"type": "github_branch_protection",
	}],
	"terraform_version": "1.11.4",
}

test_fail_one_approval if {
	count(code_review_two_approvals.deny) > 0 with input as fail_one_approval
}

fail_one_approval := {
	"configuration": {"root_module": {"resources": [{
		"address": "github_branch_protection.main",
		"expressions": {
			"enforce_admins": {"constant_value": true},
			"pattern": {"constant_value": "main"},
			"required_pull_request_reviews": [{"required_approving_review_count": {"constant_value": 1}}],
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "github",
		"schema_version": 0,
		"type": "github_branch_protection",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "github_branch_protection.main",
		"change": {
			"actions": ["create"],
			"after": {
				"enforce_admins": true,
				"pattern": "main",
				"required_pull_request_reviews": [{"required_approving_review_count": 1}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/github",
		"type": "github_branch_protection",
	}],
	"terraform_version": "1.11.4",
}

test_fail_administrators_walk_around_it if {
	count(code_review_two_approvals.deny) > 0 with input as fail_administrators_walk_around_it
}

fail_administrators_walk_around_it := {
	"configuration": {"root_module": {"resources": [{
		"address": "github_branch_protection.main",
		"expressions": {
			"enforce_admins": {"constant_value": false},
			"pattern": {"constant_value": "main"},
			"required_pull_request_reviews": [{"required_approving_review_count": {"constant_value": 2}}],
		},
		"mode": "managed",
		"name": "main",
		"provider_config_key": "github",
		"schema_version": 0,
		"type": "github_branch_protection",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "github_branch_protection.main",
		"change": {
			"actions": ["create"],
			"after": {
				"enforce_admins": false,
				"pattern": "main",
				"required_pull_request_reviews": [{"required_approving_review_count": 2}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "main",
		"provider_name": "registry.terraform.io/hashicorp/github",
		"type": "github_branch_protection",
	}],
	"terraform_version": "1.11.4",
}
