# Rules that gather entries, and names that are computed.
# input: {"servers": [{"id": "a", "port": 80}, {"id": "b", "port": 443}]}
package t

ports[s.id] := s.port if some s in input.servers #= {"a":80,"b":443}

port_of_a := ports.a #= 80

port_of_b := ports["b"] #= 443

port_of_c := ports.c #= undefined

conflict[s.kind] := s.port if some s in [{"kind": 1, "port": 1}, {"kind": 1, "port": 2}] #! eval_conflict_error: partial-objects.rego:13:1: object keys must be unique

agree[k] := v if some [k, v] in [["x", 1], ["x", 1]] #= {"x":1}

fixed.one := 1

fixed.two := 2

fixed_whole := fixed #= {"one":1,"two":2}

deep.a.b.c := "deep"

deep.a.d := "less"

deep_whole := deep #= {"a":{"b":{"c":"deep"},"d":"less"}}

by_port[s.port][s.id] := true if some s in input.servers #= {"443":{"b":true},"80":{"a":true}}

mixed[s.id].port := s.port if some s in input.servers #= {"a":{"port":80},"b":{"port":443},"extra":{"port":8080}}

mixed.extra.port := 8080

tags[s.id] contains t if {
	some s in input.servers
	some t in ["t", s.id]
} #= {"a":["a","t"],"b":["b","t"],"static":["always"]}

tags.static contains "always"

number_keys[x] := x * x if some x in [1, 2] #= {"1":1,"2":4}

set_below.k contains 1

set_below.k contains 2

set_whole := set_below #= {"k":[1,2]}

walked := {k: v | some k, v in ports} #= {"a":80,"b":443}
