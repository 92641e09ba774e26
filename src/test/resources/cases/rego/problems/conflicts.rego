# Rules that cannot stand beside each other.
package cases.conflicts

kinds := 1 #! 1: rego_type_error: conflicting rules data.cases.conflicts.kinds found

kinds contains 2

default twice := 1

default twice := 2 #! 1: rego_type_error: multiple default rules data.cases.conflicts.twice found at conflicts.rego:8, conflicts.rego:10

value.a := 1 #! 1: rego_type_error: rule data.cases.conflicts.value.a conflicts with data.cases.conflicts.value.a.b at conflicts.rego:14

value.a.b := 2

arities(x) := x #! 1: rego_type_error: conflicting rules data.cases.conflicts.arities found

arities(x, y) := x + y

sets contains 1 #! 1: rego_type_error: rule data.cases.conflicts.sets conflicts with data.cases.conflicts.sets.a at conflicts.rego:22

sets.a contains 2

objects[x] contains y if some x, y in input #! 1: rego_type_error: conflicting rules data.cases.conflicts.objects found

objects contains 3
