# Generated from the examples in content/fr/09-go-live.md: change those.
package gonogo.kubernetes.blue_green_or_rolling.strategy_test

import data.gonogo.kubernetes.blue_green_or_rolling.strategy as blue_green_or_rolling_strategy

test_pass if {
	count(blue_green_or_rolling_strategy.judged) > 0 with input as pass
	count(blue_green_or_rolling_strategy.deny) == 0 with input as pass
	count(blue_green_or_rolling_strategy.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {
		"replicas": 2,
		"strategy": {"rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0}, "type": "RollingUpdate"},
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}]}},
	},
}

test_pass_the_autoscaler_counts if {
	count(blue_green_or_rolling_strategy.judged) > 0 with input as pass_the_autoscaler_counts
	count(blue_green_or_rolling_strategy.deny) == 0 with input as pass_the_autoscaler_counts
	count(blue_green_or_rolling_strategy.unknown) == 0 with input as pass_the_autoscaler_counts
}

pass_the_autoscaler_counts := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"name": "web",
		"ports": [{"containerPort": 8000}],
	}]}}},
}

test_fail_recreate if {
	count(blue_green_or_rolling_strategy.deny) > 0 with input as fail_recreate
}

fail_recreate := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {
		"replicas": 2,
		"strategy": {"type": "Recreate"},
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}]}},
	},
}

test_pass_one_replica_and_the_new_one_beside_it if {
	count(blue_green_or_rolling_strategy.judged) > 0 with input as pass_one_replica_and_the_new_one_beside_it
	count(blue_green_or_rolling_strategy.deny) == 0 with input as pass_one_replica_and_the_new_one_beside_it
	count(blue_green_or_rolling_strategy.unknown) == 0 with input as pass_one_replica_and_the_new_one_beside_it
}

pass_one_replica_and_the_new_one_beside_it := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {
		"replicas": 1,
		"strategy": {"type": "RollingUpdate"},
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
			"readinessProbe": {"httpGet": {"path": "/health/ready", "port": 8000}},
		}]}},
	},
}

test_fail_one_replica_that_nobody_awaits if {
	count(blue_green_or_rolling_strategy.deny) > 0 with input as fail_one_replica_that_nobody_awaits
}

fail_one_replica_that_nobody_awaits := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {
		"replicas": 1,
		"strategy": {"type": "RollingUpdate"},
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}]}},
	},
}

test_fail_one_replica_that_a_probe_without_a_question_awaits if {
	count(blue_green_or_rolling_strategy.deny) > 0 with input as fail_one_replica_that_a_probe_without_a_question_awaits
}

fail_one_replica_that_a_probe_without_a_question_awaits := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {
		"replicas": 1,
		"strategy": {"type": "RollingUpdate"},
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
			"readinessProbe": {"initialDelaySeconds": 5},
		}]}},
	},
}

test_fail_one_replica_where_nobody_says if {
	count(blue_green_or_rolling_strategy.deny) > 0 with input as fail_one_replica_where_nobody_says
}

fail_one_replica_where_nobody_says := {
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
	],
	"kind": "List",
}

test_fail_one_replica_that_goes_first if {
	count(blue_green_or_rolling_strategy.deny) > 0 with input as fail_one_replica_that_goes_first
}

fail_one_replica_that_goes_first := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {
		"replicas": 1,
		"strategy": {"rollingUpdate": {"maxUnavailable": 1}},
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
			"readinessProbe": {"grpc": {"port": 8000}},
		}]}},
	},
}

test_fail_nothing_may_stand_beside_it if {
	count(blue_green_or_rolling_strategy.deny) > 0 with input as fail_nothing_may_stand_beside_it
}

fail_nothing_may_stand_beside_it := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {
		"replicas": 1,
		"strategy": {"rollingUpdate": {"maxSurge": 0}},
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
			"readinessProbe": {"grpc": {"port": 8000}},
		}]}},
	},
}

test_pass_one_of_two_goes_first if {
	count(blue_green_or_rolling_strategy.judged) > 0 with input as pass_one_of_two_goes_first
	count(blue_green_or_rolling_strategy.deny) == 0 with input as pass_one_of_two_goes_first
	count(blue_green_or_rolling_strategy.unknown) == 0 with input as pass_one_of_two_goes_first
}

pass_one_of_two_goes_first := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {
		"replicas": 2,
		"strategy": {"rollingUpdate": {"maxSurge": 0, "maxUnavailable": "99%"}},
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}]}},
	},
}

test_fail_all_at_once if {
	count(blue_green_or_rolling_strategy.deny) > 0 with input as fail_all_at_once
}

fail_all_at_once := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {
		"replicas": 4,
		"strategy": {"rollingUpdate": {"maxUnavailable": "100%"}},
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}]}},
	},
}

test_unknown_how_many_may_be_missing_is_no_number if {
	count(blue_green_or_rolling_strategy.deny) == 0 with input as unknown_how_many_may_be_missing_is_no_number
	count(blue_green_or_rolling_strategy.unknown) > 0 with input as unknown_how_many_may_be_missing_is_no_number
}

unknown_how_many_may_be_missing_is_no_number := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {
		"replicas": 4,
		"strategy": {"rollingUpdate": {"maxUnavailable": "lots"}},
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}]}},
	},
}

test_unknown_a_percentage_with_a_blank if {
	count(blue_green_or_rolling_strategy.deny) == 0 with input as unknown_a_percentage_with_a_blank
	count(blue_green_or_rolling_strategy.unknown) > 0 with input as unknown_a_percentage_with_a_blank
}

unknown_a_percentage_with_a_blank := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {
		"replicas": 4,
		"strategy": {"rollingUpdate": {"maxUnavailable": "100 %"}},
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}]}},
	},
}

test_unknown_how_many_may_be_added_is_no_number if {
	count(blue_green_or_rolling_strategy.deny) == 0 with input as unknown_how_many_may_be_added_is_no_number
	count(blue_green_or_rolling_strategy.unknown) > 0 with input as unknown_how_many_may_be_added_is_no_number
}

unknown_how_many_may_be_added_is_no_number := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {
		"minReadySeconds": 5,
		"replicas": 1,
		"strategy": {"rollingUpdate": {"maxSurge": "{{ surge }}", "maxUnavailable": 1}},
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}]}},
	},
}

test_unknown_replicas_that_are_a_text if {
	count(blue_green_or_rolling_strategy.deny) == 0 with input as unknown_replicas_that_are_a_text
	count(blue_green_or_rolling_strategy.unknown) > 0 with input as unknown_replicas_that_are_a_text
}

unknown_replicas_that_are_a_text := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {
		"replicas": "2",
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}]}},
	},
}

test_unknown_a_wait_that_is_a_text if {
	count(blue_green_or_rolling_strategy.deny) == 0 with input as unknown_a_wait_that_is_a_text
	count(blue_green_or_rolling_strategy.unknown) > 0 with input as unknown_a_wait_that_is_a_text
}

unknown_a_wait_that_is_a_text := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {
		"minReadySeconds": "10",
		"replicas": 1,
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}]}},
	},
}

test_unknown_a_strategy_that_there_is_not if {
	count(blue_green_or_rolling_strategy.deny) == 0 with input as unknown_a_strategy_that_there_is_not
	count(blue_green_or_rolling_strategy.unknown) > 0 with input as unknown_a_strategy_that_there_is_not
}

unknown_a_strategy_that_there_is_not := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {
		"replicas": 2,
		"strategy": {"type": "Rolled"},
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}]}},
	},
}

test_unknown_an_autoscaler_that_leaves_nobody_knows_how_many if {
	count(blue_green_or_rolling_strategy.deny) == 0 with input as unknown_an_autoscaler_that_leaves_nobody_knows_how_many
	count(blue_green_or_rolling_strategy.unknown) > 0 with input as unknown_an_autoscaler_that_leaves_nobody_knows_how_many
}

unknown_an_autoscaler_that_leaves_nobody_knows_how_many := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "autoscaling/v2",
			"kind": "HorizontalPodAutoscaler",
			"metadata": {"name": "web"},
			"spec": {"maxReplicas": 5, "minReplicas": "few", "scaleTargetRef": {"kind": "Deployment", "name": "web"}},
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
	],
	"kind": "List",
}

test_pass_a_rollout_in_two_colours if {
	count(blue_green_or_rolling_strategy.judged) > 0 with input as pass_a_rollout_in_two_colours
	count(blue_green_or_rolling_strategy.deny) == 0 with input as pass_a_rollout_in_two_colours
	count(blue_green_or_rolling_strategy.unknown) == 0 with input as pass_a_rollout_in_two_colours
}

pass_a_rollout_in_two_colours := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Rollout",
	"metadata": {"name": "web"},
	"spec": {
		"replicas": 2,
		"strategy": {"blueGreen": {"activeService": "web"}},
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}]}},
	},
}

test_fail_a_rollout_without_a_way if {
	count(blue_green_or_rolling_strategy.deny) > 0 with input as fail_a_rollout_without_a_way
}

fail_a_rollout_without_a_way := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Rollout",
	"metadata": {"name": "web"},
	"spec": {
		"replicas": 2,
		"strategy": {},
		"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}]}},
	},
}

test_pass_a_disk_of_its_own_beside_another if {
	count(blue_green_or_rolling_strategy.judged) > 0 with input as pass_a_disk_of_its_own_beside_another
	count(blue_green_or_rolling_strategy.deny) == 0 with input as pass_a_disk_of_its_own_beside_another
	count(blue_green_or_rolling_strategy.unknown) == 0 with input as pass_a_disk_of_its_own_beside_another
}

pass_a_disk_of_its_own_beside_another := {
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
					"metadata": {"labels": {"shop": "all"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
				},
			},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "grafana"},
			"spec": {
				"strategy": {"type": "Recreate"},
				"template": {
					"metadata": {"labels": {"shop": "all"}},
					"spec": {
						"containers": [{"image": "grafana:12.1", "name": "grafana"}],
						"volumes": [{"name": "data", "persistentVolumeClaim": {"claimName": "grafana"}}],
					},
				},
			},
		},
	],
	"kind": "List",
}

test_fail_a_disk_that_all_can_have if {
	count(blue_green_or_rolling_strategy.deny) > 0 with input as fail_a_disk_that_all_can_have
}

fail_a_disk_that_all_can_have := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "v1",
			"kind": "PersistentVolumeClaim",
			"metadata": {"name": "media"},
			"spec": {"accessModes": ["ReadWriteMany"]},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {
				"strategy": {"type": "Recreate"},
				"template": {
					"metadata": {"labels": {"app": "web"}},
					"spec": {
						"containers": [{"image": "shop:1.0", "name": "web"}],
						"volumes": [{"name": "media", "persistentVolumeClaim": {"claimName": "media"}}],
					},
				},
			},
		},
	],
	"kind": "List",
}
