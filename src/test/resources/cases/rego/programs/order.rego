# Statements run when what they need is there; those that can run keep their order.
package cases.programs.order

late if {
	x > y
	y = input.y
	x = input.x
}

behind_not if {
	not input.blocked[name]
	name = input.names[_]
}

closure := xs if {
	xs := [x | x := input.ys[i]]
	i = count(input.names)
}

twice if {
	input.a == 1
	input.b == 2
}
