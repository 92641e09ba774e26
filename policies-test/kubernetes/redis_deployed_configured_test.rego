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

test_fail_a_deployment_without_a_limit if {
	count(redis_deployed_configured.deny) > 0 with input as fail_a_deployment_without_a_limit
}

fail_a_deployment_without_a_limit := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "cache"}, "spec": {"template": {"spec": {"containers": [{"args": ["--requirepass", "$(REDIS_PASSWORD)"], "image": "valkey/valkey:8", "name": "redis"}]}}}}

test_pass_its_exporter_is_none if {
	count(redis_deployed_configured.judged) > 0 with input as pass_its_exporter_is_none
	count(redis_deployed_configured.deny) == 0 with input as pass_its_exporter_is_none
	count(redis_deployed_configured.unknown) == 0 with input as pass_its_exporter_is_none
}

pass_its_exporter_is_none := {"apiVersion": "apps/v1", "kind": "StatefulSet", "metadata": {"name": "cache"}, "spec": {"template": {"spec": {"containers": [{"args": ["/conf/redis.conf"], "command": ["redis-server"], "image": "redis:7.4", "name": "redis", "resources": {"limits": {"memory": "1Gi"}}}, {"args": ["/conf/sentinel.conf"], "command": ["redis-sentinel"], "image": "redis:7.4", "name": "sentinel"}, {"image": "oliver006/redis_exporter:v1.66.0", "name": "exporter"}, {"args": ["/conf/repair.sh"], "command": ["sh"], "image": "redis:7.4", "name": "repair"}]}}}}
