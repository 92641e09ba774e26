# `with` puts values into `input` and `data` for one expression.
# input: {"user": "ann", "roles": ["dev"], "nested": {"a": {"b": 1}, "keep": true}}
# data: {"limits": {"max": 3, "min": 1}}
package t

is_admin if "admin" in input.roles

plain if is_admin #= undefined

whole if is_admin with input as {"roles": ["admin"]} #= true

part if is_admin with input.roles as ["admin"] #= true

value := v if v := input.user with input.user as "bob" #= "bob"

keeps_rest := v if v := input with input.nested.a.b as 2 #= {"nested":{"a":{"b":2},"keep":true},"roles":["dev"],"user":"ann"}

makes_path := v if v := input with input.new.path.here as 1 #= {"nested":{"a":{"b":1},"keep":true},"new":{"path":{"here":1}},"roles":["dev"],"user":"ann"}

unrelated := [a, b] if {
	a := input.user with input.user as "bob"
	b := input.user
} #= ["bob","ann"]

iterates := v if v := [[r, input.user] | r := input.roles[_] with input.roles as ["x", "y"]] #= [["x","ann"],["y","ann"]]

two_at_once := v if v := [input.user, input.roles] with input.user as "eve" with input.roles as [] #= ["eve",[]]

later_wins := v if v := input with input as {"a": 1} with input.b as 2 #= {"a":1,"b":2}

base := v if v := data.limits.max with data.limits.max as 30 #= 30

base_kept := v if v := data.limits with data.limits.max as 30 #= {"max":30,"min":1}

limit := data.limits.max

through_rule := v if v := limit with data.limits.max as 31 #= 31

replaced_rule := v if v := data.t.limit with data.t.limit as 99 #= 99

depends := v if v := data.t.twice with data.t.limit as 50 #= 100

twice := limit * 2

replaced_package := v if v := data.other.place with data.other as {"place": "replaced"} #= "replaced"

negated if not is_admin with input.roles as ["dev"] #= true

negated_not if not is_admin with input.roles as ["admin"] #= undefined

in_comprehension := v if v := [v | some u in ["a", "b"]; v := greeting with input.user as u] #= ["hello a","hello b"]

greeting := concat(" ", ["hello", input.user])

of_nothing := x if x := input.missing with input as {} #= undefined

nested_calls := v if v := outer with input.user as "zoe" #= ["hello zoe","hello inner"]

# What a rule was under `with` it is not behind it: `greeting` is asked three times.
behind_with := [before, under, behind] if {
	before := greeting
	under := greeting with input.user as "zoe"
	behind := greeting
} #= ["hello ann","hello zoe","hello ann"]

behind_with_of_all := [under, behind] if {
	under := inner_greeting_user with input as {"user": "zoe"}
	behind := inner_greeting_user
} #= ["zoe","ann"]

inner_greeting_user := input.user

behind_with_of_data := [under, behind] if {
	under := limit with data.limits as {"max": 31}
	behind := limit
} #= [31,3]

behind_inner_with := [under, inner, behind] if {
	[under, inner, behind] := both with input.user as "zoe"
} #= ["hello zoe","hello inner","hello zoe"]

both := [greeting, inner_greeting, again] if again := greeting

outer := [greeting, inner_greeting]

inner_greeting := v if v := greeting with input.user as "inner"

every_one if every u in ["a", "b"] {
	startswith(greeting, "hello") with input.user as u
} #= true

undefined_value := v if v := input.user with input.user as input.missing #= undefined
