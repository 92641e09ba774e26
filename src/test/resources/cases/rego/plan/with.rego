# What `with` replaces ends behind its literal: one solution is kept in locals, several in an array.
# A rule is planned once more where a function in it is replaced.
package t

f(x) := x

rule := f(input.x)

single := y if y := rule with input.x as 1

several := [y | y := input.xs[_] with input.xs as [1, 2]]

mocked := y if y := rule with f as 7
