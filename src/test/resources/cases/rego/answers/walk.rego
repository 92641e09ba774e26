# `walk` is a relation: it has many values.
# input: {"a": [1, {"b": 2}]}
package t

paths := [p | walk(input, [p, _])] #= [[],["a"],["a",0],["a",1],["a",1,"b"]]

leaves := {v | walk(input, [_, v]); is_number(v)} #= [1,2]

by_key contains v if walk(input, [[_, _, "b"], v]) #= [2]

filtered := [path | walk(input, [path, value]); value == 2] #= [["a",1,"b"]]
