package gonogo.lib.lookups_test

import data.gonogo.lib.kubernetes

pod := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "web", "namespace": "shop", "labels": {"app": "web", "tier": "front"}},
}

policy(name, namespace, selector) := {
	"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "metadata": {"name": name, "namespace": namespace},
	"spec": {"podSelector": selector},
}

list := {"apiVersion": "v1", "kind": "List", "items": [
	pod,
	policy("both", "shop", {"matchLabels": {"app": "web", "tier": "front"}}),
	policy("one", "shop", {"matchLabels": {"app": "web"}}),
	policy("all", "shop", {}),
	policy("expression", "shop", {"matchExpressions": [{"key": "app", "operator": "Exists"}]}),
	policy("half", "shop", {"matchLabels": {"app": "web", "tier": "back"}}),
	policy("elsewhere", "other", {"matchLabels": {"app": "web"}}),
	policy("none", "shop", null),
]}

# Whichever label of its selector an object is found by, all of them must be as it says.
test_by_a_label_or_by_none if {
	found := {other.name |
		some subject in kubernetes.objects(["Pod"])
		some other in kubernetes.selecting(["NetworkPolicy"], ["spec", "podSelector"], subject)
	} with input as list
	found == {sprintf("NetworkPolicy/shop/%s", [name]) | some name in ["both", "one", "all", "expression"]}
}

# A field that is in no table finds the same.
test_by_any_field if {
	shared := {"apiVersion": "v1", "kind": "List", "items": [
		pod,
		{
			"apiVersion": "v1",
			"kind": "Event",
			"metadata": {"name": "a", "namespace": "shop"},
			"involvedObject": {"kind": "Pod", "name": "web"},
		},
		{
			"apiVersion": "v1",
			"kind": "Event",
			"metadata": {"name": "b", "namespace": "shop"},
			"involvedObject": {"kind": "Node", "name": "web"},
		},
	]}
	found := {other.name |
		some subject in kubernetes.objects(["Pod"])
		some other in kubernetes.naming(["Event"], ["involvedObject"], subject)
	} with input as shared
	found == {"Event/shop/a"}
}
