package gonogo.lib.texts_test

import data.gonogo.lib.kubernetes
import data.gonogo.lib.texts

pod := {
	"apiVersion": "v1", "kind": "Pod", "metadata": {
		"name": "p",
		"labels": {"a": "b", "n": 1},
	},
	"spec": {"nodeSelector": {"gpu": true}, "containers": [{
		"name": "c",
		"image": 7,
		"args": ["a", 8000],
		"env": [{"name": "A", "value": true}, {"name": "B", "value": "b"}],
		"ports": [{"containerPort": 80}],
	}]},
}

states(kinds, field) := {reading.state |
	some subject in kubernetes.objects(kinds)
	some reading in kubernetes.read(subject, field)
}

of_container(field) := {reading.state |
	some subject in kubernetes.containers(["containers"])
	some reading in kubernetes.read(subject, field)
}

test_what_should_be_a_text_and_is_none_is_unknown if {
	every field in [["image"], ["args"], ["args", 1], ["env"], ["env", 0, "value"]] {
		of_container(field) == {"unknown"} with input as pod
	}
	every field in [
		["args", 0],
		["env", 1, "value"],
		["env", 0, "name"],
		["name"],
		["ports"],
		["ports", 0, "containerPort"],
		["command"],
	] {
		of_container(field) == {"known"} with input as pod
	}
	of_container(["args", "[*]"]) == {"known", "unknown"} with input as pod
}

test_so_it_is_seen_from_the_object if {
	every field in [
		["metadata", "labels"], ["metadata", "labels", "n"], ["spec", "nodeSelector"], ["spec", "nodeSelector", "gpu"],
		["spec", "containers"], ["spec", "containers", 0, "image"], ["spec", "containers", 0, "env", 0, "value"],
	] {
		states(["Pod"], field) == {"unknown"} with input as pod
	}
	every field in [["metadata", "labels", "a"], ["metadata", "name"], ["metadata", "annotations"], ["spec"], ["kind"]] {
		states(["Pod"], field) == {"known"} with input as pod
	}
}

config := {
	"apiVersion": "v1",
	"kind": "ConfigMap",
	"metadata": {"name": "c"},
	"data": {"ON": true, "A": "a", "N": null},
}

test_data if {
	states(["ConfigMap"], ["data"]) == {"unknown"} with input as config
	states(["ConfigMap"], ["data", "ON"]) == {"unknown"} with input as config
	every field in [["data", "A"], ["data", "N"], ["data", "none"]] {
		states(["ConfigMap"], field) == {"known"} with input as config
	}
}

# Nobody knows what a resource of one's own has under such a name.
test_other_kinds_may_have_numbers_there if {
	own := {
		"apiVersion": "x/v1",
		"kind": "Own",
		"metadata": {"name": "o"},
		"spec": {"args": [1], "image": 2, "data": 3},
		"data": {"a": 1},
	}
	every field in [["spec", "args"], ["spec", "args", 0], ["spec", "image"], ["spec", "data"], ["data"], ["data", "a"]] {
		states(["Own"], field) == {"known"} with input as own
	}
}

test_odd_shapes_are_no_trouble if {
	every odd in [7, "x", null, [], {}, [[7]], {"a": 7}] {
		document := object.union(pod, {"spec": {"containers": [{"args": odd, "env": odd, "image": odd}, odd]}})
		every field in [["spec", "containers"], ["spec", "containers", 0, "env"], ["spec", "containers", 0, "args"]] {
			count(states(["Pod"], field)) == 1 with input as document
		}
	}
	texts.state(pod, [], pod) == {"state": "known"}
}
