# `with` puts functions and values into the place of functions.
# input: {"n": 3, "text": "a"}
package t

f(x) := x + 1

g(x) := x * 10

calls := f(input.n)

plain := calls #= 4

other := v if v := calls with data.t.f as g #= 30

value := v if v := calls with f as 42 #= 42

builtin_value := v if v := count([1, 2]) with count as 7 #= 7

builtin_function := v if v := count([1, 2]) with count as fake_count #= 100

fake_count(x) := 100

calls_original := v if v := count([1, 2]) with count as one_more #= 3

one_more(x) := count(x) + 1

function_by_builtin := v if v := f(-3) with f as abs #= 3

through_rules := v if v := total with f as 5 #= 10

total := calls + f(1)

both := v if v := [calls, count([1])] with f as g with count as 0 #= [30,0]

with_input := v if v := calls with f as g with input.n as 5 #= 50

object_value := v if v := f(1) with f as {"a": [1, 2]} #= {"a":[1,2]}

undefined_by_mock := x if x := f(input.text) with f as picky #= undefined

picky(x) := x if is_number(x)

in_set contains x if some x in [calls] with f as 8 #= [8]

twice := [a, b, c] if {
	a := calls with f as 1
	b := calls with f as 2
	c := calls
} #= [1,2,4]

nested := v if v := deeper with f as 1 #= [1,2]

deeper := [calls, inner]

inner := v if v := calls with f as 2

of_variable := v if v := [v | some n in [1, 2]; v := calls with f as n] #= [1,2]

now := v if v := time.now_ns() with time.now_ns as 1234 #= 1234
