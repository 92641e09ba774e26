# Calls of what is not there, and with the wrong number of arguments.
package cases.functions

import data.lib

f(x) := x

value := 1

missing := cuont([]) #! 12: rego_type_error: undefined function cuont

missing_there := lib.f(1) #! 18: rego_type_error: undefined function data.lib.f

too_many := f(1, 2) #! 13: rego_type_error: function data.cases.functions.f has arity 1, got 2 arguments

too_many_alone if f(1, 2, 3) #! 19: rego_type_error: function data.cases.functions.f has arity 1, got 3 arguments

builtin_too_many := count([], 1, 2) #! 21: rego_type_error: count: arity mismatch: have 3 arguments, want 1

not_a_function := value(1) #! 19: rego_type_error: function data.cases.functions.value has arity 0, got 1 argument

not_even_a_function := value() #! 24: rego_type_error: undefined function data.cases.functions.value

hidden if {
	object := {}
	object.get(object, "a", 1) #! 2: rego_type_error: undefined function object.get
}
