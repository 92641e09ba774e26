# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.redis_deployed_configured_test

import data.gonogo.kubernetes.redis_deployed_configured

test_pass if {
	count(redis_deployed_configured.judged) > 0 with input as pass
	count(redis_deployed_configured.deny) == 0 with input as pass
	count(redis_deployed_configured.unknown) == 0 with input as pass
}

pass := {"apiVersion": "apps/v1", "kind": "StatefulSet", "metadata": {"name": "cache"}, "spec": {"template": {"spec": {"containers": [{"env": [{"name": "REDIS_PASSWORD", "valueFrom": {"secretKeyRef": {"key": "password", "name": "cache"}}}], "image": "docker.io/library/redis:7.4", "name": "redis", "resources": {"limits": {"memory": "1Gi"}}}]}}}}

test_fail_no_password if {
	count(redis_deployed_configured.deny) > 0 with input as fail_no_password
}

fail_no_password := {"apiVersion": "apps/v1", "kind": "StatefulSet", "metadata": {"name": "cache"}, "spec": {"template": {"spec": {"containers": [{"image": "redis:7.4", "name": "redis", "resources": {"limits": {"memory": "1Gi"}}}]}}}}
