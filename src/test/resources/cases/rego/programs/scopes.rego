# One name, several variables.
package cases.programs.scopes

x := 1

shadows := [x | some x in input.xs]

outer := x

nested := ys if {
	a := 1
	ys := [a | a := 2; a > 1]
	a == 1
}

undeclared if {
	n = input.n
	some m in [k | k = n]
	m == n
}

wildcards if input[_][_] = _

every_item if {
	every k, v in input.items {
		v > k
		w := v
		w < 10
	}
}

siblings := n if {
	a := {i | input.xs[i]}
	b := {i | input.ys[i]}
	n := count(a) + count(b)
}

shared := xs if {
	xs := {[y, z] | z = input.zs[y]}
	y = input.y
}
