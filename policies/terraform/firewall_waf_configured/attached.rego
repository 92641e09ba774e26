# METADATA
# title: "Firewall/WAF configuré"
# description: "Ports d’administration ouverts et couche applicative sans filtre sont les premières choses balayées."
# scope: package
# custom:
#   id: "terraform/firewall-waf-configured/attached"
#   severity: high
#   source: "content/fr/05-infrastructure-deployment.md"
package gonogo.terraform.firewall_waf_configured.attached

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains resource.name if some resource in subjects

deny contains findings.about(resource, "no aws_wafv2_web_acl_association points at it") if {
	some resource in subjects
	count(related(resource)) == 0
	count(strays) == 0
}

unknown contains findings.about(resource, sprintf("%s may point at it: where it does is not in the plan", [stray.name])) if {
	some resource in subjects
	count(related(resource)) == 0
	some stray in strays
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [resource |
	some resource in candidates
	count(doubts(resource)) == 0
]

doubtful := [reading |
	some resource in candidates
	some reading in doubts(resource)
]

candidates := [resource |
	some resource in terraform.resources(["aws_lb", "aws_alb"])
	not excluded(resource)
]

excluded(resource) if {
	some reading in terraform.read(resource, ["internal"])
	reading.state == "known"
	reading.value == true
}

excluded(resource) if {
	some reading in terraform.read(resource, ["load_balancer_type"])
	reading.state == "known"
	reading.value == "network"
}

excluded(resource) if {
	some reading in terraform.read(resource, ["load_balancer_type"])
	reading.state == "known"
	reading.value == "gateway"
}

doubts(resource) := [reading | some field in [["internal"], ["load_balancer_type"]]; some reading in terraform.read(resource, field); reading.state == "unknown"]

related(resource) := terraform.leading(links, resource, ["resource_arn"])

links := terraform.links(["aws_wafv2_web_acl_association"], ["resource_arn"])

# These may point at any of them.
strays := terraform.strays(["aws_wafv2_web_acl_association"], ["resource_arn"], terraform.resources(["aws_lb", "aws_alb"]))
