# Generated from the examples in content/fr/09-go-live.md: change those.
package gonogo.kubernetes.blue_green_or_rolling.strategy_test

import data.gonogo.kubernetes.blue_green_or_rolling.strategy as blue_green_or_rolling_strategy

test_pass if {
	count(blue_green_or_rolling_strategy.judged) > 0 with input as pass
	count(blue_green_or_rolling_strategy.deny) == 0 with input as pass
}

pass := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"replicas": 2, "strategy": {"rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0}, "type": "RollingUpdate"}, "template": {"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]}}}}

test_pass_it_rolls_by_itself if {
	count(blue_green_or_rolling_strategy.judged) > 0 with input as pass_it_rolls_by_itself
	count(blue_green_or_rolling_strategy.deny) == 0 with input as pass_it_rolls_by_itself
}

pass_it_rolls_by_itself := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]}}}}

test_fail_recreate if {
	count(blue_green_or_rolling_strategy.deny) > 0 with input as fail_recreate
}

fail_recreate := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"replicas": 2, "strategy": {"type": "Recreate"}, "template": {"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]}}}}
