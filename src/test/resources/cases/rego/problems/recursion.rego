# Rules that need themselves, for certain or perhaps.
package cases.recursion

direct if direct #! 1: rego_recursion_error: rule data.cases.recursion.direct is recursive: data.cases.recursion.direct -> data.cases.recursion.direct

a if b #! 1: rego_recursion_error: rule data.cases.recursion.a is recursive: data.cases.recursion.a -> data.cases.recursion.b -> data.cases.recursion.c -> data.cases.recursion.a

b if not c #! 1: rego_recursion_error: rule data.cases.recursion.b is recursive: data.cases.recursion.b -> data.cases.recursion.c -> data.cases.recursion.a -> data.cases.recursion.b

c := [1 | a] #! 1: rego_recursion_error: rule data.cases.recursion.c is recursive: data.cases.recursion.c -> data.cases.recursion.a -> data.cases.recursion.b -> data.cases.recursion.c

gathers := {name: value | #! 1: rego_recursion_error: rule data.cases.recursion.gathers is recursive: data.cases.recursion.gathers -> data.cases.recursion.gathers
	some name, value in data.cases.recursion
}

f(x) := g(x) #! 1: rego_recursion_error: rule data.cases.recursion.f is recursive: data.cases.recursion.f -> data.cases.recursion.g -> data.cases.recursion.f

g(x) := f(x) if x > 0 #! 1: rego_recursion_error: rule data.cases.recursion.g is recursive: data.cases.recursion.g -> data.cases.recursion.f -> data.cases.recursion.g

by_name if {
	some name in ["direct", "fine"]
	data.cases.recursion[name]
}

fine := 1

knows_its_names if {
	some name in {"fine", "also_fine"}
	data.cases.recursion[name]
}

also_fine := data.cases.other[input.x]
