# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.load_balancer_in_place_test

import data.gonogo.kubernetes.load_balancer_in_place

test_pass if {
	count(load_balancer_in_place.judged) > 0 with input as pass
	count(load_balancer_in_place.deny) == 0 with input as pass
	count(load_balancer_in_place.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "web", "release": "shop"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
			}},
		},
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "web"}},
		},
	],
	"kind": "List",
}

test_pass_what_is_only_measured_needs_none if {
	count(load_balancer_in_place.judged) > 0 with input as pass_what_is_only_measured_needs_none
	count(load_balancer_in_place.deny) == 0 with input as pass_what_is_only_measured_needs_none
	count(load_balancer_in_place.unknown) == 0 with input as pass_what_is_only_measured_needs_none
}

pass_what_is_only_measured_needs_none := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "web"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
			}},
		},
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "worker"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "worker"}},
				"spec": {"containers": [{
					"image": "shop:1.0",
					"name": "worker",
					"ports": [{"containerPort": 9090, "name": "http-metrics"}],
				}]},
			}},
		},
	],
	"kind": "List",
}

test_fail_the_selector_misses if {
	count(load_balancer_in_place.deny) > 0 with input as fail_the_selector_misses
}

fail_the_selector_misses := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "web"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
			}},
		},
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "website"}},
		},
	],
	"kind": "List",
}

test_unknown_alone if {
	count(load_balancer_in_place.deny) == 0 with input as unknown_alone
	count(load_balancer_in_place.unknown) > 0 with input as unknown_alone
}

unknown_alone := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {
		"metadata": {"labels": {"app": "web"}},
		"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
	}},
}

test_fail_one_of_its_ports_is_only_measured if {
	count(load_balancer_in_place.deny) > 0 with input as fail_one_of_its_ports_is_only_measured
}

fail_one_of_its_ports_is_only_measured := {
	"apiVersion": "v1",
	"items": [{
		"apiVersion": "apps.openshift.io/v1",
		"kind": "DeploymentConfig",
		"metadata": {"name": "web"},
		"spec": {"template": {
			"metadata": {"labels": {"app": "web"}},
			"spec": {"containers": [
				{
					"image": "shop:1.0",
					"name": "web",
					"ports": [{"containerPort": 8000, "name": "http"}, {"containerPort": 9090, "name": "metrics"}],
				},
				{"image": "exporter:1.0", "name": "exporter", "ports": [{"containerPort": 9187, "name": "metrics"}]},
			]},
		}},
	}],
	"kind": "List",
}

test_fail_a_rollout_of_argo if {
	count(load_balancer_in_place.deny) > 0 with input as fail_a_rollout_of_argo
}

fail_a_rollout_of_argo := {
	"apiVersion": "v1",
	"items": [{
		"apiVersion": "argoproj.io/v1alpha1",
		"kind": "Rollout",
		"metadata": {"name": "web"},
		"spec": {"template": {
			"metadata": {"labels": {"app": "web"}},
			"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
		}},
	}],
	"kind": "List",
}

test_not_applicable_reached_on_its_node_or_not_running if {
	count(load_balancer_in_place.judged) == 0 with input as not_applicable_reached_on_its_node_or_not_running
	count(load_balancer_in_place.deny) == 0 with input as not_applicable_reached_on_its_node_or_not_running
	count(load_balancer_in_place.unknown) == 0 with input as not_applicable_reached_on_its_node_or_not_running
}

not_applicable_reached_on_its_node_or_not_running := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "edge"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "edge"}},
				"spec": {
					"containers": [{"image": "haproxy:3.0", "name": "edge", "ports": [{"containerPort": 443}]}],
					"hostNetwork": true,
				},
			}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "retired"},
			"spec": {
				"replicas": 0,
				"template": {
					"metadata": {"labels": {"app": "retired"}},
					"spec": {"containers": [{"image": "shop:0.9", "name": "web", "ports": [{"containerPort": 8000}]}]},
				},
			},
		},
	],
	"kind": "List",
}
