# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.kubernetes.deployment_notifications_test

import data.gonogo.kubernetes.deployment_notifications

test_pass if {
	count(deployment_notifications.judged) > 0 with input as pass
	count(deployment_notifications.deny) == 0 with input as pass
	count(deployment_notifications.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Alert",
			"metadata": {"name": "releases", "namespace": "flux-system"},
			"spec": {
				"eventSeverity": "info",
				"eventSources": [{"kind": "GitRepository", "name": "shop"}, {"kind": "Kustomization", "name": "*"}],
				"providerRef": {"name": "slack"},
				"suspend": false,
			},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Provider",
			"metadata": {"name": "slack", "namespace": "flux-system"},
			"spec": {"channel": "releases", "secretRef": {"name": "slack"}, "type": "slack"},
		},
	],
	"kind": "List",
}

test_pass_it_says_nothing_of_that if {
	count(deployment_notifications.judged) > 0 with input as pass_it_says_nothing_of_that
	count(deployment_notifications.deny) == 0 with input as pass_it_says_nothing_of_that
	count(deployment_notifications.unknown) == 0 with input as pass_it_says_nothing_of_that
}

pass_it_says_nothing_of_that := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Alert",
			"metadata": {"name": "releases", "namespace": "flux-system"},
			"spec": {"eventSources": [{"kind": "HelmRelease", "name": "*"}], "providerRef": {"name": "slack"}},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Provider",
			"metadata": {"name": "slack", "namespace": "flux-system"},
			"spec": {"channel": "releases", "secretRef": {"name": "slack"}, "type": "slack"},
		},
	],
	"kind": "List",
}

test_fail_suspended if {
	count(deployment_notifications.deny) > 0 with input as fail_suspended
}

fail_suspended := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Alert",
			"metadata": {"name": "releases", "namespace": "flux-system"},
			"spec": {
				"eventSources": [{"kind": "Kustomization", "name": "*"}],
				"providerRef": {"name": "slack"},
				"suspend": true,
			},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Provider",
			"metadata": {"name": "slack", "namespace": "flux-system"},
			"spec": {"channel": "releases", "secretRef": {"name": "slack"}, "type": "slack"},
		},
	],
	"kind": "List",
}

test_fail_of_releases_of_charts if {
	count(deployment_notifications.deny) > 0 with input as fail_of_releases_of_charts
}

fail_of_releases_of_charts := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Alert",
			"metadata": {"name": "releases", "namespace": "flux-system"},
			"spec": {
				"eventSources": [{"kind": "HelmRelease", "name": "*"}],
				"providerRef": {"name": "teams"},
				"suspend": true,
			},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Provider",
			"metadata": {"name": "teams", "namespace": "flux-system"},
			"spec": {"secretRef": {"name": "teams"}, "type": "msteams"},
		},
	],
	"kind": "List",
}

test_unknown_to_whom if {
	count(deployment_notifications.deny) == 0 with input as unknown_to_whom
	count(deployment_notifications.unknown) > 0 with input as unknown_to_whom
}

unknown_to_whom := {
	"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
	"kind": "Alert",
	"metadata": {"name": "releases", "namespace": "flux-system"},
	"spec": {
		"eventSources": [{"kind": "Kustomization", "name": "*"}],
		"providerRef": {"name": "slack"},
		"suspend": true,
	},
}

test_not_applicable_failures_alone if {
	count(deployment_notifications.judged) == 0 with input as not_applicable_failures_alone
	count(deployment_notifications.deny) == 0 with input as not_applicable_failures_alone
	count(deployment_notifications.unknown) == 0 with input as not_applicable_failures_alone
}

not_applicable_failures_alone := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Alert",
			"metadata": {"name": "failures", "namespace": "flux-system"},
			"spec": {
				"eventSeverity": "error",
				"eventSources": [{"kind": "Kustomization", "name": "*"}],
				"providerRef": {"name": "slack"},
				"suspend": true,
			},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Provider",
			"metadata": {"name": "slack", "namespace": "flux-system"},
			"spec": {"channel": "failures", "secretRef": {"name": "slack"}, "type": "slack"},
		},
	],
	"kind": "List",
}

test_not_applicable_new_commits_alone if {
	count(deployment_notifications.judged) == 0 with input as not_applicable_new_commits_alone
	count(deployment_notifications.deny) == 0 with input as not_applicable_new_commits_alone
	count(deployment_notifications.unknown) == 0 with input as not_applicable_new_commits_alone
}

not_applicable_new_commits_alone := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Alert",
			"metadata": {"name": "commits", "namespace": "flux-system"},
			"spec": {
				"eventSources": [{"kind": "GitRepository", "name": "shop"}],
				"providerRef": {"name": "slack"},
				"suspend": true,
			},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Provider",
			"metadata": {"name": "slack", "namespace": "flux-system"},
			"spec": {"channel": "commits", "secretRef": {"name": "slack"}, "type": "slack"},
		},
	],
	"kind": "List",
}

test_not_applicable_of_another_program if {
	count(deployment_notifications.judged) == 0 with input as not_applicable_of_another_program
	count(deployment_notifications.deny) == 0 with input as not_applicable_of_another_program
	count(deployment_notifications.unknown) == 0 with input as not_applicable_of_another_program
}

not_applicable_of_another_program := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "example.com/v1",
			"kind": "Alert",
			"metadata": {"name": "releases", "namespace": "flux-system"},
			"spec": {
				"eventSources": [{"kind": "Kustomization", "name": "*"}],
				"providerRef": {"name": "slack"},
				"suspend": true,
			},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Provider",
			"metadata": {"name": "slack", "namespace": "flux-system"},
			"spec": {"channel": "releases", "secretRef": {"name": "slack"}, "type": "slack"},
		},
	],
	"kind": "List",
}

test_not_applicable_a_mark_on_the_commit if {
	count(deployment_notifications.judged) == 0 with input as not_applicable_a_mark_on_the_commit
	count(deployment_notifications.deny) == 0 with input as not_applicable_a_mark_on_the_commit
	count(deployment_notifications.unknown) == 0 with input as not_applicable_a_mark_on_the_commit
}

not_applicable_a_mark_on_the_commit := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Alert",
			"metadata": {"name": "a"},
			"spec": {
				"eventSources": [{"kind": "Kustomization", "name": "*"}],
				"providerRef": {"name": "a"},
				"suspend": true,
			},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Provider",
			"metadata": {"name": "a"},
			"spec": {"address": "https://github.com/shop/fleet", "type": "github"},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Alert",
			"metadata": {"name": "b"},
			"spec": {
				"eventSources": [{"kind": "Kustomization", "name": "*"}],
				"providerRef": {"name": "b"},
				"suspend": true,
			},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Provider",
			"metadata": {"name": "b"},
			"spec": {"address": "https://gitlab.com/shop/fleet", "type": "gitlab"},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Alert",
			"metadata": {"name": "c"},
			"spec": {
				"eventSources": [{"kind": "Kustomization", "name": "*"}],
				"providerRef": {"name": "c"},
				"suspend": true,
			},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Provider",
			"metadata": {"name": "c"},
			"spec": {"address": "https://gitea.example.com/shop/fleet", "type": "gitea"},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Alert",
			"metadata": {"name": "d"},
			"spec": {
				"eventSources": [{"kind": "Kustomization", "name": "*"}],
				"providerRef": {"name": "d"},
				"suspend": true,
			},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Provider",
			"metadata": {"name": "d"},
			"spec": {"address": "https://bitbucket.org/shop/fleet", "type": "bitbucket"},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Alert",
			"metadata": {"name": "e"},
			"spec": {
				"eventSources": [{"kind": "Kustomization", "name": "*"}],
				"providerRef": {"name": "e"},
				"suspend": true,
			},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Provider",
			"metadata": {"name": "e"},
			"spec": {"address": "https://git.example.com/shop/fleet", "type": "bitbucketserver"},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Alert",
			"metadata": {"name": "f"},
			"spec": {
				"eventSources": [{"kind": "Kustomization", "name": "*"}],
				"providerRef": {"name": "f"},
				"suspend": true,
			},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Provider",
			"metadata": {"name": "f"},
			"spec": {"address": "https://dev.azure.com/shop/fleet", "type": "azuredevops"},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Alert",
			"metadata": {"name": "g"},
			"spec": {
				"eventSources": [{"kind": "Kustomization", "name": "*"}],
				"providerRef": {"name": "g"},
				"suspend": true,
			},
		},
		{
			"apiVersion": "notification.toolkit.fluxcd.io/v1beta3",
			"kind": "Provider",
			"metadata": {"name": "g"},
			"spec": {"address": "https://github.com/shop/fleet", "type": "githubdispatch"},
		},
	],
	"kind": "List",
}
