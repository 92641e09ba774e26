# Functions: several clauses, patterns for parameters, defaults, undefined results.
# input: {"pairs": [["a", 1], ["b", 2]], "o": {"k": "v", "n": 1}, "triple": [1, 2, 3]}
package t

double(x) := x * 2

doubled := double(21) #= 42

kind(x) := "number" if is_number(x)

kind(x) := "string" if is_string(x)

kinds := [kind(1), kind("s")] #= ["number","string"]

no_kind := kind([]) #= undefined

first([x, _]) := x

firsts := [first(p) | some p in input.pairs] #= ["a","b"]

wrong_length := first(input.triple) #= undefined

named({"k": v, "n": n}) := [v, n]

taken_apart := named(input.o) #= ["v",1]

missing_key := named(input.pairs) #= undefined

nested([[a, _], {"x": b}]) := a + b

nested_result := nested([[1, 2], {"x": 3}]) #= 4

literal("yes") := 1

literal("no") := 0

literals := [literal("yes"), literal("no")] #= [1,0]

not_literal := literal("perhaps") #= undefined

same(x, x) := true

are_same := same([1], [1]) #= true

are_not_same := same(1, 2) #= undefined

default safe_head(_) := "empty"

safe_head(xs) := xs[0]

heads := [safe_head([1]), safe_head([])] #= [1,"empty"]

is_even(n) if n % 2 == 0

evens := [n | some n in numbers.range(1, 6); is_even(n)] #= [2,4,6]

odds := [n | some n in numbers.range(1, 6); not is_even(n)] #= [1,3,5]

false_result(_) := false

calls_false if false_result(1) #= undefined

keeps_false := false_result(1) #= false

calls_others := double(double(first([10, 0]))) #= 40

two_values(x) := x if x > 0

two_values(x) := x + 1 if x > 5

conflict := two_values(6) #! eval_conflict_error: functions.rego:69:1: function data.t.two_values produced conflicting values for the same inputs

reads_input(k) := input.o[k]

from_input := reads_input("k") #= "v"

with_set({"a", "b"}) := "both"

set_argument := with_set({"b", "a"}) #= "both"
