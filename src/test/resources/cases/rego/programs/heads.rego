# Every kind of head.
package cases.programs.heads

complete := 1

truth if input.x

names["with-dash"].inner := 2

by_key[k] := v if some k, v in input.pairs

numbered[1] := "one"

two_keys[a][b] := c if some [a, b, c] in input.rows

sets[k] contains v if some k, v in input.pairs

computed[input.key] := 1

members contains lower(name) if some name in input.names

f([a, b], {"k": c}, "constant", _) := a + b + c

bodies if {
	input.a
}

bodies if {
	input.b
}

default g(_) := 0

g(n) := n if n > 0
