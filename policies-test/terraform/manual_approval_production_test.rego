# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.manual_approval_production_test

import data.gonogo.terraform.manual_approval_production

test_pass if {
	count(manual_approval_production.judged) > 0 with input as pass
	count(manual_approval_production.deny) == 0 with input as pass
	count(manual_approval_production.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "github_repository_environment.production",
		"expressions": {
			"environment": {"constant_value": "production"},
			"prevent_self_review": {"constant_value": true},
			"reviewers": [{"teams": {"constant_value": [42]}}],
		},
		"mode": "managed",
		"name": "production",
		"provider_config_key": "github",
		"schema_version": 0,
		"type": "github_repository_environment",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "github_repository_environment.production",
		"change": {
			"actions": ["create"],
			"after": {"environment": "production", "prevent_self_review": true, "reviewers": [{"teams": [42]}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "production",
		"provider_name": "registry.terraform.io/hashicorp/github",
		"type": "github_repository_environment",
	}],
	"terraform_version": "1.11.4",
}

test_fail_nobody if {
	count(manual_approval_production.deny) > 0 with input as fail_nobody
}

fail_nobody := {
	"configuration": {"root_module": {"resources": [{
		"address": "github_repository_environment.production",
		"expressions": {
			"environment": {"constant_value": "production"},
			"prevent_self_review": {"constant_value": true},
			"reviewers": {"constant_value": []},
		},
		"mode": "managed",
		"name": "production",
		"provider_config_key": "github",
		"schema_version": 0,
		"type": "github_repository_environment",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "github_repository_environment.production",
		"change": {
			"actions": ["create"],
			"after": {"environment": "production", "prevent_self_review": true, "reviewers": []},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "production",
		"provider_name": "registry.terraform.io/hashicorp/github",
		"type": "github_repository_environment",
	}],
	"terraform_version": "1.11.4",
}

test_fail_oneself if {
	count(manual_approval_production.deny) > 0 with input as fail_oneself
}

fail_oneself := {
	"configuration": {"root_module": {"resources": [{
		"address": "github_repository_environment.production",
		"expressions": {
			"environment": {"constant_value": "production"},
			"prevent_self_review": {"constant_value": false},
			"reviewers": [{"teams": {"constant_value": [42]}}],
		},
		"mode": "managed",
		"name": "production",
		"provider_config_key": "github",
		"schema_version": 0,
		"type": "github_repository_environment",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "github_repository_environment.production",
		"change": {
			"actions": ["create"],
			"after": {"environment": "production", "prevent_self_review": false, "reviewers": [{"teams": [42]}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "production",
		"provider_name": "registry.terraform.io/hashicorp/github",
		"type": "github_repository_environment",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_another_environment if {
	count(manual_approval_production.judged) == 0 with input as not_applicable_another_environment
	count(manual_approval_production.deny) == 0 with input as not_applicable_another_environment
	count(manual_approval_production.unknown) == 0 with input as not_applicable_another_environment
}

not_applicable_another_environment := {
	"configuration": {"root_module": {"resources": [{
		"address": "github_repository_environment.staging",
		"expressions": {
			"environment": {"constant_value": "staging"},
			"prevent_self_review": {"constant_value": false},
			"reviewers": {"constant_value": []},
		},
		"mode": "managed",
		"name": "staging",
		"provider_config_key": "github",
		"schema_version": 0,
		"type": "github_repository_environment",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "github_repository_environment.staging",
		"change": {
			"actions": ["create"],
			"after": {"environment": "staging", "prevent_self_review": false, "reviewers": []},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "staging",
		"provider_name": "registry.terraform.io/hashicorp/github",
		"type": "github_repository_environment",
	}],
	"terraform_version": "1.11.4",
}
