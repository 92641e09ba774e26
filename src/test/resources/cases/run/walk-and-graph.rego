# input {"tree": {"a": [1, {"b": "x"}], "c": {"b": "y"}}}
package cases

answer := {
	"leaves": [v | walk(input.tree, [_, v]); is_string(v)],
	"paths": {p | walk(input.tree, [p, v]); is_string(v)},
	"reached": graph.reachable({"a": {"b"}, "b": {"c"}, "c": set(), "d": {"a"}}, {"a"}),
}
