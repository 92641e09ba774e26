# METADATA
# title: "What stands before servers and shares out requests: the view `load-balancer`"
# description: |
#   One subject a load balancer, under either name of the newer kinds (`aws_lb`, `aws_alb`) or of the classic kind
#   (`aws_elb`). Its fields are "public", "type", "zones" (how many of them) and "listeners" (what they are called).
package gonogo.lib.load_balancers

import data.gonogo.lib.terraform
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

# Where nobody says `internal` the provider takes false.
public(balancer) := views.fed([reading], reading.value != true) if {
	some reading in terraform.read(balancer, ["internal"])
}

# -- Which kind it is --------------------------------------------------------------------------------

type(balancer) := {"value": "classic", "state": "known", "path": balancer.path, "secret": false} if {
	balancer.resource.type == "aws_elb"
} else := views.fed([reading], named(reading.value)) if {
	some reading in terraform.read(balancer, ["load_balancer_type"])
}

# So does the provider where nobody says the type.
named(null) := "application"

named(type) := type if type != null

# -- Where it stands ---------------------------------------------------------------------------------

# Of one zone it takes one subnet.
zones(balancer) := views.translated(reading, number_of(reading.value), "list") if {
	reading := [reading |
		some attribute in ["subnets", "subnet_mapping", "availability_zones"]
		some reading in terraform.read_shallow(balancer, [attribute])
		terraform.given(reading)
	][0]
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
	some reading in terraform.read_shallow(balancer, ["listener"])
	terraform.given(reading)
} else := {"value": found, "state": "known", "path": balancer.path, "secret": false} if {
	found := leading(balancer)
	certain(balancer, found)
} else := views.doubt({
	"path": balancer.path,
	"reason": sprintf("may be %s: where that leads is not in the plan", [strays[0].name]),
	"secret": false,
})

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
