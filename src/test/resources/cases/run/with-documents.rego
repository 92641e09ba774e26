# A document is replaced as a whole or at a path, also one that is not there; behind it all is as before.
# input {"a": {"b": 1, "c": 2}, "n": 5}
# data {"base": {"k": "v", "l": [1]}}
package cases

answer := [
	show,
	out_whole,
	out_path,
	out_new,
	out_scalar,
	out_data,
	out_rule,
	[x | x := undefined_inside with input as {}],
	show,
]

show := [input.a.b, data.base.k, twice]

twice := input.n * 2

out_whole := x if x := show with input as {"a": {"b": "new"}, "n": 1}

out_path := x if x := [input.a, twice] with input.a.b as "new"

out_new := x if x := input.fresh.deep with input.fresh.deep as 7

out_scalar := x if x := input.n with input.n.below as 8

out_data := x if x := data.base with data.base.k as "w"

out_rule := x if x := show with twice as 99

undefined_inside := input.n
