# Generated from the examples in content/fr/09-go-live.md: change those.
package gonogo.kubernetes.blue_green_or_rolling.budget_test

import data.gonogo.kubernetes.blue_green_or_rolling.budget as blue_green_or_rolling_budget

test_pass if {
	count(blue_green_or_rolling_budget.judged) > 0 with input as pass
	count(blue_green_or_rolling_budget.deny) == 0 with input as pass
	count(blue_green_or_rolling_budget.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web", "namespace": "shop"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web", "namespace": "shop"},
			"spec": {
				"replicas": 2,
				"template": {
					"metadata": {"labels": {"app": "web", "tier": "front"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
				},
			},
		},
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web", "namespace": "shop"},
			"spec": {"minAvailable": 1, "selector": {"matchLabels": {"app": "web"}}},
		},
	],
	"kind": "List",
}

test_pass_what_runs_once_is_not_asked if {
	count(blue_green_or_rolling_budget.judged) > 0 with input as pass_what_runs_once_is_not_asked
	count(blue_green_or_rolling_budget.deny) == 0 with input as pass_what_runs_once_is_not_asked
	count(blue_green_or_rolling_budget.unknown) == 0 with input as pass_what_runs_once_is_not_asked
}

pass_what_runs_once_is_not_asked := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "shop"},
			"spec": {"ports": [{"port": 80}], "selector": {"shop": "all"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {
				"replicas": 2,
				"template": {
					"metadata": {"labels": {"app": "web", "shop": "all"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "cache"},
			"spec": {
				"replicas": 1,
				"template": {
					"metadata": {"labels": {"app": "cache", "shop": "all"}},
					"spec": {"containers": [{"image": "redis:7.4", "name": "redis"}]},
				},
			},
		},
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web"},
			"spec": {"maxUnavailable": 1, "selector": {"matchLabels": {"app": "web"}}},
		},
	],
	"kind": "List",
}

test_fail_it_lets_no_node_drain if {
	count(blue_green_or_rolling_budget.deny) > 0 with input as fail_it_lets_no_node_drain
}

fail_it_lets_no_node_drain := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {
				"replicas": 2,
				"template": {
					"metadata": {"labels": {"app": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web"},
			"spec": {"maxUnavailable": 0, "selector": {"matchLabels": {"app": "web"}}},
		},
	],
	"kind": "List",
}

test_fail_an_autoscaler_counts_them if {
	count(blue_green_or_rolling_budget.deny) > 0 with input as fail_an_autoscaler_counts_them
}

fail_an_autoscaler_counts_them := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "web"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
			}},
		},
		{
			"apiVersion": "autoscaling/v2",
			"kind": "HorizontalPodAutoscaler",
			"metadata": {"name": "web"},
			"spec": {
				"maxReplicas": 10,
				"minReplicas": 2,
				"scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"},
			},
		},
	],
	"kind": "List",
}

test_fail_it_selects_others if {
	count(blue_green_or_rolling_budget.deny) > 0 with input as fail_it_selects_others
}

fail_it_selects_others := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web", "namespace": "shop"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web", "namespace": "shop"},
			"spec": {
				"replicas": 2,
				"template": {
					"metadata": {"labels": {"app": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
				},
			},
		},
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web", "namespace": "shop"},
			"spec": {
				"minAvailable": 1,
				"selector": {"matchExpressions": [{"key": "app", "operator": "NotIn", "values": ["web"]}]},
			},
		},
	],
	"kind": "List",
}

test_unknown_alone if {
	count(blue_green_or_rolling_budget.deny) == 0 with input as unknown_alone
	count(blue_green_or_rolling_budget.unknown) > 0 with input as unknown_alone
}

unknown_alone := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web", "namespace": "shop"},
	"spec": {"template": {
		"metadata": {"labels": {"app": "web"}},
		"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
	}},
}

test_fail_a_share_that_lets_none_go if {
	count(blue_green_or_rolling_budget.deny) > 0 with input as fail_a_share_that_lets_none_go
}

fail_a_share_that_lets_none_go := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "apps.openshift.io/v1",
			"kind": "DeploymentConfig",
			"metadata": {"name": "web"},
			"spec": {
				"replicas": 2,
				"template": {
					"metadata": {"labels": {"app": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web"},
			"spec": {"maxUnavailable": "0%", "selector": {"matchLabels": {"app": "web"}}},
		},
	],
	"kind": "List",
}

test_fail_a_share_that_keeps_all if {
	count(blue_green_or_rolling_budget.deny) > 0 with input as fail_a_share_that_keeps_all
}

fail_a_share_that_keeps_all := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "argoproj.io/v1alpha1",
			"kind": "Rollout",
			"metadata": {"name": "web"},
			"spec": {
				"replicas": 2,
				"template": {
					"metadata": {"labels": {"app": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web"},
			"spec": {"minAvailable": "100%", "selector": {"matchLabels": {"app": "web"}}},
		},
	],
	"kind": "List",
}

test_not_applicable_who_serves_nobody_is_not_asked if {
	count(blue_green_or_rolling_budget.judged) == 0 with input as not_applicable_who_serves_nobody_is_not_asked
	count(blue_green_or_rolling_budget.deny) == 0 with input as not_applicable_who_serves_nobody_is_not_asked
	count(blue_green_or_rolling_budget.unknown) == 0 with input as not_applicable_who_serves_nobody_is_not_asked
}

not_applicable_who_serves_nobody_is_not_asked := {
	"apiVersion": "v1",
	"items": [{
		"apiVersion": "apps/v1",
		"kind": "Deployment",
		"metadata": {"name": "worker"},
		"spec": {
			"replicas": 2,
			"template": {
				"metadata": {"labels": {"app": "worker"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "worker"}]},
			},
		},
	}],
	"kind": "List",
}
