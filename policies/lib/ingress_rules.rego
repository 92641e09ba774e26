# METADATA
# title: "What a security group lets in: the view `ingress-rule`"
# description: |
#   One subject a rule, in whichever of four ways it is written: a block of a group (or of the default group of a
#   network), an `aws_security_group_rule`, an `aws_vpc_security_group_ingress_rule`. Its fields are "sources" (blocks of
#   addresses), "public" (whether these are more of the Internet than anybody has, see `addresses`), "ports" ({"from",
#   "to"}, null where there are none), "protocol" and "group".
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
	raw := object.union(attributes(written), followed(lists))
	row := object.union(written, {
		"raw": raw,
		"protocol": named(raw.protocol.value),
		"range": span(values.number(raw.from.value), values.number(raw.to.value)),
		"blocks": array.concat(blocks(raw), entries(lists)),
		"doubts": doubts(raw, lists),
	})
]

# The subject's name has the place of a block: words about it need not.
attributes(written) := {name: object.union(reading, {"field": [attribute]}) |
	some name, attribute in spellings[written.of.resource.type]
	some reading in terraform.read(written.of, array.concat(written.place, [attribute]))
}

# A list that is known only after apply is as good as known where the plan has what is in it.
followed(lists) := {"list": {"state": "known"}} if {
	all_told(lists)
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

inline := [{"of": group, "name": sprintf("%s/ingress[%d]", [group.name, i]), "place": ["ingress", i], "home": group.name} |
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
} else := object.union(views.fed([row.raw.from, row.raw.to, row.raw.protocol], row.range), {"wording": worded(row.range)}) if {
	row.protocol in {"tcp", "udp"}
} else := object.union(views.fed([row.raw.protocol], every_port), {"wording": worded(every_port)})

every_port := {"from": 0, "to": 65535}

span(from, to) := {"from": from, "to": to} if {
	is_number(from)
	is_number(to)
	from >= 0
} else := every_port

worded(range) := "every port" if {
	range == every_port
} else := sprintf("%d", [range.from]) if {
	range.from == range.to
} else := sprintf("%d to %d", [range.from, range.to])

# -- Sources -----------------------------------------------------------------------------------------

sources(row) := views.doubt(row.doubts[0]) if {
	count(row.doubts) > 0
} else := views.fed(source_readings(row), row.blocks)

source_readings(row) := [row.raw.v4, row.raw.v6, row.raw.list]

blocks(raw) := [block |
	some name in ["v4", "v6"]
	raw[name].state != "unknown"
	some block in terraform.texts(raw[name].value)
]

entries(lists) := [block |
	some list in lists
	some entry in terraform.read(list, ["entry", "[*]", "cidr"])
	some block in terraform.texts(entry.value)
]

# Blocks that nobody can read, and those behind a list of which the plan does not tell the entries.
doubts(raw, lists) := array.concat(
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
			not followed(lists).list
		],
	),
)

all_told(lists) if {
	count(lists) > 0
	every list in lists {
		told(list)
	}
}

told(list) if {
	readings := terraform.read(list, ["entry", "[*]", "cidr"])
	count(readings) > 0
	every reading in readings {
		reading.state == "known"
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
	row.home != null
	slot(row) in open_slots[row.home]
} else := views.doubt(object.union(opening(row), {"reason": "is let into a group that is not in the plan, where other rules may open the rest"})) if {
	row.home == null
	substantial(row)
	slot(row) in perhaps_open
} else := views.fed(source_readings(row), false)

# The reading that lets in.
opening(row) := array.concat([reading | some reading in source_readings(row); terraform.given(reading)], source_readings(row))[0]

# Rules of one group add up where they open the same port.
open_slots := {home: open(stretches) | some home, stretches in slots_of}

# So would all rules together, if they were of one group.
perhaps_open := open(object.union_n([stretches | some _, stretches in slots_of]))

open(stretches) := {slot |
	some stretch, slots in stretches
	some slot, _ in slots
	stretch == stretches_of(slot)[0]
	addresses.wide({block |
		some near in neighbours(stretches, slot)
		some other, shares in stretches[near]
		overlap(slot, other)
		some _, blocks in shares
		some block in blocks
	})
}

# {home: {stretch: {slot: {rule: blocks}}}}: a stretch of ports holds few rules, and those of one are held
# against those of the same alone, and the few that span many.
slots_of := object.union_n([{row.home: {stretch: {slot(row): {row.name: row.blocks}}}} |
	some row in rows
	not addresses.wide(row.blocks)
	substantial(row)
	some stretch in stretches_of(slot(row))
])

stretches_of(slot) := numbers.range(floor(slot[1] / 64), floor(slot[2] / 64)) if {
	slot[2] - slot[1] < 64
} else := ["wide"]

neighbours(stretches, slot) := [stretch | some stretch, _ in stretches] if {
	stretches_of(slot) == ["wide"]
} else := array.concat(stretches_of(slot), ["wide"])

slot(row) := [row.protocol, row.range.from, row.range.to]

overlap(slot, slot)

overlap([protocol, from, to], [other, other_from, other_to]) if {
	same_protocol(protocol, other)
	from <= other_to
	other_from <= to
}

same_protocol(protocol, protocol)

same_protocol("all", _)

same_protocol(_, "all")

# Less than a /22 is nobody's part of the Internet: a group has not rules enough.
substantial(row) if addresses.substantial(row.blocks)

# -- Groups ------------------------------------------------------------------------------------------

group(row) := {"value": row.home, "state": "known", "path": row.of.path, "secret": false} if {
	row.home != null
} else := views.doubt({
	"path": array.concat(row.of.path, ["security_group_id"]), "field": ["security_group_id"],
	"reason": "leads to a group that is not in the plan", "secret": false,
})

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
