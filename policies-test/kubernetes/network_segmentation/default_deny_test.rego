# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.kubernetes.network_segmentation.default_deny_test

import data.gonogo.kubernetes.network_segmentation.default_deny as network_segmentation_default_deny

test_pass if {
	count(network_segmentation_default_deny.judged) > 0 with input as pass
	count(network_segmentation_default_deny.deny) == 0 with input as pass
	count(network_segmentation_default_deny.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "v1",
	"items": [
		{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "web"}, "spec": {"containers": [{"name": "web"}]}},
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "NetworkPolicy",
			"metadata": {"name": "default-deny"},
			"spec": {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]},
		},
	],
	"kind": "List",
}

test_pass_about_what_comes_in_by_default if {
	count(network_segmentation_default_deny.judged) > 0 with input as pass_about_what_comes_in_by_default
	count(network_segmentation_default_deny.deny) == 0 with input as pass_about_what_comes_in_by_default
	count(network_segmentation_default_deny.unknown) == 0 with input as pass_about_what_comes_in_by_default
}

pass_about_what_comes_in_by_default := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Pod",
			"metadata": {"name": "web", "namespace": "shop"},
			"spec": {"containers": [{"name": "web"}]},
		},
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "NetworkPolicy",
			"metadata": {"name": "default-deny", "namespace": "shop"},
			"spec": {"podSelector": {}},
		},
	],
	"kind": "List",
}

test_pass_a_policy_for_each if {
	count(network_segmentation_default_deny.judged) > 0 with input as pass_a_policy_for_each
	count(network_segmentation_default_deny.deny) == 0 with input as pass_a_policy_for_each
	count(network_segmentation_default_deny.unknown) == 0 with input as pass_a_policy_for_each
}

pass_a_policy_for_each := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Pod",
			"metadata": {"labels": {"app": "web"}, "name": "web"},
			"spec": {"containers": [{"name": "web"}]},
		},
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "NetworkPolicy",
			"metadata": {"name": "web"},
			"spec": {
				"ingress": [{"from": [{"podSelector": {}}]}],
				"podSelector": {"matchLabels": {"app": "web"}},
				"policyTypes": ["Ingress"],
			},
		},
	],
	"kind": "List",
}

test_fail_one_is_left_open if {
	count(network_segmentation_default_deny.deny) > 0 with input as fail_one_is_left_open
}

fail_one_is_left_open := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Pod",
			"metadata": {"labels": {"app": "web"}, "name": "web"},
			"spec": {"containers": [{"name": "web"}]},
		},
		{
			"apiVersion": "v1",
			"kind": "Pod",
			"metadata": {"labels": {"app": "db"}, "name": "db"},
			"spec": {"containers": [{"name": "db"}]},
		},
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "NetworkPolicy",
			"metadata": {"name": "web"},
			"spec": {
				"ingress": [{"from": [{"podSelector": {}}]}],
				"podSelector": {"matchLabels": {"app": "web"}},
				"policyTypes": ["Ingress"],
			},
		},
	],
	"kind": "List",
}

test_fail_it_lets_all_in if {
	count(network_segmentation_default_deny.deny) > 0 with input as fail_it_lets_all_in
}

fail_it_lets_all_in := {
	"apiVersion": "v1",
	"items": [
		{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "web"}, "spec": {"containers": [{"name": "web"}]}},
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "NetworkPolicy",
			"metadata": {"name": "open"},
			"spec": {"ingress": [{}], "podSelector": {}, "policyTypes": ["Ingress"]},
		},
	],
	"kind": "List",
}

test_fail_in_another_namespace if {
	count(network_segmentation_default_deny.deny) > 0 with input as fail_in_another_namespace
}

fail_in_another_namespace := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Pod",
			"metadata": {"name": "web", "namespace": "shop"},
			"spec": {"containers": [{"name": "web"}]},
		},
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "NetworkPolicy",
			"metadata": {"name": "default-deny"},
			"spec": {"podSelector": {}, "policyTypes": ["Ingress"]},
		},
	],
	"kind": "List",
}
