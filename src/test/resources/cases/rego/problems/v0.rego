# Rego as it was written before v1.
package cases.v0

p { input.x } #! 1: rego_parse_error: `if` keyword is required before rule body

q[x] { x := 1 } #! 1: rego_parse_error: `if` keyword is required before rule body #! 1: rego_parse_error: `contains` keyword is required for partial set rules

q.r #! 1: rego_parse_error: `contains` keyword is required for partial set rules

f(x) { x > 1 } #! 1: rego_parse_error: `if` keyword is required before function body

r[x] #! 1: rego_parse_error: `contains` keyword is required for partial set rules

p if { input.x } else { input.y } #! 18: rego_parse_error: `if` keyword is required before rule body

deny #! 1: rego_parse_error: var cannot be used for rule name
