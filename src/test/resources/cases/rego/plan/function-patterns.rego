# Parameters are patterns: constants are compared, arrays and objects are taken apart.
package t

f("one", [x, _], {"k": y}) := x + y

p := f(input.a, input.b, input.c)
