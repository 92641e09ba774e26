# Constants of a type that a built-in never takes.
package cases.types

of_number := count(1) #! 14: rego_type_error: count: invalid argument(s): have number, want array or object or set or string

joined := concat(1, []) #! 11: rego_type_error: concat: invalid argument(s): have number, want string

added if {
	x := 1 + "a" #! 7: rego_type_error: plus: invalid argument(s): have string, want number
	x
}

in_closure := [n | some x in input.xs; n := startswith(x, 1)] #! 45: rego_type_error: startswith: invalid argument(s): have number, want string

fine := count(input.xs)
