# Variables that nothing gives a value: in calls, behind `not`, in closures, in heads.
package cases.unsafe

comparison if x > 1 #! 15: rego_unsafe_var_error: var x is unsafe

negated := x if not q[x] #! 17: rego_unsafe_var_error: var x is unsafe

q contains 1

only_behind_not if not input.xs[i] #! 20: rego_unsafe_var_error: var i is unsafe

waits := x if {
	x = y #! 2: rego_unsafe_var_error: var x is unsafe #! 2: rego_unsafe_var_error: var y is unsafe
	y = z #! 2: rego_unsafe_var_error: var z is unsafe
}

in_comprehension := [i | not input.xs[i]] #! 26: rego_unsafe_var_error: var i is unsafe

of_head := {"a": y} if input.x #! 18: rego_unsafe_var_error: var y is unsafe

of_itself if x = [x | x = 1] #! 14: rego_unsafe_var_error: var x is unsafe

array_sides if [a, b] = [b, 1]

swapped if [a, b] = [b, c] #! 12: rego_unsafe_var_error: var a is unsafe #! 12: rego_unsafe_var_error: var b is unsafe #! 12: rego_unsafe_var_error: var c is unsafe

declared_only if {
	some x
	x > 1 #! 2: rego_unsafe_var_error: var x is unsafe
}

with_value if input.x with input.y as nothing #! 15: rego_unsafe_var_error: var nothing is unsafe

called_back if {
	walk(input, [path, _])
	path == other #! 2: rego_unsafe_var_error: var other is unsafe
}
