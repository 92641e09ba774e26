# Two bodies give two values.
# input {"a": 1, "b": 2}
package cases

answer := input.a

answer := input.b
