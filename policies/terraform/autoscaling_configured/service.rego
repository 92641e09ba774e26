# METADATA
# title: "Autoscaling configuré"
# description: "Le trafic d’un lancement ne se prévoit pas : une flotte fixe est trop petite ou trop
#   chère."
# scope: package
# custom:
#   id: "terraform/autoscaling-configured/service"
#   severity: "high"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Ajouter un HPA (minimum 2, maximum plus grand, CPU à 70 %) et déclarer requests.cpu, sans
#     quoi sa cible n’a pas de sens ; ou un suivi de cible sur ECS et les groupes d’instances."
package gonogo.terraform.autoscaling_configured.service

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.autoscaling_configured as params

judged contains target.name if some target in subjects

deny contains findings.beyond(reading, "be at least", params.min_capacity, "") if {
	some target in subjects
	some reading in terraform.read(target, ["min_capacity"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_capacity)
}

deny contains findings.beyond(reading, "be at least", params.min_max_capacity, "") if {
	some target in subjects
	some reading in terraform.read(target, ["max_capacity"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_max_capacity)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some target in subjects
	some field in [["min_capacity"], ["max_capacity"]]
	some reading in terraform.read(target, field)
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some target in subjects
	some field in [["min_capacity"], ["max_capacity"]]
	some reading in terraform.read(target, field)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [target |
	some target in candidates
	count(doubts(target)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some target in candidates
	wanting(target)
	some reading in doubts(target)
]

candidates := [target |
	some target in terraform.resources(["aws_appautoscaling_target"])
	not excluded(target)
]

excluded(target) if {
	some reading in terraform.read(target, ["service_namespace"])
	reading.state == "known"
	reading.value != "ecs"
}

doubts(target) := [reading | some reading in terraform.read(target, ["service_namespace"]); reading.state != "known"]

wanting(target) if {
	some field in [["min_capacity"], ["max_capacity"]]
	some reading in terraform.read(target, field)
	reading.state != "known"
}

wanting(target) if {
	some reading in terraform.read(target, ["min_capacity"])
	not values.at_least(values.number(reading.value), params.min_capacity)
}

wanting(target) if {
	some field in [["min_capacity"], ["max_capacity"]]
	some reading in terraform.read(target, field)
	values.garbled(reading.value, values.number(reading.value))
}

wanting(target) if {
	some reading in terraform.read(target, ["max_capacity"])
	not values.at_least(values.number(reading.value), params.min_max_capacity)
}
