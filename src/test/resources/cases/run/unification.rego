# input {"pairs": [[1, "a"], [2, "b"], [1, "c"]], "o": {"k": {"deep": [1, {"x": 2}]}}}
package cases

answer := [
	[y | [1, y] = input.pairs[_]],
	[[i, x] | input.pairs[i] = [x, "b"]],
	deep,
	[x | {"x": x} = input.o.k.deep[_]],
	[k | some k; input.o[k].deep[0] == 1],
	same,
	[x | [x, x] = [[1, 1], [1, 2]][_]],
]

deep := x if {"k": {"deep": [1, {"x": x}]}} = input.o

same if {
	[a, b] = [input.pairs[0][0], input.pairs[2][0]]
	a == b
}
