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

judged contains manifest.name if some manifest in subjects

deny contains findings.about(manifest, "no PodDisruptionBudget selects its pods") if {
	kubernetes.whole
	some manifest in subjects
	count(related(manifest)) == 0
}

unknown contains findings.about(manifest, "its PodDisruptionBudget shows only when all manifests are given together") if {
	not kubernetes.whole
	some manifest in subjects
}

subjects := [manifest |
	some manifest in kubernetes.objects(["Deployment", "DeploymentConfig", "Rollout"])
	not excluded(manifest)
]

excluded(manifest) if {
	some reading in kubernetes.read(manifest, ["serves"])
	reading.value != true
}

related(manifest) := kubernetes.selecting(["PodDisruptionBudget"], ["spec", "selector"], manifest)
