# Names declared twice, too late, or never used; and roots that nothing may hide.
package cases.names

import data.x
import data.y as x #! 1: rego_compile_error: import must not shadow import data.x

twice if {
	a := 1
	a := 2 #! 2: rego_compile_error: var a assigned above
}

late if {
	b := a
	a := 2 #! 2: rego_compile_error: var a referenced above
	b == a
}

unused if {
	some c #! 2: rego_compile_error: declared var c unused
	input.x
}

in_domain if some d in [1, d] #! 14: rego_compile_error: var d assigned before

unused_in_every if {
	every e in input.xs {
		true #! 3: rego_compile_error: declared var e unused
	}
}

argument(f) if {
	f := 1 #! 2: rego_compile_error: arg f redeclared
}

behind_not if not g := 1 #! 15: rego_compile_error: cannot assign vars inside negated expression

to_number if 1 := 2 #! 14: rego_compile_error: cannot assign to number

inside_array if {
	[h, 1] := input.xs #! 6: rego_compile_error: cannot assign to number
	h
}

to_ref if input.x := 2 #! 11: rego_compile_error: cannot assign to ref

input := 1 #! 1: rego_compile_error: rules must not shadow input (use a different rule name)

hides_root if input := 1 #! 15: rego_compile_error: variables must not shadow input (use a different variable name)

hides_root_in_args(data) := 1 #! 20: rego_compile_error: args must not shadow data (use a different variable name)

uses_x := x
