# --- policies/terraform/absent_or_leads.rego
# METADATA
# title: "It is not left to anybody"
# scope: package
# custom:
#   id: "terraform/absent-or-leads"
#   severity: "medium"
#   source: "policy/leads-to.md"
package gonogo.terraform.absent_or_leads

import data.gonogo.lib.findings
import data.gonogo.lib.relations
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains route.name if some route in subjects

deny contains findings.unmet(reading, "be unset or not lead to aws_internet_gateway") if {
	some route in subjects
	some reading in relations.led(route, ["gateway_id"], ["aws_internet_gateway"])
	reading.state != "unknown"
	not right_gateway_id(reading.value)
}

unknown contains findings.unsure(reading) if {
	some route in subjects
	some reading in relations.led(route, ["gateway_id"], ["aws_internet_gateway"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# These pass because nothing is said of them.
silent contains route.name if {
	some route in subjects
	says_nothing(route)
}

# Whether a candidate is meant at all may be known only after apply.
subjects := [route |
	some route in candidates
	count(doubts(route)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some route in candidates
	wanting(route)
	some reading in doubts(route)
]

candidates := [route |
	some route in terraform.resources(["aws_route"])
	not excluded(route)
]

excluded(route) if {
	some reading in relations.led(route, ["route_table_id"], ["aws_route_table"])
	reading.state == "known"
	not values.leads(reading.value, ["aws_route_table"])
}

doubts(route) := [reading |
	some reading in relations.led(route, ["route_table_id"], ["aws_route_table"])
	reading.state != "known"
]

wanting(route) if {
	some reading in relations.led(route, ["gateway_id"], ["aws_internet_gateway"])
	reading.state != "known"
}

wanting(route) if {
	some reading in relations.led(route, ["gateway_id"], ["aws_internet_gateway"])
	not right_gateway_id(reading.value)
}

says_nothing(route) if {
	some reading in terraform.read_shallow(route, ["gateway_id"])
	reading.state == "known"
	reading.value in {null, []}
}

right_gateway_id(value) if value in {null, []}

right_gateway_id(value) if not values.leads(value, ["aws_internet_gateway"])

# --- policies/terraform/beside.rego
# METADATA
# title: "A link that may be another"
# scope: package
# custom:
#   id: "terraform/beside"
#   severity: "medium"
#   source: "policy/leads-to.md"
package gonogo.terraform.beside

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains lb.name if some lb in subjects

deny contains findings.about(lb, "no aws_wafv2_web_acl_association points at it") if {
	count(strays) == 0
	some lb in subjects
	count(related(lb)) == 0
}

unknown contains findings.about(lb, sprintf("%s may point at it: where it does is not in the plan", [stray.name])) if {
	some lb in subjects
	count(related(lb)) == 0
	some stray in strays
}

subjects := terraform.resources(["aws_lb"])

related(lb) := terraform.leading(links, lb, ["resource_arn"])

links := terraform.links(["aws_wafv2_web_acl_association"], ["resource_arn"])

# These may point at any of them.
strays := terraform.strays(["aws_wafv2_web_acl_association"], ["resource_arn"], terraform.resources(["aws_lb"]))

# --- policies/terraform/of_balancer.rego
# METADATA
# title: "The web ACL is of a load balancer"
# scope: package
# custom:
#   id: "terraform/of-balancer"
#   severity: "medium"
#   source: "policy/leads-to.md"
package gonogo.terraform.of_balancer

import data.gonogo.lib.findings
import data.gonogo.lib.relations
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains association.name if some association in subjects

deny contains findings.unmet(reading, "lead to aws_lb or aws_alb") if {
	some association in subjects
	some reading in relations.led(association, ["resource_arn"], ["aws_lb", "aws_alb"])
	reading.state != "unknown"
	not values.leads(reading.value, ["aws_lb", "aws_alb"])
}

unknown contains findings.unsure(reading) if {
	some association in subjects
	some reading in relations.led(association, ["resource_arn"], ["aws_lb", "aws_alb"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_wafv2_web_acl_association"])

# --- policies/terraform/plural.rego
# METADATA
# title: "All instances of a block"
# scope: package
# custom:
#   id: "terraform/plural"
#   severity: "medium"
#   source: "policy/leads-to.md"
package gonogo.terraform.plural

import data.gonogo.lib.findings
import data.gonogo.lib.relations
import data.gonogo.lib.terraform

judged contains lb.name if some lb in subjects

deny contains findings.about(lb, "subnets names no aws_subnet") if {
	some lb in subjects
	count(to_subnet(lb).found) == 0
	count(to_subnet(lb).doubts) == 0
}

deny contains findings.differs(reading, "be", false) if {
	some lb in subjects
	some other in related(lb)
	some reading in terraform.read(other, ["map_public_ip_on_launch"])
	reading.state != "unknown"
	reading.value != false
}

unknown contains doubt if {
	some lb in subjects
	some doubt in to_subnet(lb).doubts
}

unknown contains findings.unsure(reading) if {
	some lb in subjects
	some other in related(lb)
	some reading in terraform.read(other, ["map_public_ip_on_launch"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_lb"])

related(lb) := to_subnet(lb).found

to_subnet(lb) := relations.by(lb, ["subnets"], ["aws_subnet"])
