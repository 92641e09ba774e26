# References: keys from other references, iteration, shared and repeated variables.
# input: {"i": 1, "xs": ["a", "b"], "m": {"a": {"v": 1}, "b": {"v": 2}}, "grid": [[1, 2], [3, 4]]}
package t

by_reference := input.xs[input.i] #= "b"

through := input.m[input.xs[0]].v #= 1

all_cells := [c | c := input.grid[_][_]] #= [1,2,3,4]

coordinates := [[r, c] | input.grid[r][c] > 2] #= [[1,0],[1,1]]

diagonal := [v | v := input.grid[i][i]] #= [1,4]

joined := {k: v | v := input.m[k].v} #= {"a":1,"b":2}

key_is_value := [k | k := input.xs[_]; input.m[k]] #= ["a","b"]

of_literal := [1, 2, 3][1] #= 2

of_object := {"a": {"b": "c"}}.a.b #= "c"

of_call := split("x/y/z", "/")[2] #= "z"

of_set := {1, 2}[2] #= 2

of_comprehension := [x | some x in [7, 8]][1] #= 8

text_has_no_members := input.xs[0][0] #= undefined

whole := input #= {"grid":[[1,2],[3,4]],"i":1,"m":{"a":{"v":1},"b":{"v":2}},"xs":["a","b"]}

composite_key := {[1, 2]: "pair"}[[1, 2]] #= "pair"

pattern_key := [x | some o in [{[1, 2]: "pair", [3, 4]: "other"}]; o[[x, 4]]] #= [3]

set_pattern := {y | {[1, "a"], [2, "b"], [1, "c"]}[[1, y]]} #= ["a","c"]

negative := input.xs[-1] #= undefined

float_index := input.xs[1.0] #= "b"

wildcards_differ := [1 | input.grid[_][_] == 4] #= [1]
