# Rules that gather members.
# input: {"xs": [3, 1, 3, 2], "names": {"a": "x", "b": "y"}}
package t

members contains x if some x in input.xs #= [1,2,3,10]

members contains 10

empty contains x if {
	some x in input.xs
	x > 100
} #= []

composite contains {"n": n, "key": k} if some k, n in input.names #= [{"key":"a","n":"x"},{"key":"b","n":"y"}]

has_two if 2 in members #= true

has_nine if 9 in members #= undefined

looked_up := members[10] #= 10

not_there := members[11] #= undefined

bigger := {x | some x in members; x > 2} #= [3,10]

of_sets contains {x, x + 1} if some x in [1, 2] #= [[1,2],[2,3]]

size := count(members) #= 4

iterates := [x | members[x]] #= [1,2,3,10]

static contains "one" #= ["one","two"]

static contains "two"
