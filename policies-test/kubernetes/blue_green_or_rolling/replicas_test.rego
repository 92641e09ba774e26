# Generated from the examples in content/fr/09-go-live.md: change those.
package gonogo.kubernetes.blue_green_or_rolling.replicas_test

import data.gonogo.kubernetes.blue_green_or_rolling.replicas as blue_green_or_rolling_replicas

test_pass if {
	count(blue_green_or_rolling_replicas.judged) > 0 with input as pass
	count(blue_green_or_rolling_replicas.deny) == 0 with input as pass
}

pass := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"replicas": 2, "template": {"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]}}}}

test_pass_the_autoscaler_counts if {
	count(blue_green_or_rolling_replicas.judged) > 0 with input as pass_the_autoscaler_counts
	count(blue_green_or_rolling_replicas.deny) == 0 with input as pass_the_autoscaler_counts
}

pass_the_autoscaler_counts := {"apiVersion": "v1", "items": [{"apiVersion": "v1", "kind": "Service", "metadata": {"name": "web"}, "spec": {"ports": [{"port": 80}], "selector": {"app": "web"}}}, {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"metadata": {"labels": {"app": "web"}}, "spec": {"containers": [{"image": "shop:1.0", "name": "web"}]}}}}, {"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler", "metadata": {"name": "web"}, "spec": {"maxReplicas": 9, "minReplicas": 2, "scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"}}}], "kind": "List"}

test_fail_rolling_with_one_replica if {
	count(blue_green_or_rolling_replicas.deny) > 0 with input as fail_rolling_with_one_replica
}

fail_rolling_with_one_replica := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"replicas": 1, "strategy": {"type": "RollingUpdate"}, "template": {"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]}}}}

test_fail_one_replica_where_nobody_says if {
	count(blue_green_or_rolling_replicas.deny) > 0 with input as fail_one_replica_where_nobody_says
}

fail_one_replica_where_nobody_says := {"apiVersion": "v1", "items": [{"apiVersion": "v1", "kind": "Service", "metadata": {"name": "web"}, "spec": {"ports": [{"port": 80}], "selector": {"app": "web"}}}, {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"metadata": {"labels": {"app": "web"}}, "spec": {"containers": [{"image": "shop:1.0", "name": "web"}]}}}}], "kind": "List"}
