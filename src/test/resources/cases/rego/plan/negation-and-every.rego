# `not` is a block that must be undefined; `every` looks for a counterexample.
package t

p if {
	not input.off
	every _, v in input.limits {
		v < 10
	}
}
