# Text with values in it.
# input: {"name": "ann", "n": 3}
package t

formatted := sprintf("%s has %d", [input.name, input.n]) #= "ann has 3"

joined := concat("-", ["a", "b"]) #= "a-b"

upper_case := upper(input.name) #= "ANN"
