# Functions and built-ins are replaced by a value or by another function.
# input {"x": 3}
package cases

answer := [a, b, c, d]

f(x) := x + 1

g(x) := x * 100

a := f(input.x)

b := x if x := f(input.x) with f as g

c := x if x := count([1, 2]) with count as 7

d := x if x := outer with f as 0

outer := [f(1), f(2)]
