package shop

clash := 1 if input.price > 0

clash := 2 if input.price > 10
