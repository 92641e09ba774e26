# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.health_check_endpoint_test

import data.gonogo.kubernetes.health_check_endpoint

test_pass if {
	count(health_check_endpoint.judged) > 0 with input as pass
	count(health_check_endpoint.deny) == 0 with input as pass
	count(health_check_endpoint.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"livenessProbe": {"httpGet": {"path": "/health/live", "port": 8000}},
		"name": "web",
		"ports": [{"containerPort": 8000}],
		"readinessProbe": {"httpGet": {"path": "/health/ready", "port": 8000}},
	}]}}},
}

test_fail_reached_by_a_service_whatever_its_port if {
	count(health_check_endpoint.deny) > 0 with input as fail_reached_by_a_service_whatever_its_port
}

fail_reached_by_a_service_whatever_its_port := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "payment"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "payment"}},
				"spec": {"containers": [{
					"image": "pay:1.0",
					"name": "server",
					"ports": [{"containerPort": 50051, "name": "grpc"}],
				}]},
			}},
		},
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "payment"},
			"spec": {"ports": [{"port": 50051, "targetPort": "grpc"}], "selector": {"app": "payment"}},
		},
	],
	"kind": "List",
}

test_pass_the_guard_of_metrics_is_not_asked if {
	count(health_check_endpoint.judged) > 0 with input as pass_the_guard_of_metrics_is_not_asked
	count(health_check_endpoint.deny) == 0 with input as pass_the_guard_of_metrics_is_not_asked
	count(health_check_endpoint.unknown) == 0 with input as pass_the_guard_of_metrics_is_not_asked
}

pass_the_guard_of_metrics_is_not_asked := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [
		{
			"image": "shop:1.0",
			"livenessProbe": {"httpGet": {"path": "/already-up", "port": 8000}},
			"name": "web",
			"ports": [{"containerPort": 8000}],
			"readinessProbe": {"grpc": {"port": 8000}},
		},
		{
			"image": "quay.io/brancz/kube-rbac-proxy:v0.20.0",
			"name": "guard",
			"ports": [{"containerPort": 8443, "name": "https"}],
		},
	]}}},
}

test_fail_no_liveness if {
	count(health_check_endpoint.deny) > 0 with input as fail_no_liveness
}

fail_no_liveness := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"name": "web",
		"ports": [{"containerPort": 8000}],
		"readinessProbe": {"httpGet": {"path": "/health/ready", "port": 8000}},
	}]}}},
}

test_fail_readiness_that_asks_nothing if {
	count(health_check_endpoint.deny) > 0 with input as fail_readiness_that_asks_nothing
}

fail_readiness_that_asks_nothing := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"livenessProbe": {"httpGet": {"path": "/health/live", "port": 8000}},
		"name": "web",
		"ports": [{"containerPort": 8000}],
		"readinessProbe": {},
	}]}}},
}

test_fail_liveness_that_asks_nothing if {
	count(health_check_endpoint.deny) > 0 with input as fail_liveness_that_asks_nothing
}

fail_liveness_that_asks_nothing := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"livenessProbe": {"periodSeconds": 10},
		"name": "web",
		"ports": [{"containerPort": 8000}],
		"readinessProbe": {"tcpSocket": {"port": 8000}},
	}]}}},
}

test_pass_a_command_and_a_socket if {
	count(health_check_endpoint.judged) > 0 with input as pass_a_command_and_a_socket
	count(health_check_endpoint.deny) == 0 with input as pass_a_command_and_a_socket
	count(health_check_endpoint.unknown) == 0 with input as pass_a_command_and_a_socket
}

pass_a_command_and_a_socket := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"livenessProbe": {"exec": {"command": ["/bin/alive"]}},
		"name": "web",
		"ports": [{"containerPort": 8000}],
		"readinessProbe": {"tcpSocket": {"port": 8000}},
	}]}}},
}

test_fail_a_slow_database_kills_the_pod if {
	count(health_check_endpoint.deny) > 0 with input as fail_a_slow_database_kills_the_pod
}

fail_a_slow_database_kills_the_pod := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"livenessProbe": {"httpGet": {"path": "/health/ready", "port": 8000}},
		"name": "web",
		"ports": [{"containerPort": 8000}],
		"readinessProbe": {"httpGet": {"path": "/health/ready", "port": 8000}},
	}]}}},
}

test_fail_readiness_that_is_empty_every_way if {
	count(health_check_endpoint.deny) > 0 with input as fail_readiness_that_is_empty_every_way
}

fail_readiness_that_is_empty_every_way := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"livenessProbe": {"httpGet": {"path": "/health/live", "port": 8000}},
		"name": "web",
		"ports": [{"containerPort": 8000}],
		"readinessProbe": {"exec": {"command": []}, "grpc": {}, "httpGet": {}, "tcpSocket": {}},
	}]}}},
}

test_fail_liveness_that_is_empty_every_way if {
	count(health_check_endpoint.deny) > 0 with input as fail_liveness_that_is_empty_every_way
}

fail_liveness_that_is_empty_every_way := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"livenessProbe": {"exec": {"command": []}, "grpc": {}, "httpGet": {}, "tcpSocket": {}},
		"name": "web",
		"ports": [{"containerPort": 8000}],
		"readinessProbe": {"httpGet": {"path": "/health/ready", "port": 8000}},
	}]}}},
}

test_pass_by_every_other_way if {
	count(health_check_endpoint.judged) > 0 with input as pass_by_every_other_way
	count(health_check_endpoint.deny) == 0 with input as pass_by_every_other_way
	count(health_check_endpoint.unknown) == 0 with input as pass_by_every_other_way
}

pass_by_every_other_way := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [
		{
			"image": "shop:1.0",
			"livenessProbe": {"grpc": {"port": 8000}},
			"name": "web",
			"ports": [{"containerPort": 8000}],
			"readinessProbe": {"exec": {"command": ["/bin/ready"]}},
		},
		{
			"image": "envoyproxy/envoy:v1.31",
			"livenessProbe": {"tcpSocket": {"port": 8443}},
			"name": "proxy",
			"ports": [{"containerPort": 8443}],
			"readinessProbe": {"httpGet": {"path": "/ready", "port": 9901}},
		},
	]}}},
}

test_pass_an_init_container_ends_before if {
	count(health_check_endpoint.judged) > 0 with input as pass_an_init_container_ends_before
	count(health_check_endpoint.deny) == 0 with input as pass_an_init_container_ends_before
	count(health_check_endpoint.unknown) == 0 with input as pass_an_init_container_ends_before
}

pass_an_init_container_ends_before := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"image": "shop:1.0",
			"livenessProbe": {"httpGet": {"path": "/health/live", "port": 8000}},
			"name": "web",
			"ports": [{"containerPort": 8000}],
			"readinessProbe": {"httpGet": {"path": "/health/ready", "port": 8000}},
		}],
		"initContainers": [{"image": "shop:1.0", "name": "migrate", "ports": [{"containerPort": 8000}]}],
	}}},
}

test_not_applicable_serves_nobody if {
	count(health_check_endpoint.judged) == 0 with input as not_applicable_serves_nobody
	count(health_check_endpoint.deny) == 0 with input as not_applicable_serves_nobody
	count(health_check_endpoint.unknown) == 0 with input as not_applicable_serves_nobody
}

not_applicable_serves_nobody := {
	"apiVersion": "v1",
	"items": [{
		"apiVersion": "apps/v1",
		"kind": "Deployment",
		"metadata": {"name": "worker"},
		"spec": {"template": {"spec": {"containers": [{"image": "shop:1.0", "name": "worker"}]}}},
	}],
	"kind": "List",
}
