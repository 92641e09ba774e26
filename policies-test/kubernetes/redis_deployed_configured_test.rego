# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.redis_deployed_configured_test

import data.gonogo.kubernetes.redis_deployed_configured

test_pass if {
	count(redis_deployed_configured.judged) > 0 with input as pass
	count(redis_deployed_configured.deny) == 0 with input as pass
	count(redis_deployed_configured.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "apps/v1",
	"kind": "StatefulSet",
	"metadata": {"name": "cache"},
	"spec": {"template": {"spec": {"containers": [{
		"env": [{"name": "REDIS_PASSWORD", "valueFrom": {"secretKeyRef": {"key": "password", "name": "cache"}}}],
		"image": "docker.io/library/redis:7.4",
		"name": "redis",
		"resources": {"limits": {"memory": "1Gi"}},
	}]}}},
}

test_fail_no_password if {
	count(redis_deployed_configured.deny) > 0 with input as fail_no_password
}

fail_no_password := {
	"apiVersion": "apps/v1",
	"kind": "StatefulSet",
	"metadata": {"name": "cache"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "redis:7.4",
		"name": "redis",
		"resources": {"limits": {"memory": "1Gi"}},
	}]}}},
}

test_fail_a_limit_of_nothing if {
	count(redis_deployed_configured.deny) > 0 with input as fail_a_limit_of_nothing
}

fail_a_limit_of_nothing := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "cache"},
	"spec": {"template": {"spec": {"containers": [{
		"args": ["--requirepass", "$(REDIS_PASSWORD)"],
		"image": "redis:7.4",
		"name": "redis",
		"resources": {"limits": {"memory": "0Mi"}},
	}]}}},
}

test_unknown_a_limit_that_is_no_quantity if {
	count(redis_deployed_configured.deny) == 0 with input as unknown_a_limit_that_is_no_quantity
	count(redis_deployed_configured.unknown) > 0 with input as unknown_a_limit_that_is_no_quantity
}

unknown_a_limit_that_is_no_quantity := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "cache"},
	"spec": {"template": {"spec": {"containers": [{
		"args": ["--requirepass", "$(REDIS_PASSWORD)"],
		"image": "redis:7.4",
		"name": "redis",
		"resources": {"limits": {"memory": "lots"}},
	}]}}},
}

test_fail_a_deployment_without_a_limit if {
	count(redis_deployed_configured.deny) > 0 with input as fail_a_deployment_without_a_limit
}

fail_a_deployment_without_a_limit := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "cache"},
	"spec": {"template": {"spec": {"containers": [{
		"args": ["--requirepass", "$(REDIS_PASSWORD)"],
		"image": "valkey/valkey:8",
		"name": "redis",
	}]}}},
}

test_fail_a_password_that_nobody_changed if {
	count(redis_deployed_configured.deny) > 0 with input as fail_a_password_that_nobody_changed
}

fail_a_password_that_nobody_changed := {
	"apiVersion": "apps/v1",
	"kind": "StatefulSet",
	"metadata": {"name": "cache"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["redis-server", "--requirepass", "changeme"],
		"image": "redis:7.4",
		"name": "redis",
		"resources": {"limits": {"memory": "1Gi"}},
	}]}}},
}

test_fail_a_variable_that_nobody_changed if {
	count(redis_deployed_configured.deny) > 0 with input as fail_a_variable_that_nobody_changed
}

fail_a_variable_that_nobody_changed := {
	"apiVersion": "apps/v1",
	"kind": "StatefulSet",
	"metadata": {"name": "cache"},
	"spec": {"template": {"spec": {"containers": [{
		"args": ["--requirepass", "$(REDIS_PASSWORD)"],
		"env": [{"name": "REDIS_PASSWORD", "value": "changeme"}],
		"image": "redis:7.4",
		"name": "redis",
		"resources": {"limits": {"memory": "1Gi"}},
	}]}}},
}

test_pass_a_variable_of_a_secret_that_is_not_here if {
	count(redis_deployed_configured.judged) > 0 with input as pass_a_variable_of_a_secret_that_is_not_here
	count(redis_deployed_configured.deny) == 0 with input as pass_a_variable_of_a_secret_that_is_not_here
	count(redis_deployed_configured.unknown) == 0 with input as pass_a_variable_of_a_secret_that_is_not_here
}

pass_a_variable_of_a_secret_that_is_not_here := {
	"apiVersion": "apps/v1",
	"kind": "StatefulSet",
	"metadata": {"name": "cache"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["sh", "-c", `exec redis-server --requirepass "$REDIS_PASSWORD"`],
		"env": [{"name": "REDIS_PASSWORD", "valueFrom": {"secretKeyRef": {"key": "password", "name": "cache"}}}],
		"image": "redis:7.4",
		"name": "redis",
		"resources": {"limits": {"memory": "1Gi"}},
	}]}}},
}

test_pass_its_exporter_is_none if {
	count(redis_deployed_configured.judged) > 0 with input as pass_its_exporter_is_none
	count(redis_deployed_configured.deny) == 0 with input as pass_its_exporter_is_none
	count(redis_deployed_configured.unknown) == 0 with input as pass_its_exporter_is_none
}

pass_its_exporter_is_none := {
	"apiVersion": "apps/v1",
	"kind": "StatefulSet",
	"metadata": {"name": "cache"},
	"spec": {"template": {"spec": {"containers": [
		{
			"args": ["/conf/redis.conf"],
			"command": ["redis-server"],
			"image": "redis:7.4",
			"name": "redis",
			"resources": {"limits": {"memory": "1Gi"}},
		},
		{"args": ["/conf/sentinel.conf"], "command": ["redis-sentinel"], "image": "redis:7.4", "name": "sentinel"},
		{"image": "oliver006/redis_exporter:v1.66.0", "name": "exporter"},
		{"args": ["/conf/repair.sh"], "command": ["sh"], "image": "redis:7.4", "name": "repair"},
	]}}},
}
