# Every kind of constant, nested, in loops and out of them.
# input: {"xs": ["no-op", "create", "delete"]}
package t

scalars := [null, true, false, 0, -1, 1.5, 1e3, 12345678901234567890, "text", `raw\n`] #= [null,true,false,0,-1,1.5,1e3,12345678901234567890,"text","raw\\n"]

escapes := "tab\t quote\" back\\ unicode\u00e9 \ud83d\ude00" #= "tab\t quote\" back\\ unicodeé 😀"

collections := {"array": [1, [2, {"k": {3, 4}}]], "set": {{1}, {"a", "b"}}, "empty": [[], {}, set()]} #= {"array":[1,[2,{"k":[3,4]}]],"empty":[[],{},[]],"set":[[1],["a","b"]]}

kept := [x | some x in input.xs; x in {"no-op", "create"}] #= ["no-op","create"]

repeated := [[1, 2] | some _ in input.xs] #= [[1,2],[1,2],[1,2]]

in_function := [f(x) | some x in input.xs] #= [0,1,-1]

f(x) := {"no-op": 0, "create": 1}[x] if x in {"no-op", "create"}

f(x) := -1 if not x in {"no-op", "create"}

object_keys := {1: "a", null: "b", [1]: "c", true: "d"} #= {"1":"a","[1]":"c","null":"b","true":"d"}
