# input {"numbers": [2, 4, 6], "empty": [], "text": "abc", "o": {"a": 1, "b": 3}}
package cases

answer := {
	"all even": even,
	"of nothing": vacuous,
	"of undefined": [true | every x in input.absent { x > 1 }],
	"of a string": [true | every x in input.text { x == x }],
	"keys": keys,
	"not": [x | some x in input.numbers; not x > 3],
	"not defined": nothing,
	"nested": nested,
}

default even := false

even if every x in input.numbers { x % 2 == 0 }

vacuous if every x in input.empty { x == "never" }

keys if every k, v in input.o {
	k in {"a", "b"}
	v < 4
}

nothing if not input.absent.deeper

nested if every x in input.numbers {
	some y in [1, 2, 3]
	x == y * 2
}
