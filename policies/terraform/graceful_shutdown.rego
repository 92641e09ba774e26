# METADATA
# title: "Graceful shutdown implémenté"
# description: "Tuer les requêtes en cours à chaque déploiement fabrique des 502 et des commandes à
#   moitié faites."
# scope: package
# custom:
#   id: "terraform/graceful-shutdown"
#   severity: "high"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Lancer le serveur en forme exec (PID 1), traiter SIGTERM, attendre 5 s en preStop que le
#     point d’entrée soit retiré, et donner au pod plus que preStop + délai gracieux de gunicorn (30 s
#     par défaut) + 5 s de marge."
package gonogo.terraform.graceful_shutdown

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.graceful_shutdown as params

judged contains resource.name if some resource in subjects

deny contains findings.beyond(reading, "be at least", params.min_seconds, "s") if {
	some resource in subjects
	some reading in terraform.read(resource, ["deregistration_delay"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.measure_text(reading.value, "s"))
	not values.at_least(values.measure_text(reading.value, "s"), params.min_seconds)
}

deny contains findings.beyond(reading, "be at most", params.max_seconds, "s") if {
	some resource in subjects
	some reading in terraform.read(resource, ["deregistration_delay"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.measure_text(reading.value, "s"))
	not values.at_most(values.measure_text(reading.value, "s"), params.max_seconds)
}

unknown contains findings.unsure(findings.illegible(reading, "duration")) if {
	some resource in subjects
	some reading in terraform.read(resource, ["deregistration_delay"])
	values.garbled(reading.value, values.measure_text(reading.value, "s"))
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
	not values.at_least(values.measure_text(reading.value, "s"), params.min_seconds)
}

wanting(resource) if {
	some reading in terraform.read(resource, ["deregistration_delay"])
	values.garbled(reading.value, values.measure_text(reading.value, "s"))
}

wanting(resource) if {
	some reading in terraform.read(resource, ["deregistration_delay"])
	not values.at_most(values.measure_text(reading.value, "s"), params.max_seconds)
}
