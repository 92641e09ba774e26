# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.graceful_shutdown_test

import data.gonogo.kubernetes.graceful_shutdown

test_pass if {
	count(graceful_shutdown.judged) > 0 with input as pass
	count(graceful_shutdown.deny) == 0 with input as pass
	count(graceful_shutdown.unknown) == 0 with input as pass
}

pass := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": {"containers": [{"image": "shop:1.0", "lifecycle": {"preStop": {"sleep": {"seconds": 5}}}, "name": "web", "ports": [{"containerPort": 8000}]}], "terminationGracePeriodSeconds": 40}}}}

test_fail_one_second_less if {
	count(graceful_shutdown.deny) > 0 with input as fail_one_second_less
}

fail_one_second_less := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": {"containers": [{"image": "shop:1.0", "lifecycle": {"preStop": {"sleep": {"seconds": 5}}}, "name": "web", "ports": [{"containerPort": 8000}]}], "terminationGracePeriodSeconds": 39}}}}

test_fail_thirty_by_default if {
	count(graceful_shutdown.deny) > 0 with input as fail_thirty_by_default
}

fail_thirty_by_default := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": {"containers": [{"image": "shop:1.0", "lifecycle": {"preStop": {"sleep": {"seconds": 5}}}, "name": "web", "ports": [{"containerPort": 8000}]}]}}}}

test_fail_no_pre_stop if {
	count(graceful_shutdown.deny) > 0 with input as fail_no_pre_stop
}

fail_no_pre_stop := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}], "terminationGracePeriodSeconds": 60}}}}
