# `in` as a test and as a generator.
# input: {"xs": ["a", "b"], "o": {"k": "v", "l": "w"}, "x": "b"}
package t

in_array if "a" in input.xs #= true

not_in_array if "z" in input.xs #= undefined

in_object if "v" in input.o #= true

key_and_value if "k", "v" in input.o #= true

wrong_key if "l", "v" in input.o #= undefined

in_set if 1 in {1, 2} #= true

as_value := "a" in input.xs #= true

as_false := "z" in input.xs #= false

values := [v | some v in input.o] #= ["v","w"]

keys := [k | some k, _ in input.o] #= ["k","l"]

indices := [[i, x] | some i, x in input.xs] #= [[0,"a"],[1,"b"]]

members := [[k, v] | some k, v in {"p", "q"}] #= [["p","p"],["q","q"]]

taken_apart := [a | some {"n": a} in [{"n": 1}, {"m": 2}, {"n": 3, "o": 4}]] #= [1]

matched := [a | some [a, "y"] in [[1, "y"], [2, "n"], [3, "y"]]] #= [1,3]

bound := i if {
	some i
	"b" == input.xs[i]
} #= 1

constant_pattern if some "b" in input.xs #= true

negated if not "z" in input.xs #= true

literal_set if input.x in {"a", input.x} #= true

in_text if "a" in "abc" #= undefined

of_undefined if "a" in input.nothing #= undefined

declared := [x, y] if {
	some x, y
	input.xs[x] == input.x
	input.o[y] == "w"
} #= [1,"l"]
