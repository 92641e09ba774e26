# METADATA
# title: "Blue-green deployment ou rolling update"
# description: "Tout arrêter pour tout relancer, c’est une coupure et aucun moyen de comparer."
# scope: package
# custom:
#   id: "kubernetes/blue-green-or-rolling/budget"
#   severity: "high"
#   source: "content/fr/09-go-live.md"
#   remedy: "Déployer en RollingUpdate avec maxUnavailable: 0, ou en bleu-vert ; dès deux réplicas,
#     garder un PodDisruptionBudget qui tient quand un nœud se vide."
package gonogo.kubernetes.blue_green_or_rolling.budget

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains workload.name if some workload in subjects

deny contains findings.about(workload, "no PodDisruptionBudget selects its pods") if {
	kubernetes.whole
	some workload in subjects
	count(related(workload)) == 0
}

deny contains findings.unmet(reading, "let a pod go when a node is drained") if {
	some workload in subjects
	some other in related(workload)
	some reading in kubernetes.read(other, ["spec"])
	right_spec(reading.value)
}

deny contains findings.unmet(reading, "let a pod go when a node is drained") if {
	some workload in subjects
	some other in related(workload)
	some reading in kubernetes.read(other, ["spec"])
	right_spec_2(reading.value)
}

unknown contains findings.about(
	workload,
	"its PodDisruptionBudget shows only when all manifests are given together",
) if {
	not kubernetes.whole
	some workload in subjects
	count(related(workload)) == 0
}

subjects := [workload |
	some workload in kubernetes.objects(["Deployment", "DeploymentConfig", "Rollout"])
	not excluded(workload)
]

excluded(workload) if {
	some field in [["serves"], ["replicated"]]
	some reading in kubernetes.read(workload, field)
	reading.value != true
}

related(workload) := kubernetes.selecting(["PodDisruptionBudget"], ["spec", "selector"], workload)

right_spec(value) if {
	is_object(value)
	fields.at(value, ["maxUnavailable"]) in {0, "0%"}
}

right_spec_2(value) if {
	is_object(value)
	fields.at(value, ["minAvailable"]) == "100%"
}
