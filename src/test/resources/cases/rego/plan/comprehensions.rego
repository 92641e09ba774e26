# Constants are made once, before the loops that use them.
package t

p := {x: [y | some y in input.ys; y > 3] | some x in input.xs}
