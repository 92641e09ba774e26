# METADATA
# title: "Load balancer en place"
# description: "Une seule machine à l’entrée, c’est une panne assurée et aucun déploiement sans
#   coupure."
# scope: package
# custom:
#   id: "terraform/load-balancer-in-place"
#   severity: "high"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Mettre au moins deux réplicas, dans deux zones, derrière un ALB, un Ingress ou une
#     Gateway."
package gonogo.terraform.load_balancer_in_place

import data.gonogo.lib.findings
import data.gonogo.lib.load_balancers
import data.gonogo.lib.values
import data.gonogo.lib.views

judged contains balancer.name if some balancer in subjects

deny contains findings.unmet(reading, "not be empty") if {
	some balancer in subjects
	some reading in views.read_shallow(balancer, ["listeners"])
	values.length(reading.value) == 0
}

deny contains findings.unmet(reading, "not be empty") if {
	some balancer in subjects
	some reading in views.read_shallow(balancer, ["listeners"])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some balancer in subjects
	some reading in views.read_shallow(balancer, ["listeners"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [balancer |
	some balancer in candidates
	count(doubts(balancer)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some balancer in candidates
	wanting(balancer)
	some reading in doubts(balancer)
]

candidates := [balancer |
	some balancer in load_balancers.subjects
	not excluded(balancer)
]

excluded(balancer) if {
	some reading in views.read(balancer, ["type"])
	reading.state == "known"
	reading.value == "gateway"
}

doubts(balancer) := [reading | some reading in views.read(balancer, ["type"]); reading.state == "unknown"]

wanting(balancer) if {
	some reading in views.read_shallow(balancer, ["listeners"])
	reading.state != "known"
}

wanting(balancer) if {
	some reading in views.read_shallow(balancer, ["listeners"])
	values.length(reading.value) == 0
}
