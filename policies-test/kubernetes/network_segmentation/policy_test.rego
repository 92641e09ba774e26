# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.kubernetes.network_segmentation.policy_test

import data.gonogo.kubernetes.network_segmentation.policy as network_segmentation_policy

test_pass if {
	count(network_segmentation_policy.judged) > 0 with input as pass
	count(network_segmentation_policy.deny) == 0 with input as pass
	count(network_segmentation_policy.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web", "namespace": "shop"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "web"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
			}},
		},
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "NetworkPolicy",
			"metadata": {"name": "web", "namespace": "shop"},
			"spec": {
				"ingress": [{"from": [{"podSelector": {}}]}],
				"podSelector": {"matchLabels": {"app": "web"}},
				"policyTypes": ["Ingress"],
			},
		},
	],
	"kind": "List",
}

test_pass_everybody_in_the_namespace if {
	count(network_segmentation_policy.judged) > 0 with input as pass_everybody_in_the_namespace
	count(network_segmentation_policy.deny) == 0 with input as pass_everybody_in_the_namespace
	count(network_segmentation_policy.unknown) == 0 with input as pass_everybody_in_the_namespace
}

pass_everybody_in_the_namespace := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "apps/v1",
			"kind": "StatefulSet",
			"metadata": {"name": "cache", "namespace": "shop"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "cache"}},
				"spec": {"containers": [{"image": "redis:7.4", "name": "redis"}]},
			}},
		},
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "NetworkPolicy",
			"metadata": {"name": "default-deny", "namespace": "shop"},
			"spec": {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]},
		},
	],
	"kind": "List",
}

test_fail_in_another_namespace if {
	count(network_segmentation_policy.deny) > 0 with input as fail_in_another_namespace
}

fail_in_another_namespace := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web", "namespace": "shop"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "web"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
			}},
		},
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "NetworkPolicy",
			"metadata": {"name": "web", "namespace": "default"},
			"spec": {"podSelector": {"matchLabels": {"app": "web"}}, "policyTypes": ["Ingress"]},
		},
	],
	"kind": "List",
}

test_fail_one_of_its_rules_lets_all_in if {
	count(network_segmentation_policy.deny) > 0 with input as fail_one_of_its_rules_lets_all_in
}

fail_one_of_its_rules_lets_all_in := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Pod",
			"metadata": {"name": "web"},
			"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
		},
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "NetworkPolicy",
			"metadata": {"name": "web"},
			"spec": {"ingress": [{"from": [{"podSelector": {}}]}, {}], "podSelector": {}, "policyTypes": ["Ingress"]},
		},
	],
	"kind": "List",
}

test_fail_an_open_replica_set if {
	count(network_segmentation_policy.deny) > 0 with input as fail_an_open_replica_set
}

fail_an_open_replica_set := {
	"apiVersion": "v1",
	"items": [{
		"apiVersion": "apps/v1",
		"kind": "ReplicaSet",
		"metadata": {"name": "web"},
		"spec": {"template": {"spec": {"containers": [{"image": "shop:1.0", "name": "it"}]}}},
	}],
	"kind": "List",
}

test_fail_an_open_job if {
	count(network_segmentation_policy.deny) > 0 with input as fail_an_open_job
}

fail_an_open_job := {
	"apiVersion": "v1",
	"items": [{
		"apiVersion": "batch/v1",
		"kind": "Job",
		"metadata": {"name": "migrate"},
		"spec": {"template": {"spec": {"containers": [{"image": "shop:1.0", "name": "it"}], "restartPolicy": "Never"}}},
	}],
	"kind": "List",
}

test_fail_an_open_cron_job if {
	count(network_segmentation_policy.deny) > 0 with input as fail_an_open_cron_job
}

fail_an_open_cron_job := {
	"apiVersion": "v1",
	"items": [{
		"apiVersion": "batch/v1",
		"kind": "CronJob",
		"metadata": {"name": "purge"},
		"spec": {
			"jobTemplate": {"spec": {"template": {"spec": {
				"containers": [{"image": "shop:1.0", "name": "it"}],
				"restartPolicy": "Never",
			}}}},
			"schedule": "0 3 * * *",
		},
	}],
	"kind": "List",
}

test_fail_about_what_goes_out_alone if {
	count(network_segmentation_policy.deny) > 0 with input as fail_about_what_goes_out_alone
}

fail_about_what_goes_out_alone := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "ReplicationController",
			"metadata": {"name": "old", "namespace": "shop"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "old"}},
				"spec": {"containers": [{"image": "old:1.0", "name": "old"}]},
			}},
		},
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "NetworkPolicy",
			"metadata": {"name": "out", "namespace": "shop"},
			"spec": {"egress": [{}], "podSelector": {}, "policyTypes": ["Egress"]},
		},
	],
	"kind": "List",
}

test_unknown_alone if {
	count(network_segmentation_policy.deny) == 0 with input as unknown_alone
	count(network_segmentation_policy.unknown) > 0 with input as unknown_alone
}

unknown_alone := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web", "namespace": "shop"},
	"spec": {"template": {
		"metadata": {"labels": {"app": "web"}},
		"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
	}},
}
