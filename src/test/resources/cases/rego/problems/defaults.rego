# What a default may not be.
package cases.defaults

default a := x #! 1: rego_parse_error: illegal default rule (value cannot contain var)

default b := input.x #! 1: rego_parse_error: illegal default rule (value cannot contain ref)

default c := [count([1])] #! 1: rego_parse_error: illegal default rule (value cannot contain call)

default d contains 1 #! 1: rego_parse_error: illegal default rule (must have a value)

default f(x, x) := 1 #! 1: rego_parse_error: illegal default rule (arguments cannot be repeated x)

default g([x]) := 1 #! 1: rego_parse_error: illegal default rule (arguments cannot contain array)

default h := [y | y := input.y]

default i(_, x) := {"a": {1}}
