# Under strict errors a built-in that fails stops everything.
# input {"n": 0}
package cases

answer := 1 / input.n
