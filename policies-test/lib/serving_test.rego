package gonogo.lib.serving_test

import data.gonogo.lib.kubernetes

serving := {subject.value.name |
	some subject in kubernetes.containers(["containers"])
	some reading in kubernetes.read(subject, ["serves"])
	reading.value
}

pair := [{"name": "a"}, {"name": "b", "ports": [{"name": "grpc", "containerPort": 50051}]}]

test_a_service_leads_to_the_container_with_the_port if {
	serving == {"b"} with input as listed([workload(pair), service("default", {"port": 80, "targetPort": "grpc"})])
	serving == {"b"} with input as listed([workload(pair), service("default", {"port": 80, "targetPort": 50051})])
	serving == {"b"} with input as listed([workload(pair), service("default", {"port": 50051})])
}

test_or_else_to_the_first if {
	serving == {"a"} with input as listed([workload(pair), service("default", {"port": 80, "targetPort": 8080})])
}

test_a_port_that_is_declared_counts_where_no_service_selects_the_pods if {
	serving == {"b"} with input as workload(pair)
	serving == {"b"} with input as listed([workload(pair)])
	serving == {"b"} with input as listed([workload(pair), service("other", {"port": 80})])
	serving == set() with input as listed([workload(pair), service("default", {"name": "metrics", "port": 80})])
	serving == set() with input as workload([{"name": "a", "ports": [{"name": "metrics", "containerPort": 9090}]}])
}

workload(containers) := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "w"},
	"spec": {"template": {"metadata": {"labels": {"app": "w"}}, "spec": {"containers": containers}}},
}

service(namespace, port) := {
	"apiVersion": "v1",
	"kind": "Service",
	"metadata": {"name": "s", "namespace": namespace},
	"spec": {"selector": {"app": "w"}, "ports": [port]},
}

listed(objects) := {"apiVersion": "v1", "kind": "List", "items": objects}

test_odd_ports_reach_nothing if {
	every odd in [7, "80", null, [], {"name": 7, "port": "x"}, {"targetPort": null}] {
		serving == {"a"} with input as listed([workload(pair), service("default", odd)])
		serving == {"b"} with input as workload(array.concat([{"name": "odd", "ports": "none"}], pair))
	}
}

workloads := {subject.name |
	some subject in kubernetes.workloads
	some reading in kubernetes.read(subject, ["serves"])
	reading.value
}

with_service(spec) := beside_service(pair, spec)

silent := [{"name": "a", "image": "a"}]

beside_service(containers, spec) := listed([
	workload(containers),
	object.union(service("default", {"port": 80}), {"spec": spec}),
])

test_what_leads_nowhere if {
	workloads == {"Deployment/default/w"} with input as with_service({})
	workloads == set() with input as beside_service(silent, {"type": "ExternalName", "externalName": "example.com"})
	workloads == set() with input as beside_service(silent, {"selector": null})
	workloads == set() with input as beside_service(silent, {"selector": {"app": "nobody"}})
	without := json.remove(beside_service(silent, {}), ["items/1/spec/selector"])
	workloads == set() with input as without
}

test_a_headless_service_may_do_without_ports if {
	workloads == {"Deployment/default/w"} with input as with_service({"clusterIP": "None", "ports": []})
	serving == {"a"} with input as with_service({"clusterIP": "None", "ports": []})
}

measured := service("default", {"name": "http-metrics", "port": 9100, "targetPort": "grpc"})

led_to_by(other) := listed([workload(pair), measured, other])

test_what_is_only_measured_does_not_serve if {
	workloads == set() with input as listed([workload(pair), measured])
	serving == set() with input as listed([workload(pair), measured])
	both := object.union(measured, {"spec": {"ports": array.concat(measured.spec.ports, [{"name": "http", "port": 80}])}})
	workloads == {"Deployment/default/w"} with input as listed([workload(pair), both])
	serving == {"a"} with input as listed([workload(pair), both])
}

ingress(spec) := {"apiVersion": "networking.k8s.io/v1", "kind": "Ingress", "metadata": {"name": "i"}, "spec": spec}

paths(backend) := {"rules": [{"http": {"paths": [{"path": "/", "backend": backend}]}}]}

test_unless_an_ingress_leads_to_it if {
	every spec in [
		paths({"service": {"name": "s", "port": {"number": 9100}}}),
		paths({"service": {"name": "s", "port": {"name": "http-metrics"}}}),
		paths({"serviceName": "s", "servicePort": 9100}),
		paths({"serviceName": "s", "servicePort": "http-metrics"}),
		{"defaultBackend": {"service": {"name": "s", "port": {"number": 9100}}}},
		{"backend": {"serviceName": "s", "servicePort": 9100}},
	] {
		workloads == {"Deployment/default/w"} with input as led_to_by(ingress(spec))
		serving == {"b"} with input as led_to_by(ingress(spec))
	}
}

test_an_ingress_leads_to_what_it_names_alone if {
	every spec in [
		paths({"service": {"name": "other", "port": {"number": 9100}}}),
		paths({"service": {"name": "s", "port": {"number": 80}}}),
		paths({"resource": {"kind": "StorageBucket", "name": "s"}}),
		paths("s"), paths(null), {"rules": "none"}, {"rules": [{"http": null}]}, {},
	] {
		workloads == set() with input as led_to_by(ingress(spec))
	}
	elsewhere := object.union(
		ingress(paths({"serviceName": "s", "servicePort": 9100})),
		{"metadata": {"namespace": "other"}},
	)
	workloads == set() with input as led_to_by(elsewhere)
}

route(kind, reference) := {
	"apiVersion": "gateway.networking.k8s.io/v1",
	"kind": kind,
	"metadata": {"name": "r", "namespace": "gateways"},
	"spec": {"rules": [{"backendRefs": [reference]}]},
}

test_or_a_route_of_the_gateway_api if {
	every kind in ["HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute", "UDPRoute"] {
		workloads == {"Deployment/default/w"} with input as led_to_by(route(
			kind,
			{"name": "s", "namespace": "default", "port": 9100},
		))
	}
	beside := object.union(route("HTTPRoute", {"name": "s", "port": 9100}), {"metadata": {"namespace": "default"}})
	workloads == {"Deployment/default/w"} with input as led_to_by(beside)
}

test_a_route_leads_to_what_it_names_alone if {
	every reference in [
		{"name": "s", "port": 9100},
		{"name": "s", "namespace": "default", "port": 80},
		{"name": "s", "namespace": "default"},
		{"name": "s", "namespace": "default", "port": 9100, "weight": 0},
		{"name": "s", "namespace": "default", "port": 9100, "kind": "ServiceImport"},
		7, "s", null, [],
	] {
		workloads == set() with input as led_to_by(route("HTTPRoute", reference))
	}
}

rollout := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Rollout",
	"metadata": {"name": "r"},
	"spec": {"workloadRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "w"}},
}

test_a_rollout_serves_in_place_of_what_it_runs if {
	document := listed([rollout, workload(pair), service("default", {"port": 50051})])
	workloads == {"Rollout/default/r"} with input as document
	serving == {"b"} with input as document
}

test_knative_routes_to_its_services_itself if {
	knative := {
		"apiVersion": "serving.knative.dev/v1",
		"kind": "Service",
		"metadata": {"name": "k"},
		"spec": {"template": {"spec": {"containers": [{"name": "k"}]}}},
	}
	workloads == {"Service/default/k"} with input as knative
	workloads == {"Service/default/k"} with input as listed([knative])
	serving == {"k"} with input as listed([knative])
}
