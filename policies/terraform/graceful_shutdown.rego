# METADATA
# title: "Graceful shutdown implémenté"
# description: "Tuer les requêtes en cours à chaque déploiement fabrique des 502 et des commandes à moitié faites."
# scope: package
# custom:
#   id: "terraform/graceful-shutdown"
#   severity: high
#   source: "content/fr/02-performance-scalabilite.md"
package gonogo.terraform.graceful_shutdown

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains resource.name if some resource in subjects

deny contains findings.unmet(reading, "be 10 to 300 seconds") if {
	some resource in subjects
	some reading in terraform.read(resource, ["deregistration_delay"])
	reading.state != "unknown"
	not values.matches(reading.value, "^([1-9][0-9]|[12][0-9][0-9]|300)$")
}

unknown contains findings.unsure(reading) if {
	some resource in subjects
	some reading in terraform.read(resource, ["deregistration_delay"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [resource |
	some resource in candidates
	count(doubts(resource)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some resource in candidates
	wanting(resource)
	some reading in doubts(resource)
]

candidates := [resource |
	some resource in terraform.resources(["aws_lb_target_group", "aws_alb_target_group"])
	not excluded(resource)
]

excluded(resource) if {
	some reading in terraform.read(resource, ["target_type"])
	reading.state == "known"
	reading.value == "lambda"
}

doubts(resource) := [reading | some reading in terraform.read(resource, ["target_type"]); reading.state == "unknown"]

wanting(resource) if {
	some reading in terraform.read(resource, ["deregistration_delay"])
	reading.state != "known"
}

wanting(resource) if {
	some reading in terraform.read(resource, ["deregistration_delay"])
	not values.matches(reading.value, "^([1-9][0-9]|[12][0-9][0-9]|300)$")
}
