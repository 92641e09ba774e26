# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.terraform.post_deployment_smoke_tests.google_test

import data.gonogo.terraform.post_deployment_smoke_tests.google as post_deployment_smoke_tests_google

test_pass_in_each_way if {
	count(post_deployment_smoke_tests_google.judged) > 0 with input as pass_in_each_way
	count(post_deployment_smoke_tests_google.deny) == 0 with input as pass_in_each_way
	count(post_deployment_smoke_tests_google.unknown) == 0 with input as pass_in_each_way
}

pass_in_each_way := {
	"configuration": {"root_module": {"resources": [
		{
			"address": "google_clouddeploy_delivery_pipeline.api",
			"expressions": {"serial_pipeline": [{"stages": [{
				"strategy": [{"canary": [{"canary_deployment": [{
					"percentages": {"constant_value": [25]},
					"verify": {"constant_value": true},
				}]}]}],
				"target_id": {"constant_value": "production"},
			}]}]},
			"mode": "managed",
			"name": "api",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_clouddeploy_delivery_pipeline",
		},
		{
			"address": "google_clouddeploy_delivery_pipeline.web",
			"expressions": {"serial_pipeline": [{"stages": [
				{"target_id": {"constant_value": "staging"}},
				{
					"strategy": [{"standard": [{"verify": {"constant_value": true}}]}],
					"target_id": {"constant_value": "production"},
				},
			]}]},
			"mode": "managed",
			"name": "web",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_clouddeploy_delivery_pipeline",
		},
		{
			"address": "google_clouddeploy_delivery_pipeline.worker",
			"expressions": {"serial_pipeline": [{"stages": [{
				"strategy": [{"canary": [{"custom_canary_deployment": [{"phase_configs": [
					{"percentage": {"constant_value": 25}, "phase_id": {"constant_value": "a"}},
					{
						"percentage": {"constant_value": 100},
						"phase_id": {"constant_value": "stable"},
						"verify": {"constant_value": true},
					},
				]}]}]}],
				"target_id": {"constant_value": "production"},
			}]}]},
			"mode": "managed",
			"name": "worker",
			"provider_config_key": "google",
			"schema_version": 0,
			"type": "google_clouddeploy_delivery_pipeline",
		},
	]}},
	"format_version": "1.2",
	"resource_changes": [
		{
			"address": "google_clouddeploy_delivery_pipeline.api",
			"change": {
				"actions": ["create"],
				"after": {"serial_pipeline": [{"stages": [{
					"strategy": [{"canary": [{"canary_deployment": [{"percentages": [25], "verify": true}]}]}],
					"target_id": "production",
				}]}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "api",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_clouddeploy_delivery_pipeline",
		},
		{
			"address": "google_clouddeploy_delivery_pipeline.web",
			"change": {
				"actions": ["create"],
				"after": {"serial_pipeline": [{"stages": [
					{"target_id": "staging"},
					{"strategy": [{"standard": [{"verify": true}]}], "target_id": "production"},
				]}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "web",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_clouddeploy_delivery_pipeline",
		},
		{
			"address": "google_clouddeploy_delivery_pipeline.worker",
			"change": {
				"actions": ["create"],
				"after": {"serial_pipeline": [{"stages": [{
					"strategy": [{"canary": [{"custom_canary_deployment": [{"phase_configs": [
						{"percentage": 25, "phase_id": "a"},
						{"percentage": 100, "phase_id": "stable", "verify": true},
					]}]}]}],
					"target_id": "production",
				}]}]},
				"after_sensitive": {},
				"after_unknown": {"arn": true, "id": true},
				"before": null,
				"before_sensitive": false,
			},
			"mode": "managed",
			"name": "worker",
			"provider_name": "registry.terraform.io/hashicorp/google",
			"type": "google_clouddeploy_delivery_pipeline",
		},
	],
	"terraform_version": "1.11.4",
}

test_fail_in_no_phase if {
	count(post_deployment_smoke_tests_google.deny) > 0 with input as fail_in_no_phase
}

fail_in_no_phase := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_clouddeploy_delivery_pipeline.worker",
		"expressions": {"serial_pipeline": [{"stages": [{
			"strategy": [{"canary": [{"custom_canary_deployment": [{"phase_configs": [{
				"percentage": {"constant_value": 100},
				"phase_id": {"constant_value": "stable"},
				"verify": {"constant_value": false},
			}]}]}]}],
			"target_id": {"constant_value": "production"},
		}]}]},
		"mode": "managed",
		"name": "worker",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_clouddeploy_delivery_pipeline",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_clouddeploy_delivery_pipeline.worker",
		"change": {
			"actions": ["create"],
			"after": {"serial_pipeline": [{"stages": [{
				"strategy": [{"canary": [{"custom_canary_deployment": [{"phase_configs": [{
					"percentage": 100,
					"phase_id": "stable",
					"verify": false,
				}]}]}]}],
				"target_id": "production",
			}]}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "worker",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_clouddeploy_delivery_pipeline",
	}],
	"terraform_version": "1.11.4",
}

test_fail_deployed_and_gone if {
	count(post_deployment_smoke_tests_google.deny) > 0 with input as fail_deployed_and_gone
}

fail_deployed_and_gone := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_clouddeploy_delivery_pipeline.web",
		"expressions": {"serial_pipeline": [{"stages": [
			{"target_id": {"constant_value": "staging"}},
			{
				"strategy": [{"standard": [{"verify": {"constant_value": false}}]}],
				"target_id": {"constant_value": "production"},
			},
		]}]},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_clouddeploy_delivery_pipeline",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_clouddeploy_delivery_pipeline.web",
		"change": {
			"actions": ["create"],
			"after": {"serial_pipeline": [{"stages": [
				{"target_id": "staging"},
				{"strategy": [{"standard": [{"verify": false}]}], "target_id": "production"},
			]}]},
			"after_sensitive": {},
			"after_unknown": {"arn": true, "id": true},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_clouddeploy_delivery_pipeline",
	}],
	"terraform_version": "1.11.4",
}

test_unknown_from_elsewhere if {
	count(post_deployment_smoke_tests_google.deny) == 0 with input as unknown_from_elsewhere
	count(post_deployment_smoke_tests_google.unknown) > 0 with input as unknown_from_elsewhere
}

unknown_from_elsewhere := {
	"configuration": {"root_module": {"resources": [{
		"address": "google_clouddeploy_delivery_pipeline.web",
		"expressions": {"serial_pipeline": [{"stages": [
			{"target_id": {"constant_value": "staging"}},
			{
				"strategy": [{"standard": [{"verify": {"references": ["var.unknown"]}}]}],
				"target_id": {"constant_value": "production"},
			},
		]}]},
		"mode": "managed",
		"name": "web",
		"provider_config_key": "google",
		"schema_version": 0,
		"type": "google_clouddeploy_delivery_pipeline",
	}]}},
	"format_version": "1.2",
	"resource_changes": [{
		"address": "google_clouddeploy_delivery_pipeline.web",
		"change": {
			"actions": ["create"],
			"after": {"serial_pipeline": [{"stages": [
				{"target_id": "staging"},
				{"strategy": [{"standard": [{}]}], "target_id": "production"},
			]}]},
			"after_sensitive": {},
			"after_unknown": {
				"arn": true,
				"id": true,
				"serial_pipeline": [{"stages": [{}, {"strategy": [{"standard": [{"verify": true}]}]}]}],
			},
			"before": null,
			"before_sensitive": false,
		},
		"mode": "managed",
		"name": "web",
		"provider_name": "registry.terraform.io/hashicorp/google",
		"type": "google_clouddeploy_delivery_pipeline",
	}],
	"terraform_version": "1.11.4",
}
