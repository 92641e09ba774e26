# METADATA
# title: "Blocks of addresses, and how much of the Internet is in them"
# description: |
#   A block is a text: "203.0.113.0/24", "2001:db8::/32", or one bare address. IPv4 and IPv6 are counted
#   apart. Blocks either hold each other or share nothing, so what several of them hold is the sum of those that
#   no other holds. What is private counts for nothing.
package gonogo.lib.addresses

# More public addresses than anybody has who could be named: over IPv4 more than a /16, over IPv6 more
# than a /32.
limits := {32: 65536, 128: 79228162514264337593543950336}

wide(blocks) if {
	some width, limit in limits
	sum([size(block) | some block in outermost(public(blocks, width), width)]) > limit
}

# Enough to matter beside others: more than a /22, or a /38.
substantial(blocks) if {
	some width, limit in limits
	sum([size(block) | some block in public(blocks, width)]) > limit / 64
}

legible(text) if parsed(text)

# What is read of a block; undefined of what is none. The network is a number, and the same block in other words is the
# same.
parsed(text) := {"cidr": canonical(network, prefix), "network": network, "prefix": prefix, "width": 32} if {
	is_string(text)
	not contains(text, ":")
	cidr := with_prefix(text, 32)
	net.cidr_is_valid(cidr)
	[address, length] := split(cidr, "/")
	prefix := to_number(length)
	network := bits.rsh(sum([bits.lsh(to_number(part), 24 - (8 * i)) | some i, part in split(address, ".")]), 32 - prefix)
} else := {"cidr": canonical_v6(network, prefix), "network": network, "prefix": prefix, "width": 128} if {
	is_string(text)
	contains(text, ":")
	cidr := with_prefix(text, 128)
	net.cidr_is_valid(cidr)
	[address, length] := split(cidr, "/")
	prefix := to_number(length)
	network := bits.rsh(sum([bits.lsh(group, 112 - (16 * i)) | some i, group in groups(address)]), 128 - prefix)
}

# The eight groups of an address of IPv6. A `::` stands for as many as are missing; the last two may be written as IPv4.
groups(address) := array.concat(first, array.concat([0 | some _ in numbers.range(1, missing); missing > 0], last)) if {
	[before, after] := split(address, "::")
	first := written_groups(before)
	last := written_groups(after)
	missing := 8 - (count(first) + count(last))
} else := written_groups(address)

written_groups(text) := [group |
	some part in split(text, ":")
	some group in values_of(part)
]

values_of("") := []

values_of(part) := [bits.or(bits.lsh(a, 8), b), bits.or(bits.lsh(c, 8), d)] if {
	contains(part, ".")
	[a, b, c, d] := [to_number(byte) | some byte in split(part, ".")]
} else := [sum([bits.lsh(digit, 4 * ((count(part) - 1) - i)) |
	some i, character in split(lower(part), "")
	digit := indexof("0123456789abcdef", character)
])] if {
	part != ""
}

with_prefix(text, width) := text if {
	contains(text, "/")
} else := sprintf("%s/%d", [text, width])

canonical(network, prefix) := sprintf("%d.%d.%d.%d/%d", [
	bits.rsh(first, 24), bits.and(bits.rsh(first, 16), 255), bits.and(bits.rsh(first, 8), 255), bits.and(first, 255),
	prefix,
]) if {
	first := bits.lsh(network, 32 - prefix)
}

canonical_v6(network, prefix) := sprintf("%s/%d", [
	concat(":", [sprintf("%x", [group]) |
		some i in numbers.range(0, 7)
		group := bits.and(bits.rsh(bits.lsh(network, 128 - prefix), 112 - (16 * i)), 65535)
	]),
	prefix,
])

public(blocks, width) := {block |
	some text in blocks
	block := parsed(text)
	block.width == width
	not private(block)
}

# Carrier-grade networks, links and loopbacks are nobody's Internet either.
networks := {
	32: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"],
	128: ["fc00::/7", "fe80::/10", "::1/128"],
}

private(block) if {
	some network in networks[block.width]
	net.cidr_contains(network, block.cidr)
}

# How many addresses it has, without the private networks that it holds.
size(block) := addresses(block) - sum([addresses(parsed(network)) |
	some network in networks[block.width]
	net.cidr_contains(block.cidr, network)
])

addresses(block) := bits.lsh(1, block.width - block.prefix)

# Those that no other holds; it matters only where none is too large by itself, and all are together.
outermost(blocks, width) := blocks if {
	sum([size(block) | some block in blocks]) <= limits[width]
} else := large if {
	large := {block | some block in blocks; size(block) > limits[width]}
	count(large) > 0
} else := {block | some block in blocks; not inside_another(block, by_network(blocks))}

# {[prefix, network]: true}, where those around a block can be looked up.
by_network(blocks) := {[block.prefix, block.network]: true | some block in blocks}

inside_another(block, among) if {
	some shorter in numbers.range(0, block.prefix - 1)
	shorter < block.prefix
	among[[shorter, bits.rsh(block.network, block.prefix - shorter)]]
}
