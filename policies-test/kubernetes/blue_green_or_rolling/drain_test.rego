# Generated from the examples in content/fr/09-go-live.md: change those.
package gonogo.kubernetes.blue_green_or_rolling.drain_test

import data.gonogo.kubernetes.blue_green_or_rolling.drain as blue_green_or_rolling_drain

test_pass_one_of_two_may_go if {
	count(blue_green_or_rolling_drain.judged) > 0 with input as pass_one_of_two_may_go
	count(blue_green_or_rolling_drain.deny) == 0 with input as pass_one_of_two_may_go
	count(blue_green_or_rolling_drain.unknown) == 0 with input as pass_one_of_two_may_go
}

pass_one_of_two_may_go := {
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
					"metadata": {"labels": {"app": "web", "name": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web"},
			"spec": {"minAvailable": 1, "selector": {"matchLabels": {"app": "web"}}},
		},
	],
	"kind": "List",
}

test_fail_as_many_as_there_are if {
	count(blue_green_or_rolling_drain.deny) > 0 with input as fail_as_many_as_there_are
}

fail_as_many_as_there_are := {
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
					"metadata": {"labels": {"app": "web", "name": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web"},
			"spec": {"minAvailable": 2, "selector": {"matchLabels": {"app": "web"}}},
		},
	],
	"kind": "List",
}

test_fail_a_share_that_is_rounded_up if {
	count(blue_green_or_rolling_drain.deny) > 0 with input as fail_a_share_that_is_rounded_up
}

fail_a_share_that_is_rounded_up := {
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
					"metadata": {"labels": {"app": "web", "name": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web"},
			"spec": {"minAvailable": "51%", "selector": {"matchLabels": {"app": "web"}}},
		},
	],
	"kind": "List",
}

test_pass_half_of_two if {
	count(blue_green_or_rolling_drain.judged) > 0 with input as pass_half_of_two
	count(blue_green_or_rolling_drain.deny) == 0 with input as pass_half_of_two
	count(blue_green_or_rolling_drain.unknown) == 0 with input as pass_half_of_two
}

pass_half_of_two := {
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
					"metadata": {"labels": {"app": "web", "name": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web"},
			"spec": {"minAvailable": "50%", "selector": {"matchLabels": {"app": "web"}}},
		},
	],
	"kind": "List",
}

test_fail_as_many_as_the_autoscaler_keeps if {
	count(blue_green_or_rolling_drain.deny) > 0 with input as fail_as_many_as_the_autoscaler_keeps
}

fail_as_many_as_the_autoscaler_keeps := {
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
				"metadata": {"labels": {"app": "web", "name": "web"}},
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
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web"},
			"spec": {"minAvailable": 2, "selector": {"matchLabels": {"app": "web"}}},
		},
	],
	"kind": "List",
}

test_fail_the_only_one_that_the_autoscaler_keeps if {
	count(blue_green_or_rolling_drain.deny) > 0 with input as fail_the_only_one_that_the_autoscaler_keeps
}

fail_the_only_one_that_the_autoscaler_keeps := {
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
				"metadata": {"labels": {"app": "web", "name": "web"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
			}},
		},
		{
			"apiVersion": "autoscaling/v2",
			"kind": "HorizontalPodAutoscaler",
			"metadata": {"name": "web"},
			"spec": {
				"maxReplicas": 10,
				"minReplicas": 1,
				"scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"},
			},
		},
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web"},
			"spec": {"minAvailable": "80%", "selector": {"matchLabels": {"app": "web"}}},
		},
	],
	"kind": "List",
}

test_pass_less_than_the_autoscaler_keeps if {
	count(blue_green_or_rolling_drain.judged) > 0 with input as pass_less_than_the_autoscaler_keeps
	count(blue_green_or_rolling_drain.deny) == 0 with input as pass_less_than_the_autoscaler_keeps
	count(blue_green_or_rolling_drain.unknown) == 0 with input as pass_less_than_the_autoscaler_keeps
}

pass_less_than_the_autoscaler_keeps := {
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
				"replicas": 1,
				"template": {
					"metadata": {"labels": {"app": "web", "name": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
		{
			"apiVersion": "autoscaling/v2",
			"kind": "HorizontalPodAutoscaler",
			"metadata": {"name": "web"},
			"spec": {
				"maxReplicas": 10,
				"minReplicas": 3,
				"scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"},
			},
		},
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web"},
			"spec": {"minAvailable": 2, "selector": {"matchLabels": {"app": "web"}}},
		},
	],
	"kind": "List",
}

test_pass_over_two_workloads if {
	count(blue_green_or_rolling_drain.judged) > 0 with input as pass_over_two_workloads
	count(blue_green_or_rolling_drain.deny) == 0 with input as pass_over_two_workloads
	count(blue_green_or_rolling_drain.unknown) == 0 with input as pass_over_two_workloads
}

pass_over_two_workloads := {
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
					"metadata": {"labels": {"app": "web", "name": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "api"},
			"spec": {
				"replicas": 2,
				"template": {
					"metadata": {"labels": {"app": "web", "name": "api"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web"},
			"spec": {"minAvailable": 3, "selector": {"matchLabels": {"app": "web"}}},
		},
	],
	"kind": "List",
}

test_fail_all_of_two_workloads if {
	count(blue_green_or_rolling_drain.deny) > 0 with input as fail_all_of_two_workloads
}

fail_all_of_two_workloads := {
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
					"metadata": {"labels": {"app": "web", "name": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "api"},
			"spec": {
				"replicas": 2,
				"template": {
					"metadata": {"labels": {"app": "web", "name": "api"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web"},
			"spec": {"minAvailable": 4, "selector": {"matchLabels": {"app": "web"}}},
		},
	],
	"kind": "List",
}

test_unknown_no_number if {
	count(blue_green_or_rolling_drain.deny) == 0 with input as unknown_no_number
	count(blue_green_or_rolling_drain.unknown) > 0 with input as unknown_no_number
}

unknown_no_number := {
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
					"metadata": {"labels": {"app": "web", "name": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web"},
			"spec": {"minAvailable": "lots", "selector": {"matchLabels": {"app": "web"}}},
		},
	],
	"kind": "List",
}

test_unknown_a_number_in_quotes if {
	count(blue_green_or_rolling_drain.deny) == 0 with input as unknown_a_number_in_quotes
	count(blue_green_or_rolling_drain.unknown) > 0 with input as unknown_a_number_in_quotes
}

unknown_a_number_in_quotes := {
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
					"metadata": {"labels": {"app": "web", "name": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
		{
			"apiVersion": "policy/v1",
			"kind": "PodDisruptionBudget",
			"metadata": {"name": "web"},
			"spec": {"maxUnavailable": "1", "selector": {"matchLabels": {"app": "web"}}},
		},
	],
	"kind": "List",
}

test_not_applicable_without_a_budget if {
	count(blue_green_or_rolling_drain.judged) == 0 with input as not_applicable_without_a_budget
	count(blue_green_or_rolling_drain.deny) == 0 with input as not_applicable_without_a_budget
	count(blue_green_or_rolling_drain.unknown) == 0 with input as not_applicable_without_a_budget
}

not_applicable_without_a_budget := {
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
					"metadata": {"labels": {"app": "web", "name": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
	],
	"kind": "List",
}
