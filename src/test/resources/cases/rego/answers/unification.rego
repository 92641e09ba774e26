# Equations: values flow into variables on both sides.
# input: {"pair": ["k", {"deep": [1, 2]}], "xs": [1, 2]}
package t

taken := [a, b] if [a, {"deep": [_, b]}] = input.pair #= ["k",2]

too_long := a if [a, _, _] = input.pair #= undefined

no_array := a if [a] = input #= undefined

objects := [x, y] if {"a": x, "b": y} = {"a": 1, "b": 2} #= [1,2]

more_keys := x if {"pair": x} = input #= undefined

both_sides := [x, y] if [x, 2] = [1, y] #= [1,2]

crossed := [x, y] if {"a": x, "b": 2} = {"a": 1, "b": y} #= [1,2]

transitive := [x, y, z] if {
	[x, y] = [y, z]
	z = 7
} #= [7,7,7]

compared if [1, {"a": {2, 3}}] = [1, {"a": {3, 2}}] #= true

not_equal if [1, 2] = [1, 3] #= undefined

numbers if 1 = 1.0 #= true

repeated := x if [x, x] = [1, 1] #= 1

repeated_not := x if [x, x] = [1, 2] #= undefined

sets if {1, 2} = {2, 1} #= true

destructured := [a, b] if [a, b] := ["x", "y"] #= ["x","y"]

nested := v if {"p": {"q": v}} := {"p": {"q": [1]}} #= [1]

reference_both if input.xs[0] = input.xs[0] #= true

iterates := [x, y] if {
	input.xs[x] = input.xs[y]
	x < y
} #= undefined

joins := [[x, y] | input.xs[x] = input.xs[y]] #= [[0,0],[1,1]]

null_bound := x if x = null #= null

empty_array if [] = [] #= true

strings_are_no_arrays := a if [a] = input.pair[0] #= undefined
