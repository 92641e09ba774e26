# `every` holds where there is no counterexample.
# input: {"xs": [1, 2, 3], "o": {"a": 1, "b": 2}, "s": "text"}
package t

all_positive if every x in input.xs {
	x > 0
} #= true

all_big if every x in input.xs {
	x > 1
} #= undefined

of_nothing if every x in [] {
	x > 100
} #= true

of_missing if every x in input.missing {
	x > 0
} #= undefined

of_text if every c in input.s {
	c
} #= undefined

keys_and_values if every k, v in input.o {
	is_string(k)
	v < 3
} #= true

of_set if every x in {1, 2} {
	x < 3
} #= true

several_literals if every x in input.xs {
	y := x * 2
	y % 2 == 0
} #= true

nested if every x in [[1, 2], [3]] {
	every y in x {
		y > 0
	}
} #= true

nested_not if every x in [[1, 2], [-3]] {
	every y in x {
		y > 0
	}
} #= undefined

outer_variable := [n | some n in [1, 5]; every x in input.xs { x <= n }] #= [5]

body_iterates if every x in [1, 2] {
	some y in input.xs
	y == x + 1
} #= true

body_undefined if every x in input.xs {
	input.missing[x]
} #= undefined

negated_inside if every x in input.xs {
	not x == 7
} #= true

only_keys if every k, _ in input.o {
	k in ["a", "b"]
} #= true
