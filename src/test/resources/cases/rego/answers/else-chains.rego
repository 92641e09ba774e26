# The first branch that holds gives the value.
# input: {"n": 7}
package t

grade := "low" if {
	input.n < 5
} else := "middle" if {
	input.n < 10
} else := "high" #= "middle"

none := 1 if {
	input.n > 100
} else := 2 if {
	input.n > 50
} #= undefined

last := 1 if {
	input.n > 100
} else := 2 #= 2

size(n) := "s" if {
	n < 3
} else := "m" if {
	n < 6
} else := "l"

sizes := [size(1), size(4), size(9)] #= ["s","m","l"]

first_defined(a, b) := a.v if {
	a.v
} else := b.v

picks := [first_defined({}, {"v": 2}), first_defined({"v": 1}, {"v": 2})] #= [2,1]

bound := x if {
	some x in [5, 6]
	x == 9
} else := x if {
	some x in [5, 6]
	x == 6
} #= 6

both := 1 if input.n == 7

both := 1 if {
	input.n == 0
} else := 1 if {
	input.n == 7
} #= 1

clash(n) := "a" if {
	n == 0
} else := "b"

clash(n) := "c" if n > 0

clashes := clash(1) #! eval_conflict_error: else-chains.rego:55:1: function data.t.clash produced conflicting values for the same inputs

agree := clash(0) #= "a"
