# input {"m": {"x": [1, 2], "y": [], "z": [3]}}
package cases

answer := {
	"array": [[k, v] | some k, v in input.m],
	"set": {count(v) | some v in input.m},
	"object": {k: sum(v) | some k, v in input.m},
	"nested": [doubled | some v in input.m; doubled := {y | some x in v; y := x * 2}],
	"none": [x | some x in input.absent],
	"flat": [x | some v in input.m; some x in v],
	"pairs": {[a, b] | some a in [1, 2]; some b in {"p", "q"}},
}
