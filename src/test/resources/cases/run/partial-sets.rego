# Members of many types, each once; sets print in order.
# input {"xs": [3, 1, 2, 3, 1.0], "words": ["b", "a"]}
package cases

answer := [bag, count(bag), 1.0 in bag, nested]

bag contains x if some x in input.xs

bag contains upper(w) if some w in input.words

bag contains [x, x] if {
	some x in input.xs
	x > 2
}

nested contains {w | some w in input.words}
