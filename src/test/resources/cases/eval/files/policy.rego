package shop

import data.limits

default allow := false

allow if {
	input.user == "ann"
	not expensive
}

expensive if input.price > limits.max

tags contains t if some t in input.tags

stock[name] := n if some name, n in data.stock

html := "<b>&</b>"
