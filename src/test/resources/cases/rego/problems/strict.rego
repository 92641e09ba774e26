# strict: what is never used is an error too.
package cases.strict

import data.unused #! 1: rego_compile_error: import data.unused unused
import data.used as aliased
import input.also_unused as gone #! 1: rego_compile_error: import input.also_unused as gone unused

assigned if {
	a := 1 #! 2: rego_compile_error: assigned var a unused
	input.x
}

argument(b, c) := b if aliased #! 1: rego_compile_error: unused argument c. (hint: use _ (wildcard variable) instead)

used_in_head(d) := e if {
	e := d
}

closure := [1 | f := input.x] #! 17: rego_compile_error: assigned var f unused

in_else(g) := 1 if {
	input.x
} else := g
