# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.memory_limits_defined_test

import data.gonogo.kubernetes.memory_limits_defined

test_pass if {
	count(memory_limits_defined.judged) > 0 with input as pass
	count(memory_limits_defined.deny) == 0 with input as pass
	count(memory_limits_defined.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"name": "web",
		"resources": {"limits": {"memory": "512Mi"}, "requests": {"memory": "256Mi"}},
	}]}}},
}

test_pass_a_limit_is_a_request_too if {
	count(memory_limits_defined.judged) > 0 with input as pass_a_limit_is_a_request_too
	count(memory_limits_defined.deny) == 0 with input as pass_a_limit_is_a_request_too
	count(memory_limits_defined.unknown) == 0 with input as pass_a_limit_is_a_request_too
}

pass_a_limit_is_a_request_too := {
	"apiVersion": "apps/v1",
	"kind": "DaemonSet",
	"metadata": {"name": "agent"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "agent:1.0",
		"name": "agent",
		"resources": {"limits": {"memory": "128Mi"}},
	}]}}},
}

test_pass_put_in_by_the_namespace if {
	count(memory_limits_defined.judged) > 0 with input as pass_put_in_by_the_namespace
	count(memory_limits_defined.deny) == 0 with input as pass_put_in_by_the_namespace
	count(memory_limits_defined.unknown) == 0 with input as pass_put_in_by_the_namespace
}

pass_put_in_by_the_namespace := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "LimitRange",
			"metadata": {"name": "memory", "namespace": "shop"},
			"spec": {"limits": [{"default": {"memory": "512Mi"}, "type": "Container"}]},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web", "namespace": "shop"},
			"spec": {"template": {"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]}}},
		},
	],
	"kind": "List",
}

test_fail_another_namespace if {
	count(memory_limits_defined.deny) > 0 with input as fail_another_namespace
}

fail_another_namespace := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "LimitRange",
			"metadata": {"name": "memory", "namespace": "staging"},
			"spec": {"limits": [{"default": {"memory": "512Mi"}, "type": "Container"}]},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web", "namespace": "shop"},
			"spec": {"template": {"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]}}},
		},
	],
	"kind": "List",
}

test_pass_of_the_whole_pod if {
	count(memory_limits_defined.judged) > 0 with input as pass_of_the_whole_pod
	count(memory_limits_defined.deny) == 0 with input as pass_of_the_whole_pod
	count(memory_limits_defined.unknown) == 0 with input as pass_of_the_whole_pod
}

pass_of_the_whole_pod := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{"image": "shop:1.0", "name": "web"}],
		"resources": {"limits": {"memory": "1Gi"}},
	}}},
}

test_fail_no_limit if {
	count(memory_limits_defined.deny) > 0 with input as fail_no_limit
}

fail_no_limit := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"name": "web",
		"resources": {"requests": {"memory": "256Mi"}},
	}]}}},
}

test_fail_none_at_all if {
	count(memory_limits_defined.deny) > 0 with input as fail_none_at_all
}

fail_none_at_all := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"name": "web",
		"resources": {"limits": {"memory": "0"}},
	}]}}},
}

test_unknown_no_quantity if {
	count(memory_limits_defined.deny) == 0 with input as unknown_no_quantity
	count(memory_limits_defined.unknown) > 0 with input as unknown_no_quantity
}

unknown_no_quantity := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"name": "web",
		"resources": {"limits": {"memory": "lots"}},
	}]}}},
}

test_fail_the_init_container if {
	count(memory_limits_defined.deny) > 0 with input as fail_the_init_container
}

fail_the_init_container := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"image": "shop:1.0",
			"name": "web",
			"resources": {"limits": {"memory": "512Mi"}, "requests": {"memory": "256Mi"}},
		}],
		"initContainers": [{"image": "shop:1.0", "name": "migrate"}],
	}}},
}

test_fail_a_cron_job if {
	count(memory_limits_defined.deny) > 0 with input as fail_a_cron_job
}

fail_a_cron_job := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "purge"},
	"spec": {
		"jobTemplate": {"spec": {"template": {"spec": {"containers": [{
			"image": "shop:1.0",
			"name": "purge",
			"resources": {"limits": {"cpu": "1"}},
		}]}}}},
		"schedule": "0 4 * * *",
	},
}

test_pass_the_least_that_is_one if {
	count(memory_limits_defined.judged) > 0 with input as pass_the_least_that_is_one
	count(memory_limits_defined.deny) == 0 with input as pass_the_least_that_is_one
	count(memory_limits_defined.unknown) == 0 with input as pass_the_least_that_is_one
}

pass_the_least_that_is_one := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"name": "web",
		"resources": {"limits": {"memory": "1Mi"}},
	}]}}},
}
