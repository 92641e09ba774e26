# METADATA
# title: "Blocks of addresses, and how much of the Internet is in them"
# description: |
#   A block is a text: "203.0.113.0/24", "2001:db8::/32", or one bare address. IPv4 and IPv6 are counted
#   apart. Blocks either hold each other or share nothing, so what several of them hold is the sum of those that
#   no other holds.
package gonogo.lib.addresses

# More public addresses than anybody has who could be named: over IPv4 more than a /16, over IPv6 more
# than a /32.
limits := {32: 65536, 128: 79228162514264337593543950336}

wide(blocks) if {
	some bits, limit in limits
	sum([size(block) | some block in outermost(public(blocks, bits), bits)]) > limit
}

# Enough to matter beside others: more than a /22, or a /38.
substantial(blocks) if {
	some bits, limit in limits
	sum([size(block) | some block in public(blocks, bits)]) > limit / 64
}

# What is read of a block; undefined of what is none.
parsed(text) := {"cidr": cidr, "prefix": to_number(prefix), "bits": bits} if {
	is_string(text)
	bits := family(text)
	cidr := with_prefix(text, bits)
	net.cidr_is_valid(cidr)
	prefix := split(cidr, "/")[1]
}

family(text) := 128 if {
	contains(text, ":")
} else := 32

with_prefix(text, bits) := text if {
	contains(text, "/")
} else := sprintf("%s/%d", [text, bits])

legible(text) if parsed(text)

public(blocks, bits) := {block |
	some text in blocks
	block := parsed(text)
	block.bits == bits
	not private(block)
}

# Carrier-grade networks, links and loopbacks are nobody's Internet either.
networks := {
	32: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"],
	128: ["fc00::/7", "fe80::/10", "::1/128"],
}

private(block) if {
	some network in networks[block.bits]
	net.cidr_contains(network, block.cidr)
}

size(block) := bits.lsh(1, block.bits - block.prefix)

# Those that no other holds; it matters only where none is too large by itself, and all are together.
outermost(blocks, bits) := blocks if {
	sum([size(block) | some block in blocks]) <= limits[bits]
} else := large if {
	large := {block | some block in blocks; size(block) > limits[bits]}
	count(large) > 0
} else := {block | some block in blocks; not inside_another(block, blocks)}

inside_another(block, blocks) if {
	some other in blocks
	other.prefix < block.prefix
	net.cidr_contains(other.cidr, block.cidr)
}

# The same block in other words counts once.
inside_another(block, blocks) if {
	some other in blocks
	other.prefix == block.prefix
	other.cidr < block.cidr
	net.cidr_contains(other.cidr, block.cidr)
}
