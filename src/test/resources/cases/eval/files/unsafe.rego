package unsafe

p := x

q := y
