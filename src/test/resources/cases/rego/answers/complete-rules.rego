# Complete rules: one value each, defaults, conditions, conflicts.
# input: {"x": 3, "y": null, "deep": {"er": [10, 20]}}
package t

plain := 1 #= 1

with_condition := "big" if input.x > 2 #= "big"

not_met := "big" if input.x > 5 #= undefined

bare if input.x #= true

null_holds if input.y == null #= true

null_is_true if input.y #= true

missing := input.nothing.at.all #= undefined

several := 1 if input.x == 1
several := 3 if input.x == 3 #= 3

same_twice := input.x if input.x > 0
same_twice := 3 if input.x > 1 #= 3

conflict := 1 if input.x > 0
conflict := 2 if input.x > 1 #! eval_conflict_error: complete-rules.rego:26:1: rule data.t.conflict produced conflicting values

default fallback := "none"
fallback := "some" if input.x > 9 #= "none"

default overridden := {"a": [1]}
overridden := {"a": [2]} if input.x > 1 #= {"a":[2]}

default computed := [i | i := numbers.range(1, 3)[_]]
computed := 1 if false #= [1,2,3]

false_value := false #= false

reads_false := 1 if not false_value #= 1

chained := plain + several #= 4

element := input.deep.er[1] #= 20

beyond := input.deep.er[2] #= undefined

by_variable := [i | input.deep.er[i] > 5] #= [0,1]
