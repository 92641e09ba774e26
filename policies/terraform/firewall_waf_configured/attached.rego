# METADATA
# title: "Firewall/WAF configuré"
# description: "Ports d’administration ouverts et couche applicative sans filtre sont les premières
#   choses balayées."
# scope: package
# custom:
#   id: "terraform/firewall-waf-configured/attached"
#   severity: "high"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Attacher au répartiteur public une WAFv2 avec les règles gérées d’AWS en mode bloquant,
#     et ne laisser entrer du monde entier que 80 et 443."
package gonogo.terraform.firewall_waf_configured.attached

import data.gonogo.lib.findings
import data.gonogo.lib.load_balancers
import data.gonogo.lib.terraform
import data.gonogo.lib.views

judged contains balancer.name if some balancer in subjects

deny contains findings.about(balancer, "no aws_wafv2_web_acl_association points at it") if {
	count(strays) == 0
	some balancer in subjects
	count(related(balancer)) == 0
}

unknown contains findings.about(balancer, sprintf(
	"%s may point at it: where it does is not in the plan",
	[stray.name],
)) if {
	some balancer in subjects
	count(related(balancer)) == 0
	some stray in strays
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [balancer |
	some balancer in candidates
	count(doubts(balancer)) == 0
]

doubtful := [reading |
	some balancer in candidates
	some reading in doubts(balancer)
]

candidates := [balancer |
	some balancer in load_balancers.subjects
	not excluded(balancer)
]

excluded(balancer) if {
	some reading in views.read(balancer, ["public"])
	reading.state == "known"
	reading.value != true
}

excluded(balancer) if {
	some reading in views.read(balancer, ["type"])
	reading.state == "known"
	reading.value != "application"
}

doubts(balancer) := [reading |
	some field in [["public"], ["type"]]
	some reading in views.read(balancer, field)
	reading.state != "known"
]

related(balancer) := terraform.leading(links, balancer, ["resource_arn"])

links := terraform.links(["aws_wafv2_web_acl_association"], ["resource_arn"])

# These may point at any of them.
strays := terraform.strays(["aws_wafv2_web_acl_association"], ["resource_arn"], load_balancers.subjects)
