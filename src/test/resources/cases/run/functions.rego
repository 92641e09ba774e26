# Patterns in arguments, several bodies, functions that call functions.
# input {"n": 6, "two": [1, 2], "none": []}
package cases

answer := [
	kind({"type": "pod", "name": "x"}),
	kind({"type": "service"}),
	[x | x := kind({"type": "other"})],
	first(input.two),
	[x | x := first(input.none)],
	sum_to(input.n),
	constant(1),
	swap(["a", "b"]),
	[x | x := positive(-1)],
]

kind({"type": "pod", "name": n}) := sprintf("pod %s", [n])

kind({"type": "service"}) := "service"

first([x, _]) := x

sum_to(n) := sum(numbers.range(1, n))

constant(_) := "same"

swap([a, b]) := [b, a]

positive(x) if x > 0
