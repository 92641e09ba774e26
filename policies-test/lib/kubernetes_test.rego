package gonogo.lib.kubernetes_test

import data.gonogo.lib.kubernetes

pod := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "one"},
	"spec": {"containers": [{"name": "c"}], "initContainers": [{}]},
}

cron := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "two", "namespace": "n"},
	"spec": {"jobTemplate": {"spec": {"template": {
		"metadata": {"labels": {"a": "b"}},
		"spec": {"containers": [{"name": "c"}]},
	}}}},
}

list := {"apiVersion": "v1", "kind": "List", "items": [pod, cron]}

combined := [
	{"path": "a.yaml", "contents": pod},
	{"path": "b.yaml", "contents": list},
	{"path": "c.env", "contents": {"A": "b"}},
]

test_a_lone_object_is_not_the_whole if {
	not kubernetes.whole with input as pod
	kubernetes.whole with input as list
	kubernetes.whole with input as combined
	kubernetes.whole with input as object.union(list, {"metadata": {"continue": ""}})
	kubernetes.whole with input as object.union(list, {"metadata": null})
	not kubernetes.whole with input as object.union(list, {"metadata": {"continue": "x"}})
}

places(kinds) := {[subject.name, subject.path] | some subject in kubernetes.objects(kinds)}

test_objects_and_where_they_stand if {
	places(["Pod"]) == {["Pod/default/one", []]} with input as pod
	places(["Pod", "CronJob"]) == {["Pod/default/one", ["items", 0]], ["CronJob/n/two", ["items", 1]]} with input as list
	places(["Pod"]) == {
		["Pod/default/one", [0, "contents"]],
		["Pod/default/one", [1, "contents", "items", 0]],
	} with input as combined
	places(["Service"]) == set() with input as list
	places(["Service"]) == set() with input as {}
}

# An item of a `PodList` need not say what it is, and what has a spec is no list; a `.env` may say `kind`.
test_typed_lists_are_unfolded if {
	places(["Pod"]) == {["Pod/default/one", ["items", 0]]} with input as {
		"apiVersion": "v1",
		"kind": "PodList",
		"items": [{"metadata": {"name": "one"}}],
	}
	kubernetes.whole with input as {"apiVersion": "v1", "kind": "PodList", "items": []}
	places(["PriceList"]) == {["PriceList/default/one", []]} with input as {
		"apiVersion": "x/v1",
		"kind": "PriceList",
		"metadata": {"name": "one"},
		"items": [],
		"spec": {},
	}
	places(["Pod"]) == set() with input as [
		{"path": ".env", "contents": {"kind": "Pod"}},
		{"path": "a.yaml", "contents": empty_list},
	]
}

empty_list := {"apiVersion": "v1", "kind": "List", "items": []}

test_names if {
	kubernetes.name({"kind": "Namespace", "metadata": {"name": "shop"}}) == "Namespace/shop"
	kubernetes.name({"kind": "ClusterIssuer", "metadata": {"name": "le"}}) == "ClusterIssuer/le"
	kubernetes.name({"kind": "Service", "metadata": {"name": 7}}) == "Service/default/?"
	kubernetes.name({"kind": "Service"}) == "Service/default/?"
}

test_containers_of_every_kind_of_pod if {
	names := {[subject.name, subject.path] |
		some subject in kubernetes.containers(["containers", "initContainers"])
	} with input as list
	names == {
		["Pod/default/one/c", ["items", 0, "spec", "containers", 0]],
		["Pod/default/one/0", ["items", 0, "spec", "initContainers", 0]],
		["CronJob/n/two/c", ["items", 1, "spec", "jobTemplate", "spec", "template", "spec", "containers", 0]],
	}
	count(kubernetes.containers(["containers"])) == 2 with input as list
}

test_manifests_of_the_wrong_shape_have_no_containers if {
	kubernetes.containers(["containers"]) == [] with input as {
		"kind": "Pod",
		"apiVersion": "v1",
		"spec": {"containers": "none"},
	}
	kubernetes.containers(["containers"]) == [] with input as {"kind": "Deployment", "apiVersion": "v1", "spec": null}
	kubernetes.containers(["containers"]) == [] with input as {"kind": "List", "apiVersion": "v1", "items": null}
}

test_labels_are_those_of_the_pods if {
	kubernetes.labels(cron) == {"a": "b"}
	kubernetes.labels(pod) == {}
	kubernetes.labels({"kind": "Service", "metadata": {"labels": {"x": "y"}}}) == {"x": "y"}
	kubernetes.labels({"kind": "Pod", "metadata": {"labels": null}}) == {}
}

labels := {"app": "web", "tier": "front"}

selector(requirement) := {"matchExpressions": [requirement]}

test_selectors if {
	kubernetes.selects("NetworkPolicy", {}, labels)
	kubernetes.selects("NetworkPolicy", {"matchLabels": null, "matchExpressions": null}, labels)
	kubernetes.selects("NetworkPolicy", {"matchLabels": {"app": "web"}}, labels)
	not kubernetes.selects("NetworkPolicy", {"matchLabels": {"app": "api"}}, labels)
	not kubernetes.selects("NetworkPolicy", {"matchLabels": {"app": "web", "zone": "eu"}}, labels)
	not kubernetes.selects("NetworkPolicy", null, labels)
}

test_expressions if {
	kubernetes.selects("X", selector({"key": "app", "operator": "In", "values": ["web", "api"]}), labels)
	not kubernetes.selects("X", selector({"key": "zone", "operator": "In", "values": ["eu"]}), labels)
	kubernetes.selects("X", selector({"key": "app", "operator": "NotIn", "values": ["api"]}), labels)
	kubernetes.selects("X", selector({"key": "zone", "operator": "NotIn", "values": ["eu"]}), labels)
	not kubernetes.selects("X", selector({"key": "app", "operator": "NotIn", "values": ["web"]}), labels)
	kubernetes.selects("X", selector({"key": "app", "operator": "Exists"}), labels)
	not kubernetes.selects("X", selector({"key": "zone", "operator": "Exists"}), labels)
	kubernetes.selects("X", selector({"key": "zone", "operator": "DoesNotExist"}), labels)
	not kubernetes.selects("X", selector({"key": "app", "operator": "DoesNotExist"}), labels)
	not kubernetes.selects("X", selector({"key": "app", "operator": "Like"}), labels)
}

test_a_service_selects_by_labels_alone_and_an_empty_one_nothing if {
	kubernetes.selects("Service", {"app": "web"}, labels)
	not kubernetes.selects("Service", {}, labels)
	not kubernetes.selects("Service", {"matchLabels": {"app": "web"}}, labels)
}

test_a_namespace_is_named_from_inside if {
	document := {"kind": "List", "apiVersion": "v1", "items": [
		{"kind": "Namespace", "apiVersion": "v1", "metadata": {"name": "shop"}},
		{"kind": "ResourceQuota", "apiVersion": "v1", "metadata": {"name": "q", "namespace": "shop"}},
	]}
	found := [other.name |
		some namespace in kubernetes.objects(["Namespace"])
		some other in kubernetes.naming(["ResourceQuota"], ["metadata", "namespace"], namespace)
	] with input as document
	found == ["ResourceQuota/shop/q"]
}

secrets(subject, field) := {reading.secret | some reading in kubernetes.read(subject, field)}

test_secrets if {
	secret := {
		"kind": "Secret",
		"apiVersion": "v1",
		"metadata": {"name": "s"},
		"data": {"a": "c2VjcmV0"},
		"type": "Opaque",
	}
	subject := {"name": "s", "path": [], "value": secret, "object": secret}
	secrets(subject, ["data", "a"]) == {true}
	secrets(subject, ["data"]) == {true}
	secrets(subject, ["metadata", "annotations", "x"]) == {true}
	secrets(subject, ["type"]) == {false}
	container := {"env": [{"name": "A", "value": "b"}]}
	of := {"name": "c", "path": [], "value": container, "object": pod}
	secrets(of, ["env", "[*]", "value"]) == {true}
	secrets(of, ["env", "[*]", "name"]) == {false}
}

test_names_that_the_cluster_makes_up_keep_objects_apart if {
	once := {"apiVersion": "batch/v1", "kind": "Job", "metadata": {"generateName": "once-"}, "spec": {"backoffLimit": 1}}
	other := object.union(once, {"spec": {"backoffLimit": 2}})
	names := {kubernetes.name(manifest) | some manifest in [once, other, once]}
	count(names) == 2
	every name in names {
		regex.match(`^Job/default/once-\*[0-9a-f]{8}$`, name)
	}
}

test_sidecars_that_go_on_running_are_containers if {
	document := {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "p"}, "spec": {
		"containers": [{"name": "web"}],
		"initContainers": [{"name": "migrate"}, {"name": "proxy", "restartPolicy": "Always"}],
		"ephemeralContainers": [{"name": "debug"}],
	}}
	called(["containers"]) == {"web", "proxy"} with input as document
	called(["containers", "initContainers"]) == {"web", "proxy", "migrate"} with input as document
	called(["ephemeralContainers"]) == {"debug"} with input as document
}

called(lists) := {subject.value.name | some subject in kubernetes.containers(lists)}

test_whatever_makes_pods_is_a_workload if {
	every kind in ["ReplicationController", "DeploymentConfig", "Rollout", "ReplicaSet", "Deployment"] {
		document := {
			"apiVersion": "x/v1",
			"kind": kind,
			"metadata": {"name": "w"},
			"spec": {"template": {"spec": {"containers": [{"name": kind}]}}},
		}
		called(["containers"]) == {kind} with input as document
	}
	knative := {
		"apiVersion": "serving.knative.dev/v1",
		"kind": "Service",
		"metadata": {"name": "w"},
		"spec": {"template": {"spec": {"containers": [{"name": "k"}]}}},
	}
	called(["containers"]) == {"k"} with input as knative
	plain := object.union(knative, {"apiVersion": "v1"})
	called(["containers"]) == set() with input as plain
}

workload(containers) := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "w"},
	"spec": {"template": {"metadata": {"labels": {"app": "w"}}, "spec": {"containers": containers}}},
}

listed(objects) := {"apiVersion": "v1", "kind": "List", "items": objects}

pair := [{"name": "a"}, {"name": "b", "ports": [{"name": "grpc", "containerPort": 50051}]}]

replicas := {reading.value |
	some subject in kubernetes.objects(["Deployment"])
	some reading in kubernetes.read(subject, ["spec", "replicas"])
}

scaler(namespace) := {
	"apiVersion": "autoscaling/v2",
	"kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "h", "namespace": namespace},
	"spec": {"scaleTargetRef": {"kind": "Deployment", "name": "w"}, "minReplicas": 3},
}

test_replicas_that_nobody_writes if {
	replicas == {1} with input as listed([workload(pair)])
	replicas == {null} with input as listed([workload(pair), scaler("default")])
	replicas == {1} with input as listed([workload(pair), scaler("other")])
	replicas == {null} with input as workload(pair)
	said := object.union(workload(pair), {"spec": {"replicas": 5}})
	replicas == {5} with input as listed([said, scaler("default")])
}

rollout := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Rollout",
	"metadata": {"name": "r"},
	"spec": {"replicas": 3, "workloadRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "w"}},
}

borrowed_names := {[reading.value, reading.path] |
	some subject in kubernetes.objects(["Rollout"])
	some reading in kubernetes.read(subject, ["spec", "template", "spec", "containers", "[*]", "name"])
}

test_a_rollout_is_read_with_the_template_that_it_names if {
	lender := workload([{"name": "a"}])
	place := ["items", 1, "spec", "template", "spec", "containers", 0, "name"]
	borrowed_names == {["a", place]} with input as listed([rollout, lender])
	borrowed_names == set() with input as listed([rollout])
	elsewhere := object.union(lender, {"metadata": {"namespace": "other"}})
	borrowed_names == set() with input as listed([rollout, elsewhere])
}

test_what_it_names_may_be_odd if {
	every odd in [
		null,
		7,
		"w",
		{},
		{"kind": "Deployment", "name": 7},
		{"kind": 7, "name": "w"},
		{"kind": "PodTemplate", "name": "w"},
	] {
		document := listed([object.union(rollout, {"spec": {"workloadRef": odd}}), workload([{"name": "a"}])])
		called(["containers"]) == {"a"} with input as document
	}
}

test_containers_are_those_where_they_are_written if {
	names := [subject.name |
		some subject in kubernetes.containers(["containers"])
	] with input as listed([rollout, workload([{"name": "a"}])])
	names == ["Deployment/default/w/a"]
}

knative := {
	"apiVersion": "serving.knative.dev/v1",
	"kind": "Service",
	"metadata": {"name": "k"},
	"spec": {"template": {"metadata": {"labels": {"app": "k"}}, "spec": {"containers": [{"name": "k"}]}}},
}

test_a_service_of_knative_is_no_service if {
	document := listed([knative, object.union(knative, {"apiVersion": "v1"})])
	places(["Service"]) == {["Service/default/k", ["items", 1]]} with input as document
	places(["Service.serving.knative.dev"]) == {["Service/default/k", ["items", 0]]} with input as document
	kubernetes.labels(knative) == {"app": "k", "serving.knative.dev/service": "k"}
}
