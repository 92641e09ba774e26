# References and calls inside others stand in front, also of `not`, and under the same `with`.
package cases.programs.hoists

inner := data.table[input.key][lower(input.name)]

of_call := split(input.name, "/")[0]

of_array := [1, 2, 3][i] if i := input.i

negated if not startswith(input.name, lower(input.prefix))

negated_equal if not input.a == input.b

modified if count(data.xs[input.i]) > 1 with input as {"i": input.other}

mocked := name if name := upper(input.x) with upper as lower

pattern if {
	{"a": [x, "b"]} = input.value
	x == input.y
}

made := {"list": [n | some n in input.ns], input.key: {lower(m) | some m in input.ms}}

sum := -input.x + 1
