# METADATA
# title: "What stands before servers and shares out requests: the view `load-balancer`"
# description: |
#   One subject a load balancer, under either name of the newer kinds (`aws_lb`, `aws_alb`) or of the classic kind
#   (`aws_elb`). Its fields are "public", "type", "zones" (how many of them) and "listeners" (what they are called).
package gonogo.lib.load_balancers

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.lib.views

subjects := [object.union(balancer, {"view": view(balancer)}) | some balancer in balancers]

view(balancer) := {
	"public": public(balancer),
	"type": type(balancer),
	"zones": zones(balancer),
	"listeners": listeners(balancer),
}

balancers := array.concat(newer, classic)

newer := terraform.resources(["aws_lb", "aws_alb"])

classic := terraform.resources(["aws_elb"])

# -- Who can reach it --------------------------------------------------------------------------------

# Where nobody says `internal` the provider takes false. Before appliances (a gateway) traffic is led by routes: the
# Internet does not reach that by itself.
public(balancer) := views.fed([reading], false) if {
	some reading in terraform.read(balancer, ["load_balancer_type"])
	reading.value == "gateway"
} else := views.doubt(findings.illegible(reading, "boolean")) if {
	some reading in terraform.read(balancer, ["internal"])
	reading.value != null
	not is_boolean(reading.value)
} else := views.doubt(kind) if {
	some kind in terraform.read(balancer, ["load_balancer_type"])
	kind.state == "unknown"
	some reading in terraform.read(balancer, ["internal"])
	reading.state != "unknown"
	reading.value != true
} else := views.fed([reading], reading.value != true) if {
	some reading in terraform.read(balancer, ["internal"])
}

# -- Which kind it is --------------------------------------------------------------------------------

type(balancer) := {"value": "classic", "state": "known", "path": balancer.path, "secret": false} if {
	balancer.resource.type == "aws_elb"
} else := views.translated(reading, named(reading.value), "type of load balancer") if {
	some reading in terraform.read(balancer, ["load_balancer_type"])
	reading.value != null
} else := views.fed([reading], "application") if {
	# So does the provider where nobody says the type.
	some reading in terraform.read(balancer, ["load_balancer_type"])
}

named(type) := type if {
	is_string(type)
} else := null

# -- Where it stands ---------------------------------------------------------------------------------

# Of one zone it takes one subnet. AWS asks for some: where the plan has none, a dynamic block makes them.
zones(balancer) := views.translated(reading, number_of(reading.value), "list") if {
	reading := [reading |
		some attribute in ["subnets", "subnet_mapping", "availability_zones"]
		some reading in terraform.read_shallow(balancer, [attribute])
		terraform.given(reading)
	][0]
} else := views.doubt(open[0]) if {
	open := [reading |
		some attribute in ["subnet_mapping", "subnets", "availability_zones"]
		some reading in terraform.read_shallow(balancer, [attribute])
		reading.state == "unstated"
	]
	count(open) > 0
} else := object.union(views.bare(reading), {"value": null}) if {
	some reading in terraform.read_shallow(balancer, ["subnets"])
}

number_of(list) := count(list) if {
	is_array(list)
} else := null

# -- What listens ------------------------------------------------------------------------------------

# One that surely listens is one, whatever else may that nobody can tell yet.
listeners(balancer) := views.translated(reading, blocks(balancer, reading.value), "list") if {
	balancer.resource.type == "aws_elb"
	reading := blocks_of(balancer)
	terraform.given(reading)
} else := {"value": found, "state": "known", "path": balancer.path, "secret": false} if {
	found := leading(balancer)
	certain(balancer, found)
} else := views.doubt({
	"path": balancer.path,
	"reason": sprintf("may be %s: where that leads is not in the plan", [strays[0].name]),
	"secret": false,
})

# Where a classic load balancer listens.
blocks_of(balancer) := object.union(findings.illegible(reading, "list"), {"state": "unknown"}) if {
	some reading in terraform.read_shallow(balancer, ["listener"])
	reading.state == "known"
	values.garbled(reading.value, number_of(reading.value))
} else := views.never_left(reading) if {
	some reading in terraform.read_shallow(balancer, ["listener"])
}

blocks(balancer, list) := [sprintf("%s/listener[%d]", [balancer.name, i]) | some i, _ in list] if {
	is_array(list)
} else := null

leading(balancer) := [listener.name | some listener in terraform.leading(links, balancer, ["load_balancer_arn"])]

certain(_, found) if count(found) > 0

certain(_, _) if count(strays) == 0

certain(balancer, _) if balancer.resource.type == "aws_elb"

links := terraform.links(listener_types, ["load_balancer_arn"])

# These may be of any of them.
strays := terraform.strays(listener_types, ["load_balancer_arn"], newer)

listener_types := ["aws_lb_listener", "aws_alb_listener"]
