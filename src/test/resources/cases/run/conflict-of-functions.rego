# input {"x": 7}
package cases

answer := f(input.x)

f(x) := x + 1 if x > 1

f(x) := x + 2 if x > 2
