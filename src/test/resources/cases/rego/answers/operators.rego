# Infix operators, on every type that they take.
# input: {"a": 7, "b": 2}
package t

arithmetic := [input.a + input.b, input.a - input.b, input.a * input.b, input.a / input.b, input.a % input.b] #= [9,5,14,3.5,1]

precedence := 2 + 3 * 4 - 1 #= 13

brackets := (2 + 3) * 4 #= 20

sets := [{1, 2} | {3}, {1, 2} & {2, 3}, {1, 2} - {2}] #= [[1,2,3],[2],[1]]

comparisons := [1 < 2, 2 <= 2, 3 > 4, 4 >= 4, 1 == 1.0, 1 != 2] #= [true,true,false,true,true,true]

across_types := [null < false, false < 0, 99 < "0", "z" < [], [] < {}, {} < set()] #= [true,true,true,true,true,true]

divided_by_zero := 1 / 0 #= undefined

negative := -3 #= -3

subtracted := 1 - -3 #= 4

big := 9007199254740993 + 1 #= 9007199254740994

exact := 0.1 + 0.2 #= 0.3

value_of_comparison := input.a > input.b #= true

equal_collections if {"a": [1, {2}]} == {"a": [1, {2}]} #= true

different if {"a": 1} != {"a": 2} #= true

compared_undefined if input.a == input.missing #= undefined

text_order := ["a" < "b", "a" < "ab", "Z" < "a"] #= [true,true,true]
