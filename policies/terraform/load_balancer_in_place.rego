# METADATA
# title: "Load balancer en place"
# description: "Une seule machine à l’entrée, c’est une panne assurée et aucun déploiement sans coupure."
# scope: package
# custom:
#   id: "terraform/load-balancer-in-place"
#   severity: high
#   source: "content/fr/02-performance-scalabilite.md"
package gonogo.terraform.load_balancer_in_place

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains resource.name if some resource in subjects

deny contains findings.about(resource, "no aws_lb_listener points at it") if {
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
	some reading in terraform.read(resource, ["load_balancer_type"])
	reading.state == "known"
	reading.value == "gateway"
}

doubts(resource) := [reading | some reading in terraform.read(resource, ["load_balancer_type"]); reading.state == "unknown"]

related(resource) := terraform.leading(links, resource, ["load_balancer_arn"])

links := terraform.links(["aws_lb_listener"], ["load_balancer_arn"])

# These may point at any of them.
strays := terraform.strays(["aws_lb_listener"], ["load_balancer_arn"], terraform.resources(["aws_lb", "aws_alb"]))
