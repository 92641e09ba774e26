package gonogo.lib.environment_test

import data.gonogo.lib.environment

config := {
	"apiVersion": "v1",
	"kind": "ConfigMap",
	"metadata": {"name": "c", "namespace": "n"},
	"data": {"A": "config", "B": "config", "D": "config"},
}

secret := {
	"apiVersion": "v1",
	"kind": "Secret",
	"metadata": {"name": "s", "namespace": "n"},
	"data": {"B": "c2VjcmV0", "BAD": "!"},
	"stringData": {"C": "plain"},
}

elsewhere := {
	"apiVersion": "v1",
	"kind": "ConfigMap",
	"metadata": {"name": "other", "namespace": "m"},
	"data": {"E": "elsewhere"},
}

pod(container) := {"apiVersion": "v1", "kind": "List", "items": [
	{
		"apiVersion": "v1",
		"kind": "Pod",
		"metadata": {"name": "p", "namespace": "n"},
		"spec": {"containers": [object.union({"name": "c"}, container)]},
	},
	config,
	secret,
	elsewhere,
]}

run[name] := [reading.state, reading.value, reading.from] if {
	some container in environment.containers
	some name, reading in environment.variables(container)
}

test_env_is_over_env_from_and_the_later_over_the_earlier if {
	container := {
		"envFrom": [{"configMapRef": {"name": "c"}}, {"secretRef": {"name": "s"}}, {"configMapRef": {"name": "other"}}],
		"env": [{"name": "A", "value": "first"}, {"name": "A", "value": "last"}],
	}
	expected := {
		"A": ["known", "last", ""],
		"B": ["known", "secret", "Secret"],
		"BAD": ["unknown", "", "Secret"],
		"C": ["known", "plain", "Secret"],
		"D": ["known", "config", "ConfigMap"],
	}
	run == expected with input as pod(container)
}

test_a_prefix if {
	run.X_A == ["known", "config", "ConfigMap"] with input as pod({"envFrom": [{
		"prefix": "X_",
		"configMapRef": {"name": "c"},
	}]})
}

test_references if {
	container := {"env": [
		{"name": "FOUND", "valueFrom": {"secretKeyRef": {"name": "s", "key": "B"}}},
		{"name": "NO_KEY", "valueFrom": {"configMapKeyRef": {"name": "c", "key": "none"}}},
		{"name": "NO_SECRET", "valueFrom": {"secretKeyRef": {"name": "none", "key": "B"}}},
		{"name": "FIELD", "valueFrom": {"fieldRef": {"fieldPath": "metadata.name"}}},
		{"name": "MADE", "value": "a$(B)"},
		{"name": "EMPTY"},
		{"name": "NUMBER", "value": 7},
		{"value": "nameless"},
	]}
	expected := {
		"FOUND": ["known", "secret", "Secret"],
		"NO_KEY": ["unknown", "", "ConfigMap"],
		"NO_SECRET": ["unknown", "", "Secret"],
		"FIELD": ["unknown", "", ""],
		"MADE": ["unknown", "a$(B)", ""],
		"EMPTY": ["known", "", ""],
		"NUMBER": ["unknown", "", ""],
	}
	run == expected with input as pod(container)
}

told(pattern) := {[reading.subject, reading.path] | some reading in environment.named(pattern)}

test_a_key_is_told_once_where_it_stands if {
	container := {
		"envFrom": [{"configMapRef": {"name": "c"}}],
		"env": [{"name": "D2", "valueFrom": {"configMapKeyRef": {"name": "c", "key": "D"}}}],
	}
	expected := {["ConfigMap/n/c", ["items", 1, "data", "D"]], ["Pod/n/p/c", ["items", 1, "data", "D"]]}
	told("^D2?$") == expected with input as pod(container)
}

test_no_value_is_ever_told if {
	every reading in environment.named(".") {
		reading.secret == "hidden"
	}
}

# In an engine that stops where a built-in fails, nothing of this may.
test_odd_shapes_cost_themselves_alone if {
	good := {"name": "GOOD", "value": "yes"}
	every odd in [
		7,
		"x",
		null,
		[],
		{"name": 7},
		{"name": "O", "value": {}},
		{"name": "O", "valueFrom": 7},
		{"name": "O", "valueFrom": {"secretKeyRef": {"name": null}}},
	] {
		run.GOOD == ["known", "yes", ""] with input as pod({
			"env": [odd, good],
			"envFrom": [odd, {"configMapRef": odd}, {"prefix": odd, "secretRef": {"name": "s"}}],
		})
	}
}

# A key that its ConfigMap does not have.
test_what_may_be_missing_and_is_sets_nothing if {
	absent := {"configMapKeyRef": {"name": "c", "key": "NO"}}
	optional := {"configMapKeyRef": {"name": "c", "key": "NO", "optional": true}}
	elsewhere := {"configMapKeyRef": {"name": "z", "key": "NO", "optional": true}}
	env := [
		{"name": "A", "valueFrom": absent},
		{"name": "B", "valueFrom": optional},
		{"name": "C", "valueFrom": elsewhere},
	]
	states := {name: state | some name, [state, _, _] in run} with input as pod({"env": env})
	states == {"A": "unknown", "C": "unknown"}
}

rendered(value) := found if {
	found := [run.A, run.B] with input as {"apiVersion": "v1", "kind": "List", "items": [
		{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "p"}, "spec": {"containers": [{
			"name": "c",
			"env": [{"name": "A", "value": value}],
			"envFrom": [{"configMapRef": {"name": "given"}}],
		}]}},
		{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "given"}, "data": {"B": value}},
	]}
}

test_what_somebody_else_fills_in_is_unknown if {
	every value in ["{{ debug }}", "${DEBUG}", "$DEBUG", "${DEBUG:=true}", "${DEBUG:-false}", "a-${DEBUG}"] {
		rendered(value) == [["unknown", value, ""], ["unknown", value, "ConfigMap"]]
	}
	every value in ["false", "$$DEBUG", "5 $", "{a}"] {
		rendered(value) == [["known", value, ""], ["known", value, "ConfigMap"]]
	}
}

test_base64_is_no_template if {
	[run.C, run.D] == [
		["known", "$C", "Secret"],
		["unknown", "$D", "Secret"],
	] with input as {"apiVersion": "v1", "kind": "List", "items": [
		{
			"apiVersion": "v1",
			"kind": "Pod",
			"metadata": {"name": "p"},
			"spec": {"containers": [{"name": "c", "envFrom": [{"secretRef": {"name": "s"}}]}]},
		},
		{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "s"}, "data": {"C": "JEM="}, "stringData": {"D": "$D"}},
	]}
}
