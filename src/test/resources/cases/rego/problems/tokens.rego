package cases.tokens

a := 'single' #! 6: rego_parse_error: illegal token

b := 1 # fine

c := é #! 6: rego_parse_error: illegal token

d := $x #! 6: rego_parse_error: illegal $ character

e := "tab	inside, and\tescaped" #! 6: rego_parse_error: illegal string literal

f := 3abc #! 6: rego_parse_error: illegal number format
