# METADATA
# title: "What a security group lets in: the view `ingress-rule`"
# description: |
#   One subject a rule, in whichever of four ways it is written: a block of a group (or of the default group of a
#   network), an `aws_security_group_rule`, an `aws_vpc_security_group_ingress_rule`. Its fields are "sources"
#   (blocks of addresses), "public" (whether these are more of the Internet than anybody has, see `addresses`),
#   "ports" ({"from", "to"}, null where there are none), "protocol" and "group".
package gonogo.lib.ingress_rules

import data.gonogo.lib.addresses
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.lib.views

names := ["sources", "public", "ports", "protocol", "group"]

subjects := array.concat(
	[object.union(row.of, {"name": row.name, "view": view(row)}) | some row in rows],
	[views.undecided(group, reading, names) |
		some group in groups
		some reading in terraform.read_shallow(group, ["ingress"])
		reading.state == "unknown"
	],
)

view(row) := {
	"sources": sources(row),
	"public": public(row),
	"ports": ports(row),
	"protocol": views.fed([row.raw.protocol], row.protocol),
	"group": group(row),
}

# -- Spellings ---------------------------------------------------------------------------------------

groups := terraform.resources(["aws_security_group", "aws_default_security_group"])

# The attributes of a rule, by the type that it is written in.
spellings := {
	"aws_vpc_security_group_ingress_rule": {
		"protocol": "ip_protocol", "from": "from_port", "to": "to_port",
		"v4": "cidr_ipv4", "v6": "cidr_ipv6", "list": "prefix_list_id",
	},
	"aws_security_group_rule": of_lists,
	"aws_security_group": of_lists,
	"aws_default_security_group": of_lists,
}

of_lists := {
	"protocol": "protocol", "from": "from_port", "to": "to_port",
	"v4": "cidr_blocks", "v6": "ipv6_cidr_blocks", "list": "prefix_list_ids",
}

rows := [row |
	some written in array.concat(lone, inline)
	lists := prefix_lists_of(written)
	raw := object.union(attributes(written), followed(written, lists))
	protocol := named(raw.protocol.value)
	within_lists := [entry | some list in lists; some entry in terraform.read(list, ["entry", "[*]", "cidr"])]
	row := object.union(written, {
		"raw": raw,
		"protocol": protocol,
		"range": range(protocol, values.number(raw.from.value), values.number(raw.to.value)),
		"entries": within_lists,
		"blocks": array.concat(blocks(raw), [entry.value | some entry in within_lists; is_string(entry.value)]),
		"doubts": doubts(raw),
	})
]

# The subject's name has the place of a block: words about it need not.
attributes(written) := {name: object.union(reading, {"field": [attribute]}) |
	some name, attribute in spellings[written.of.resource.type]
	some reading in terraform.read(written.of, array.concat(written.place, [attribute]))
}

# A list that is known only after apply is as good as known where the plan has all that is in it.
followed(written, lists) := {"list": {"state": "known", "followed": true}} if {
	count(lists) > 0
	every list in lists {
		told(list)
	}
	attribute := spellings[written.of.resource.type].list
	every id in terraform.known_names(written.of, [attribute]) {
		prefix_lists[["value", id]]
	}
	every node in terraform.starts(written.of.resource, [attribute]) {
		startswith(node[1], "aws_ec2_managed_prefix_list.")
	}
} else := {}

lone := [{"of": rule, "name": rule.name, "place": [], "home": home(rule)} |
	some rule in terraform.resources(["aws_security_group_rule", "aws_vpc_security_group_ingress_rule"])
	not leaves(rule)
]

# A rule of either direction says which.
leaves(rule) if {
	rule.resource.type == "aws_security_group_rule"
	rule.value.type == "egress"
}

inline := [{
	"of": group,
	"name": sprintf("%s/ingress[%d]", [group.name, i]),
	"place": ["ingress", i],
	"home": group.name,
} |
	some group in groups
	some reading in terraform.read_shallow(group, ["ingress"])
	reading.state != "unknown"
	is_array(reading.value)
	some i, _ in reading.value
]

# -- Protocols and ports -----------------------------------------------------------------------------

protocols := {"-1": "all", "1": "icmp", "6": "tcp", "17": "udp", "58": "icmpv6"}

named(protocol) := object.get(protocols, lower(text), lower(text)) if {
	text := values.text(protocol)
} else := null

without_ports := {"icmp", "icmpv6"}

# With any protocol that is none of these AWS lets in all of it, whatever ports the rule names.
ports(row) := views.fed([row.raw.protocol], null) if {
	row.protocol in without_ports
} else := views.doubt(findings.illegible(odd_ports(row)[0], "port")) if {
	row.protocol in with_ports
	count(odd_ports(row)) > 0
} else := object.union(
	views.fed([row.raw.from, row.raw.to, row.raw.protocol], row.range),
	{"wording": worded(row.range)},
) if {
	row.protocol in with_ports
} else := object.union(views.fed([row.raw.protocol], every_port), {"wording": worded(every_port)})

with_ports := {"tcp", "udp"}

every_port := {"from": 0, "to": 65535}

# Where the rule names no port, and where nobody knows which, it may be any.
range(protocol, from, to) := {"from": from, "to": to} if {
	protocol in with_ports
	is_port(from)
	is_port(to)
} else := every_port

is_port(number) if {
	is_number(number)
	number == floor(number)
	number >= 0
	number <= 65535
}

odd_ports(row) := [reading |
	some name in ["from", "to"]
	reading := row.raw[name]
	reading.state != "unknown"
	not reading.value in {null, -1}
	not is_port(values.number(reading.value))
]

worded(range) := "every port" if {
	range == every_port
} else := sprintf("%d", [range.from]) if {
	range.from == range.to
} else := sprintf("%d to %d", [range.from, range.to])

# -- Sources -----------------------------------------------------------------------------------------

sources(row) := views.doubt(row.doubts[0]) if {
	count(row.doubts) > 0
} else := views.fed(source_readings(row), row.blocks)

source_readings(row) := array.concat([row.raw.v4, row.raw.v6, row.raw.list], row.entries)

blocks(raw) := [block |
	some name in ["v4", "v6"]
	raw[name].state != "unknown"
	some block in terraform.texts(raw[name].value)
]

# Blocks that nobody can read, and those behind a list of which the plan does not tell the entries.
doubts(raw) := array.concat(
	[reading | some name in ["v4", "v6"]; reading := raw[name]; reading.state == "unknown"],
	array.concat(
		[findings.illegible(object.union(raw[name], {"value": block}), "block of addresses") |
			some name in ["v4", "v6"]
			raw[name].state != "unknown"
			some block in terraform.texts(raw[name].value)
			not addresses.legible(block)
		],
		[object.union(raw.list, {"state": "unknown", "reason": "leads to addresses that are not in the plan"}) |
			terraform.given(raw.list)
			not raw.list.followed
		],
	),
)

told(list) if {
	readings := terraform.read(list, ["entry", "[*]", "cidr"])
	count(readings) > 0
	every reading in readings {
		reading.state == "known"
		addresses.legible(reading.value)
	}
}

# Of a block in a group the plan does not tell which of its references is whose.
prefix_lists_of(written) := [list |
	written.place == []
	attribute := spellings[written.of.resource.type].list
	some key in terraform.aims(written.of, [attribute])
	some list in object.get(prefix_lists, [key], {})
]

prefix_lists := object.union_n([{key: {list.name: list}} |
	some list in terraform.resources(["aws_ec2_managed_prefix_list"])
	some key in terraform.keys(list, ["id"])
])

# -- Who may come in ---------------------------------------------------------------------------------

# What is open enough stays so, whatever else is let in that nobody can tell yet.
public(row) := views.fed([opening(row)], true) if {
	addresses.wide(row.blocks)
} else := views.doubt(row.doubts[0]) if {
	count(row.doubts) > 0
} else := views.fed([opening(row)], true) if {
	row.name in opened
} else := views.doubt(object.union(
	opening(row),
	{"reason": "may be let in beside other rules that open the rest"},
)) if {
	row.name in perhaps_opened
} else := views.fed(source_readings(row), false)

# The reading that lets in.
opening(row) := array.concat(
	[reading |
		some reading in source_readings(row)
		reading.state == "known"
		addresses.wide(terraform.texts(reading.value))
	],
	array.concat(
		[reading | some reading in source_readings(row); reading.state == "known"; terraform.given(reading)],
		source_readings(row),
	),
)[0]

# Rules that are too little alone add up in their group, where they open the same port. Less than a /22 is
# nobody's part of the Internet: a group has not rules enough.
shares := [row |
	some row in rows
	not addresses.wide(row.blocks)
	addresses.substantial(row.blocks)
]

sure(row) if {
	row.home != null
	row.protocol != null
	not row.protocol in with_ports
}

sure(row) if {
	row.home != null
	row.protocol in with_ports
	row.raw.from.state != "unknown"
	row.raw.to.state != "unknown"
	count(odd_ports(row)) == 0
}

opened := {name |
	some pool in object.union_n([{row.home: {row.name: row}} | some row in shares; sure(row)])
	some name in added([row | some row in pool])
}

default perhaps_opened := set()

perhaps_opened := {name | some name in added(shares)} if {
	some row in shares
	not sure(row)
}

# The names of those that add up to more than anybody has, at the port that one of them begins with.
added(pool) := {share.name |
	addresses.wide({block | some share in pool; some block in share.blocks})
	by_stretch := object.union_n([{stretch: {share.name: share}} |
		some share in pool
		some stretch in stretches(share.range)
	])
	some point in {[share.protocol, share.range.from] | some share in pool}
	there := [share |
		some stretch in [floor(point[1] / 64), "wide"]
		some share in object.get(by_stretch, [stretch], {})
		opens(share, point)
	]
	addresses.wide({block | some share in there; some block in share.blocks})
	some share in there
}

# A stretch of ports holds few rules; those that span many stand apart.
stretches(ports) := numbers.range(floor(ports.from / 64), floor(ports.to / 64)) if {
	ports.to - ports.from < 64
} else := ["wide"]

opens(share, point) if {
	share.protocol in {point[0], "all", null}
	share.range.from <= point[1]
	share.range.to >= point[1]
}

# -- Groups ------------------------------------------------------------------------------------------

group(row) := views.fed([object.union(reading, {"state": "known"})], row.home) if {
	row.home != null
	some reading in group_readings(row)
} else := views.doubt(object.union(group_readings(row)[0], {"reason": "leads to a group that is not in the plan"}))

group_readings(row) := [{"value": row.home, "path": row.of.path, "field": [], "state": "known", "secret": false}] if {
	row.place != []
} else := terraform.read(row.of, ["security_group_id"])

# The address of the group that a rule is of, or its id where it is not in the plan; null where nobody can tell.
home(rule) := name if {
	names := {name | some key in terraform.aims(rule, ["security_group_id"]); some name, _ in object.get(homes, [key], {})}
	count(names) == 1
	some name in names
} else := rule.value.security_group_id if {
	is_string(rule.value.security_group_id)
} else := null

homes := object.union_n([{key: {group.name: true}} |
	some group in groups
	some key in terraform.keys(group, ["id"])
])
