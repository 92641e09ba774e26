# METADATA
# title: "Graceful shutdown implémenté"
# description: "Tuer les requêtes en cours à chaque déploiement fabrique des 502 et des commandes à moitié faites."
# scope: package
# custom:
#   id: "kubernetes/graceful-shutdown"
#   severity: high
#   source: "content/fr/02-performance-scalabilite.md"
package gonogo.kubernetes.graceful_shutdown

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.graceful_shutdown as params

judged contains workload.name if some workload in subjects

deny contains findings.beyond(reading, "be at least", params.min_termination_grace_period_seconds, "") if {
	some workload in subjects
	some reading in kubernetes.read(workload, ["spec", "template", "spec", "terminationGracePeriodSeconds"])
	not values.garbled(reading.value, values.quantity(reading.value))
	not values.at_least(values.quantity(reading.value), params.min_termination_grace_period_seconds)
}

deny contains findings.unmet(reading, "have an element with lifecycle.preStop set") if {
	some workload in subjects
	some reading in kubernetes.read(workload, ["spec", "template", "spec", "containers"])
	not right_containers(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some workload in subjects
	some reading in kubernetes.read(workload, ["spec", "template", "spec", "terminationGracePeriodSeconds"])
	values.garbled(reading.value, values.quantity(reading.value))
}

subjects := [workload |
	some workload in kubernetes.objects(["Deployment", "DeploymentConfig", "Rollout"])
	not excluded(workload)
]

excluded(workload) if {
	some reading in kubernetes.read(workload, ["serves"])
	reading.value != true
}

right_containers(value) if {
	is_array(value)
	some element in value
	is_object(element)
	fields.at(element, ["lifecycle", "preStop"]) != null
}
