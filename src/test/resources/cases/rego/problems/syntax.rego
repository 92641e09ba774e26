# Broken statements, each followed by a good one: reading goes on at the next.
package cases.syntax

a := [1, 2 3] #! 12: rego_parse_error: unexpected number token: expected "," or "]"

good := 1

b := {"x" 1} #! 11: rego_parse_error: unexpected number token: non-terminated set

c := 01 #! 6: rego_parse_error: unexpected number token: expected number without leading zero

d := 1. #! 6: rego_parse_error: expected fraction

e := "open #! 6: rego_parse_error: non-terminated string

f := "a\q" #! 6: rego_parse_error: illegal escape sequence

g := "\uzzzz" #! 6: rego_parse_error: illegal string literal

h := 1e999999 #! 6: rego_parse_error: number too big

j if { x = 1 y = 2 } #! 14: rego_parse_error: unexpected identifier token: expected \n or ; or }

k if { input.x with data.y } #! 28: rego_parse_error: unexpected } token: expected as keyword

l if { some 1 } #! 13: rego_parse_error: unexpected number token: expected var

m if { every x { true } } #! 16: rego_parse_error: unexpected { token: expected `x[, y] in xs { ... }` expression

n if { not some x in [1] } #! 12: rego_parse_error: unexpected some keyword: illegal negation of 'some'

o if !true #! 6: rego_parse_error: illegal ! character

p := input. x #! 13: rego_parse_error: unexpected identifier token: expected identifier

q := "text"[0] #! 6: rego_parse_error: illegal ref (head cannot be string)

r := 1 + * 2 #! 10: rego_parse_error: unexpected mul token

s if input.x; t if input.y #! 13: rego_parse_error: unexpected ; token

u := 1 ~ 2 #! 8: rego_parse_error: illegal token

of_a_term := [1](2) #! 14: rego_type_error: undefined function: what is called must have a name

of_a_key := data.lib[x](1) #! 13: rego_type_error: undefined function: what is called must have a name

v if {
	input.x
	input.y +
} #! 1: rego_parse_error: unexpected } token

w := 2

contains := 1 #! 1: rego_parse_error: contains keyword cannot be used for rule name

x contains 1 if { true } else := 2 #! 26: rego_parse_error: else keyword cannot be used on multi-value rules

y[z] := 1 if { z := 1 } else := 2 #! 25: rego_parse_error: else keyword cannot be used on rules with variables in head

z := f(1

#! 1: rego_parse_error: unexpected eof token: expected "," or ")"