# METADATA
# title: "Autoscaling configuré"
# description: "Le trafic d’un lancement ne se prévoit pas : une flotte fixe est trop petite ou trop
#   chère."
# scope: package
# custom:
#   id: "kubernetes/autoscaling-configured"
#   severity: "high"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Ajouter un HPA (minimum 2, maximum plus grand, CPU à 70 %) et déclarer requests.cpu, sans
#     quoi sa cible n’a pas de sens ; ou un suivi de cible sur ECS et les groupes d’instances."
package gonogo.kubernetes.autoscaling_configured

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.autoscaling_configured as params

judged contains workload.name if some workload in subjects

deny contains findings.about(workload, "no HorizontalPodAutoscaler points at it") if {
	kubernetes.whole
	some workload in subjects
	count(related(workload)) == 0
}

deny contains findings.beyond(reading, "be at least", params.min_replicas, "") if {
	some workload in subjects
	some other in related(workload)
	some reading in kubernetes.read(other, ["spec", "minReplicas"])
	not values.garbled(reading.value, values.quantity(reading.value))
	not values.at_least(values.quantity(reading.value), params.min_replicas)
}

deny contains findings.beyond(reading, "be at least", params.min_max_replicas, "") if {
	some workload in subjects
	some other in related(workload)
	some reading in kubernetes.read(other, ["spec", "maxReplicas"])
	not values.garbled(reading.value, values.quantity(reading.value))
	not values.at_least(values.quantity(reading.value), params.min_max_replicas)
}

unknown contains findings.about(
	workload,
	"its HorizontalPodAutoscaler shows only when all manifests are given together",
) if {
	not kubernetes.whole
	some workload in subjects
	count(related(workload)) == 0
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some workload in subjects
	some other in related(workload)
	some field in [["spec", "minReplicas"], ["spec", "maxReplicas"]]
	some reading in kubernetes.read(other, field)
	values.garbled(reading.value, values.quantity(reading.value))
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

excluded(workload) if {
	some reading in kubernetes.read(workload, ["extends"])
	reading.value != false
}

related(workload) := kubernetes.naming(["HorizontalPodAutoscaler"], ["spec", "scaleTargetRef"], workload)
