# A complete rule with a default: guards before the constants and the loop, and an early return,
# since every clause gives the same value.
package t

default allow := false

allow if {
	input.method == "GET"
	some role in input.roles
	role in {"reader", "writer"}
}
