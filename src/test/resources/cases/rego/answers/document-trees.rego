# A package as a document, and walks over packages that are not known before.
# data: {"lib": {"base": {"weight": 5, "on": true}, "extra": 1, "three": {"only": "base"}}}
package t

whole := data.lib #= {"base":{"on":true,"weight":5},"empty":{},"extra":1,"one":{"on":true,"weight":1},"three":{"below":{"weight":33},"only":"base"},"two":{"inner":{"name":"two's"},"weight":2}}

one := data.lib.one #= {"on":true,"weight":1}

weights := {name: w | w := data.lib[name].weight} #= {"base":5,"one":1,"two":2}

on contains name if data.lib[name].on #= ["base","one"]

values := [v | v := data.lib[_].weight] #= [5,1,2]

bound := [w | some name in ["two", "base", "empty", "nowhere"]; w := data.lib[name].weight] #= [2,5]

inner := data.lib[_].inner.name #= "two's"

keys contains k if data.lib.one[k] #= ["on","weight"]

deeper := {[a, b]: w | w := data.lib[a][b].weight} #= {"[\"three\",\"below\"]":33}

both contains [a, k] if data.lib[a][k] == true #= [["base","on"],["one","on"]]

named_whole := data.lib[name] if name := "two" #= {"inner":{"name":"two's"},"weight":2}

top := {x | data.lib[x]} #= ["base","empty","extra","one","three","two"]

repeated contains x if data.lib[x][x] #= []

called := data.lib.one.f(3) #= 3

hidden := w if w := data.lib[_].weight with data.lib as {"x": {"weight": 100}} #= 100
# ---
package lib.one

weight := 1

on if weight > 0

f(x) := x
# ---
package lib.two

weight := 2

on if weight > 10

inner.name := "two's"
# ---
package lib.empty
# ---
package lib.three.below

weight := 33
