# `not` holds where its expression is undefined or false.
# input: {"x": 1, "xs": [1, 2], "f": false}
package t

missing if not input.nothing #= true

there if not input.x #= undefined

is_false if not input.f #= true

compares if not input.x > 3 #= true

calls if not startswith("abc", "b") #= true

undefined_inside if not count(input.nothing) > 0 #= undefined

rule_undefined if not never #= true

never if input.x > 100

double_negation if not not_never #= undefined

not_never if not never

with_variable := [x | some x in [1, 2, 3]; not x in input.xs] #= [3]

of_comprehension if not [1 | input.xs[_] > 5] == [1] #= true

of_data if not data.nowhere.at.all #= true

of_package if not data.t.never #= true

equation if not input.x = 2 #= true

constant_true if not true #= undefined

constant_false if not false #= true
