# METADATA
# title: "Steps from resources of a plan to others"
# description: |
#   A step is {"found", "doubts"}: the subjects that it leads to, and the findings why there may be others that nobody
#   can tell. Where neither is there, the step leads nowhere.
package gonogo.lib.relations

import data.gonogo.lib.findings
import data.gonogo.lib.plan_configuration
import data.gonogo.lib.terraform

# -- Our field ---------------------------------------------------------------------------------------

# The resources of the types that the subject's field names.
by(subject, field, types) := {"found": [other | some other in found], "doubts": doubts} if {
	aims := terraform.aims(subject, field)
	found := object.union_n([answer | some key in aims; some answer in answers(types, key)])
	doubts := array.concat(strangers(subject, field, types, aims), untraced(subject, field, types, aims))
}

answers(types, key) := [answering[[type, key]] | some type in types]

# {[type, key]: {address: subject}}: what each resource answers to.
answering := object.union_n([{[type, key]: {subject.name: subject}} |
	some type, subjects in terraform.by_type
	some subject in subjects
	some key in terraform.keys(subject, ["id"])
])

# What is known by a value that no resource of the plan has stands elsewhere.
strangers(subject, field, types, aims) := [findings.unsure(object.union(reading, {"reason": reason})) |
	strange := [key | some key in aims; key[0] == "value"; count(answers(types, key)) == 0]
	count(strange) > 0
	reading := terraform.read_shallow(subject, field)[0]
	reason := sprintf("leads to what is no %s of the plan", [concat(" or ", types)])
]

# What is known only after apply, and either leads through what no plan shows, or to something else besides.
untraced(subject, field, types, aims) := [findings.unsure(object.union(reading, {"reason": reason})) |
	some place in written(subject, field)
	not traced(types, aims)
	reading := terraform.read_shallow(subject, field)[0]
	reason := sprintf("leads to what may be %s: the plan does not tell", [concat(" or ", types)])
]

# One place of those that are written is enough to tell of.
written(subject, field) := array.slice(
	[place |
		some place in terraform.unknown_places(subject, field)
		terraform.stated(subject, place)
	],
	0, 1,
)

# Of `b[count.index]` the instance of the same index counts, or `b` where it is the only one.
traced(types, aims) if {
	blocks := {[place, name] | some ["declared", place, name, _] in aims}
	count(blocks) > 0
	count(blocks - {[place, name] |
		some ["declared", place, name, index] in aims
		count(answers(types, ["declared", place, name, index])) > 0
	}) == 0
}

# -- Their field -------------------------------------------------------------------------------------

# The resources whose field leads to the subject. Those of which nobody can say where it leads may do so too.
#   links, strays: what `terraform.links` and `terraform.strays` have of them
its(subject, field, links, strays) := {
	"found": terraform.leading(links, subject, field),
	"doubts": [findings.about(subject, sprintf("%s may point at it: where it does is not in the plan", [stray.name])) |
		some stray in array.slice(strays, 0, 1)
	],
}

# -- The route table of a subnet ---------------------------------------------------------------------

# That of its association, of which it has one at most. Without one the provider takes the main one of its network.
route_table(subnet) := by(association, ["route_table_id"], tables) if {
	some association in array.slice(terraform.leading(of_subnets, subnet, ["subnet_id"]), 0, 1)
} else := astray if {
	astray := its(subnet, ["subnet_id"], of_subnets, astray_of_subnets)
	count(astray.doubts) > 0
} else := main_table(network) if {
	some network in array.slice(by(subnet, ["vpc_id"], ["aws_vpc"]).found, 0, 1)
} else := {"found": [], "doubts": [findings.about(
	subnet,
	"no aws_route_table_association points at it, and the main route table of its aws_vpc is not in the plan",
)]}

main_table(network) := by(association, ["route_table_id"], tables) if {
	some association in array.slice(terraform.leading(of_networks, network, ["vpc_id"]), 0, 1)
} else := astray if {
	astray := its(network, ["vpc_id"], of_networks, astray_of_networks)
	count(astray.doubts) > 0
} else := defaults if {
	defaults := its(network, ["default_route_table_id"], default_tables, astray_defaults)
	count(defaults.found) + count(defaults.doubts) > 0
} else := {"found": [object.union(network, {"value": value, "unknown": {}, "secret": {}})], "doubts": []} if {
	# The one that it was made with, in which there are the routes alone that others of the plan put in.
	value := {"id": object.get(network.value, "main_route_table_id", null)}
}

tables := ["aws_route_table", "aws_default_route_table"]

of_subnets := terraform.links(["aws_route_table_association"], ["subnet_id"])

astray_of_subnets := terraform.strays(
	["aws_route_table_association"],
	["subnet_id"],
	terraform.resources(["aws_subnet"]),
)

of_networks := terraform.links(["aws_main_route_table_association"], ["vpc_id"])

astray_of_networks := terraform.strays(["aws_main_route_table_association"], ["vpc_id"], networks)

default_tables := terraform.links(["aws_default_route_table"], ["default_route_table_id"])

astray_defaults := terraform.strays(["aws_default_route_table"], ["default_route_table_id"], networks)

networks := terraform.resources(["aws_vpc"])

# -- To which type a value leads ---------------------------------------------------------------------

# Readings of a field of which only matters to which type a value leads: its value is {"to": type} then.
led(subject, field, types) := [object.union(reading, leading(subject, field, reading, types)) |
	some reading in terraform.read(subject, field)
]

leading(subject, field, reading, types) := named(reading.value, types) if {
	reading.state == "known"
	is_string(reading.value)
} else := {} if {
	reading.state != "unknown"
} else := referred(ends, types) if {
	ends := reached(subject, field)
} else := {"reason": "leads to what the plan does not tell"}

# A known value is that of a resource of the plan, or is of a form that tells the type; else it leads to none of them.
named(text, types) := {"value": {"to": type}, "wording": name} if {
	some [type, name] in array.slice(
		[[type, name] |
			some type in types
			some name, _ in answering[[type, ["value", text]]]
		],
		0, 1,
	)
} else := {"value": {"to": type}, "wording": json.marshal(text)} if {
	some type in types
	regex.match(forms[type], text)
} else := {}

# As AWS calls what it makes.
forms := {
	"aws_ec2_transit_gateway": `^tgw-[0-9a-f]+$`,
	"aws_egress_only_internet_gateway": `^eigw-[0-9a-f]+$`,
	"aws_internet_gateway": `^igw-[0-9a-f]+$`,
	"aws_nat_gateway": `^nat-[0-9a-f]+$`,
	"aws_network_interface": `^eni-[0-9a-f]+$`,
	"aws_route_table": `^rtb-[0-9a-f]+$`,
	"aws_security_group": `^sg-[0-9a-f]+$`,
	"aws_subnet": `^subnet-[0-9a-f]+$`,
	"aws_vpc": `^vpc-[0-9a-f]+$`,
	"aws_vpc_peering_connection": `^pcx-[0-9a-f]+$`,
	"aws_vpn_gateway": `^vgw-[0-9a-f]+$`,
}

# {[type, block]}: to which blocks the references of a field lead. Undefined where none is in the plan, or where the
# value may be something else besides.
reached(subject, field) := found if {
	from := terraform.starts(subject.resource, field)
	not plan_configuration.rivalled(from)
	found := {[block.type, name] |
		some [module, reference] in plan_configuration.ends(from)
		name := plan_configuration.plain(reference)
		block := plan_configuration.configured[module][name]
	}
	count(found) > 0
}

# All that is referred to is of the types, or nothing is. Which of several it is makes no difference then.
referred(ends, types) := {"value": {"to": first[0]}, "state": "known", "wording": first[1]} if {
	kinds := {type | some [type, _] in ends}
	decided(kinds, types)
	first := min(ends)
} else := {"reason": "leads to one of several, of which the plan does not tell which"}

decided(kinds, types) if count(kinds - {type | some type in types}) == 0

decided(kinds, types) if count(kinds & {type | some type in types}) == 0
