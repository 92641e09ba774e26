# What `with` can replace, and what it cannot.
package cases.with_targets

object_rule := {"a": 1}

f(x) := x

input_whole if object_rule with input as {"a": 1}

input_path if object_rule with input.a["b-c"] as 1

base if object_rule with data.base.a as 1

rule if object_rule with data.cases.with_targets.object_rule as {}

mocked if f(1) == 2 with f as 2

mocked_by_other if count([]) == 2 with count as f

part_of_rule if object_rule with data.cases.with_targets.object_rule.a as 1 #! 34: rego_compile_error: with keyword cannot partially replace virtual document(s)

unknown if object_rule with nothing as 1 #! 29: rego_type_error: with keyword target must reference existing input, data, or a function

relation if object_rule with walk as 1 #! 30: rego_compile_error: with keyword replacing built-in function: target must not be a relation

inner if object_rule with internal.member_2 as f #! 27: rego_compile_error: with keyword replacing built-in function: replacement of internal function "internal.member_2" invalid

dynamic if object_rule with input[input.x] as 1 #! 29: rego_unsupported_error: a `with` target that is no plain path is not supported
