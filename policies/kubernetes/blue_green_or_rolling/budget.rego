# METADATA
# title: "Blue-green deployment ou rolling update"
# description: "Tout arrêter pour tout relancer, c’est une coupure et aucun moyen de comparer."
# scope: package
# custom:
#   id: "kubernetes/blue-green-or-rolling/budget"
#   severity: high
#   source: "content/fr/09-go-live.md"
package gonogo.kubernetes.blue_green_or_rolling.budget

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains deployment.name if some deployment in subjects

deny contains findings.about(deployment, "no PodDisruptionBudget selects its pods") if {
	kubernetes.whole
	some deployment in subjects
	count(related(deployment)) == 0
}

unknown contains findings.about(deployment, "its PodDisruptionBudget shows only when all manifests are given together") if {
	not kubernetes.whole
	some deployment in subjects
}

subjects := [deployment |
	some deployment in kubernetes.objects(["Deployment"])
	not excluded(deployment)
]

excluded(deployment) if {
	some reading in kubernetes.read(deployment, ["serves"])
	reading.value != true
}

related(deployment) := kubernetes.selecting(["PodDisruptionBudget"], ["spec", "selector"], deployment)
