# The tree of `data`: rules and base documents in one.
# data: {"numbered": {"2": "two", "list": [5, 6, 7]}, "base": {"a": 1, "list": [1, 2]}, "t": {"other": "base beside rules"}, "u": {"deep": {"x": {"v": "base x"}}}}
package t

here := data.base.a #= 1

second := data.base.list[1] #= 2

nothing := data.base.b #= undefined

beside := data.t.other #= "base beside rules"

iterates_base := [k | data.base[k]] #= ["a","list"]

by_name[n] := v if some n, v in data.base #= {"a":1,"list":[1,2]}

named := data.t[name] if name := "here" #= 1

unnamed := data.t[name] if name := "nowhere" #= undefined

base_by_name := data.t[name] if name := "other" #= "base beside rules"

deep := [v | v := data.u[_][_].v] #= ["base x"]

number_for_text := data.numbered[2] #= "two"

number_for_item := data.numbered.list[2] #= 7

number_for_nothing := data.numbered[3] #= undefined
