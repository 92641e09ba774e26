# Without an input every reference to it is undefined; the rest goes on.
# input -
package cases

answer := [
	[x | x := input],
	[x | x := input.a],
	not_there,
	given,
]

not_there if not input

given := x if x := input.a with input as {"a": 1}
