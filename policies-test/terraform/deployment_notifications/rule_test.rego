# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.deployment_notifications.rule_test

import data.gonogo.terraform.deployment_notifications.rule as deployment_notifications_rule

test_pass if {
	count(deployment_notifications_rule.judged) > 0 with input as pass
	count(deployment_notifications_rule.deny) == 0 with input as pass
	count(deployment_notifications_rule.unknown) == 0 with input as pass
}

pass := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_codestarnotifications_notification_rule.releases",
		"expressions": {
			"event_type_ids": {"constant_value": [
				"codepipeline-pipeline-manual-approval-needed",
				"codepipeline-pipeline-pipeline-execution-succeeded",
			]},
			"name": {"constant_value": "releases"},
			"status": {"constant_value": "ENABLED"},
			"target": [{"address": {"constant_value": "arn:aws:sns:eu-west-3:111122223333:releases"}}],
		},
		"mode": "managed",
		"name": "releases",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_codestarnotifications_notification_rule",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_codestarnotifications_notification_rule.releases",
		"change": {
			"actions": ["create"],
			"after": {
				"event_type_ids": [
					"codepipeline-pipeline-manual-approval-needed",
					"codepipeline-pipeline-pipeline-execution-succeeded",
				],
				"name": "releases",
				"status": "ENABLED",
				"target": [{"address": "arn:aws:sns:eu-west-3:111122223333:releases"}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "releases",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_codestarnotifications_notification_rule",
	}],
	"terraform_version": "1.11.4",
}

test_pass_it_says_nothing_of_that if {
	count(deployment_notifications_rule.judged) > 0 with input as pass_it_says_nothing_of_that
	count(deployment_notifications_rule.deny) == 0 with input as pass_it_says_nothing_of_that
	count(deployment_notifications_rule.unknown) == 0 with input as pass_it_says_nothing_of_that
}

pass_it_says_nothing_of_that := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_codestarnotifications_notification_rule.releases",
		"expressions": {
			"event_type_ids": {"constant_value": [
				"codedeploy-application-deployment-succeeded",
				"codedeploy-application-deployment-failed",
			]},
			"name": {"constant_value": "releases"},
			"target": [{"address": {"constant_value": "arn:aws:sns:eu-west-3:111122223333:releases"}}],
		},
		"mode": "managed",
		"name": "releases",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_codestarnotifications_notification_rule",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_codestarnotifications_notification_rule.releases",
		"change": {
			"actions": ["create"],
			"after": {
				"event_type_ids": [
					"codedeploy-application-deployment-succeeded",
					"codedeploy-application-deployment-failed",
				],
				"name": "releases",
				"target": [{"address": "arn:aws:sns:eu-west-3:111122223333:releases"}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "releases",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_codestarnotifications_notification_rule",
	}],
	"terraform_version": "1.11.4",
}

test_fail_disabled if {
	count(deployment_notifications_rule.deny) > 0 with input as fail_disabled
}

fail_disabled := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_codestarnotifications_notification_rule.releases",
		"expressions": {
			"event_type_ids": {"constant_value": ["codedeploy-application-deployment-failed"]},
			"name": {"constant_value": "releases"},
			"status": {"constant_value": "DISABLED"},
			"target": [{"address": {"constant_value": "arn:aws:sns:eu-west-3:111122223333:releases"}}],
		},
		"mode": "managed",
		"name": "releases",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_codestarnotifications_notification_rule",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_codestarnotifications_notification_rule.releases",
		"change": {
			"actions": ["create"],
			"after": {
				"event_type_ids": ["codedeploy-application-deployment-failed"],
				"name": "releases",
				"status": "DISABLED",
				"target": [{"address": "arn:aws:sns:eu-west-3:111122223333:releases"}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "releases",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_codestarnotifications_notification_rule",
	}],
	"terraform_version": "1.11.4",
}

test_fail_to_nobody if {
	count(deployment_notifications_rule.deny) > 0 with input as fail_to_nobody
}

fail_to_nobody := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_codestarnotifications_notification_rule.releases",
		"expressions": {
			"event_type_ids": {"constant_value": ["codedeploy-application-deployment-failed"]},
			"name": {"constant_value": "releases"},
			"target": {"constant_value": []},
		},
		"mode": "managed",
		"name": "releases",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_codestarnotifications_notification_rule",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_codestarnotifications_notification_rule.releases",
		"change": {
			"actions": ["create"],
			"after": {"event_type_ids": ["codedeploy-application-deployment-failed"], "name": "releases", "target": []},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "releases",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_codestarnotifications_notification_rule",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_from_elsewhere if {
	count(deployment_notifications_rule.deny) == 0 with input as unknown_from_elsewhere
	count(deployment_notifications_rule.unknown) > 0 with input as unknown_from_elsewhere
}

unknown_from_elsewhere := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_codestarnotifications_notification_rule.releases",
		"expressions": {
			"event_type_ids": {"constant_value": ["codedeploy-application-deployment-failed"]},
			"name": {"constant_value": "releases"},
			"status": {"references": ["var.unknown"]},
			"target": [{"address": {"constant_value": "arn:aws:sns:eu-west-3:111122223333:releases"}}],
		},
		"mode": "managed",
		"name": "releases",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_codestarnotifications_notification_rule",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_codestarnotifications_notification_rule.releases",
		"change": {
			"actions": ["create"],
			"after": {
				"event_type_ids": ["codedeploy-application-deployment-failed"],
				"name": "releases",
				"target": [{"address": "arn:aws:sns:eu-west-3:111122223333:releases"}],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true, "status": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "releases",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_codestarnotifications_notification_rule",
	}],
	"terraform_version": "1.11.4",
}

test_not_applicable_of_comments if {
	count(deployment_notifications_rule.judged) == 0 with input as not_applicable_of_comments
	count(deployment_notifications_rule.deny) == 0 with input as not_applicable_of_comments
	count(deployment_notifications_rule.unknown) == 0 with input as not_applicable_of_comments
}

not_applicable_of_comments := {
	"configuration": {"root_module": {"resources": [{
		"address": "aws_codestarnotifications_notification_rule.reviews",
		"expressions": {
			"event_type_ids": {"constant_value": ["codecommit-repository-comments-on-pull-requests"]},
			"name": {"constant_value": "reviews"},
			"status": {"constant_value": "DISABLED"},
			"target": {"constant_value": []},
		},
		"mode": "managed",
		"name": "reviews",
		"provider_config_key": "aws",
		"schema_version": 0,
		"type": "aws_codestarnotifications_notification_rule",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "aws_codestarnotifications_notification_rule.reviews",
		"change": {
			"actions": ["create"],
			"after": {
				"event_type_ids": ["codecommit-repository-comments-on-pull-requests"],
				"name": "reviews",
				"status": "DISABLED",
				"target": [],
			},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "reviews",
		"provider_name": "registry.terraform.io/hashicorp/aws",
		"type": "aws_codestarnotifications_notification_rule",
	}],
	"terraform_version": "1.11.4",
}
