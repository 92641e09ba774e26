# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.memory_limits_defined_test

import data.gonogo.kubernetes.memory_limits_defined

test_pass if {
	count(memory_limits_defined.judged) > 0 with input as pass
	count(memory_limits_defined.deny) == 0 with input as pass
}

pass := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": {"containers": [{"image": "shop:1.0", "name": "web", "resources": {"limits": {"memory": "512Mi"}, "requests": {"memory": "256Mi"}}}]}}}}

test_fail_no_limit if {
	count(memory_limits_defined.deny) > 0 with input as fail_no_limit
}

fail_no_limit := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": {"containers": [{"image": "shop:1.0", "name": "web", "resources": {"requests": {"memory": "256Mi"}}}]}}}}

test_fail_the_init_container if {
	count(memory_limits_defined.deny) > 0 with input as fail_the_init_container
}

fail_the_init_container := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": {"containers": [{"image": "shop:1.0", "name": "web", "resources": {"limits": {"memory": "512Mi"}, "requests": {"memory": "256Mi"}}}], "initContainers": [{"image": "shop:1.0", "name": "migrate"}]}}}}

test_fail_a_cron_job if {
	count(memory_limits_defined.deny) > 0 with input as fail_a_cron_job
}

fail_a_cron_job := {"apiVersion": "batch/v1", "kind": "CronJob", "metadata": {"name": "purge"}, "spec": {"jobTemplate": {"spec": {"template": {"spec": {"containers": [{"image": "shop:1.0", "name": "purge", "resources": {"limits": {"cpu": "1"}}}]}}}}, "schedule": "0 4 * * *"}}
