# Arrays by number, sets by member, objects by any key; what is not there is undefined.
# input {"xs": [10, 20], "o": {"1": "text", "a b": {"c": null}}, "f": false}
package cases

answer := [
	input.xs[1],
	input.xs[1.0],
	input.o["a b"].c,
	{1: "number"}[1],
	{[1, 2]: "array"}[[1, 2]],
	{"m", 2}[2],
	input.f,
	[x | x := input.xs[2]],
	[x | x := input.xs[-1]],
	[x | x := input.xs["0"]],
	[x | x := input.o[1]],
	[x | x := input.f.g],
	[[i, x] | x := input.xs[i]],
	[i | input.xs[i] == 20],
	{k | input.o[k]},
	[x | x := {3, 1}[_]],
]
