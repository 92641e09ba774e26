package gonogo.lib.neighbours_test

import data.gonogo.lib.kubernetes

asked(kinds, field) := [reading.value |
	some subject in kubernetes.objects(kinds)
	some reading in kubernetes.read(subject, field)
]

replicated := asked(["Deployment"], ["replicated"])

test_replicas_that_are_written_count if {
	replicated == [true] with input as listed([deployment({"replicas": 2})])
	replicated == [false] with input as listed([deployment({"replicas": 1})])
	replicated == [false] with input as listed([deployment({"replicas": "2"})])
	replicated == [false] with input as listed([deployment({})])
}

test_a_lone_object_may_have_an_autoscaler_beside_it if {
	replicated == [true] with input as deployment({})
	replicated == [false] with input as deployment({"replicas": 1})
}

test_an_autoscaler_counts_them_unless_they_are_none if {
	replicated == [true] with input as listed([deployment({"replicas": 1}), autoscaler("w", {"maxReplicas": 3})])
	replicated == [false] with input as listed([deployment({"replicas": 3}), autoscaler("w", {"maxReplicas": 1})])
	replicated == [false] with input as listed([deployment({"replicas": 0}), autoscaler("w", {"maxReplicas": 3})])
	replicated == [false] with input as listed([deployment({}), autoscaler("other", {"maxReplicas": 3})])
	replicated == [true] with input as listed([deployment({}), scaled("keda.sh/v1alpha1")])
	replicated == [false] with input as listed([deployment({}), scaled("example.com/v1")])
}

test_what_the_cluster_calls_extends_it if {
	service := {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "s"}, "spec": {"selector": {"app": "w"}}}
	hook := {
		"apiVersion": "admissionregistration.k8s.io/v1",
		"kind": "ValidatingWebhookConfiguration",
		"metadata": {"name": "v"},
		"webhooks": [{"clientConfig": {"service": {"name": "s", "namespace": "default"}}}, 7],
	}
	asked(["Deployment"], ["extends"]) == [true] with input as listed([deployment({}), service, hook])
	asked(["Deployment"], ["extends"]) == [false] with input as listed([deployment({}), service])
	asked(["Deployment"], ["extends"]) == [false] with input as listed([deployment({}), hook])
}

memory := [reading.value |
	some container in kubernetes.containers(["containers"])
	some reading in kubernetes.read(container, ["resources", "limits", "memory"])
]

test_a_container_has_the_limit_of_its_pod_or_its_namespace if {
	range := {
		"apiVersion": "v1",
		"kind": "LimitRange",
		"metadata": {"name": "r"},
		"spec": {"limits": [7, {"type": "Pod", "max": {"memory": "9Gi"}}, {"type": "Container", "max": {"memory": "1Gi"}}]},
	}
	memory == ["1Gi"] with input as listed([deployment({}), range])
	memory == [null] with input as listed([deployment({})])
	own := deployment({"template": {"spec": {
		"resources": {"limits": {"memory": "2Gi"}},
		"containers": [{"name": "a"}, {"name": "b", "resources": {"limits": {"memory": "3Gi"}}}],
	}}})
	memory == ["2Gi", "3Gi"] with input as listed([own, range])
}

deployment(spec) := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "w"},
	"spec": object.union(
		{"template": {"metadata": {"labels": {"app": "w"}}, "spec": {"containers": [{"name": "a"}]}}},
		spec,
	),
}

autoscaler(name, spec) := {
	"apiVersion": "autoscaling/v2",
	"kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "h"},
	"spec": object.union({"scaleTargetRef": {"kind": "Deployment", "name": name}}, spec),
}

scaled(version) := {
	"apiVersion": version,
	"kind": "ScaledObject",
	"metadata": {"name": "k"},
	"spec": {"scaleTargetRef": {"name": "w"}, "triggers": [7, {"type": "cpu", "metadata": {"value": "x"}}]},
}

listed(objects) := {"apiVersion": "v1", "kind": "List", "items": objects}
