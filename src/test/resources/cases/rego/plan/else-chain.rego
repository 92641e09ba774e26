# Branches run in order, each only where none before it held.
package t

size := "small" if {
	input.n < 10
} else := "large" if input.n > 100
