# Arrays, sets and objects that gather.
# input: {"xs": [3, 1, 2], "groups": [{"n": "a", "v": [1, 2]}, {"n": "b", "v": []}]}
package t

array := [y | some x in input.xs; y := x * 2] #= [6,2,4]

set := {y | some x in input.xs; y := x % 2} #= [0,1]

object := {g.n: count(g.v) | some g in input.groups} #= {"a":2,"b":0}

empty := [[x | x := input.none[_]], {x | x := input.none[_]}, {x: x | x := input.none[_]}] #= [[],[],{}]

nested := [[v | some v in g.v] | some g in input.groups] #= [[1,2],[]]

closure := [y | some x in input.xs; y := [x, [z | some z in input.xs; z > x]]] #= [[3,[]],[1,[3,2]],[2,[3]]]

conflict := {"k": x | some x in input.xs} #! eval_conflict_error: comprehensions.rego:17:13: object keys must be unique

no_conflict := {"k": 1 | some _ in input.xs} #= {"k":1}

over_comprehension := [x | some x in [y | some y in input.xs; y > 1]] #= [3,2]

in_call := sum([x | some x in input.xs]) #= 6

in_object := {"all": [x | some x in input.xs], "n": count(input.xs)} #= {"all":[3,1,2],"n":3}

in_condition if count([x | some x in input.xs; x > 1]) == 2 #= true

order := [k | some k, _ in {"b": 1, "a": 2, "c": 3}] #= ["a","b","c"]

set_order := [x | some x in {3, 1, 2}] #= [1,2,3]
