# METADATA
# title: "Load balancer en place"
# description: "Une seule machine à l’entrée, c’est une panne assurée et aucun déploiement sans
#   coupure."
# scope: package
# custom:
#   id: "kubernetes/load-balancer-in-place"
#   severity: "high"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Mettre au moins deux réplicas, dans deux zones, derrière un ALB, un Ingress ou une
#     Gateway."
package gonogo.kubernetes.load_balancer_in_place

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains workload.name if some workload in subjects

deny contains findings.about(workload, "no Service selects its pods") if {
	kubernetes.whole
	some workload in subjects
	count(related(workload)) == 0
}

unknown contains findings.about(workload, "its Service shows only when all manifests are given together") if {
	not kubernetes.whole
	some workload in subjects
	count(related(workload)) == 0
}

subjects := [workload |
	some workload in kubernetes.objects(["Deployment", "DeploymentConfig", "Rollout"])
	not excluded(workload)
]

excluded(workload) if {
	some reading in kubernetes.read(workload, ["spec", "template", "spec", "containers"])
	not right_containers(reading.value)
}

excluded(workload) if {
	some reading in kubernetes.read(workload, ["spec", "template", "spec", "hostNetwork"])
	reading.value == true
}

excluded(workload) if {
	some reading in kubernetes.read(workload, ["spec", "replicas"])
	reading.value == 0
}

related(workload) := kubernetes.selecting(["Service"], ["spec", "selector"], workload)

right_containers(value) if {
	is_array(value)
	some element in value
	is_object(element)
	right_ports(fields.at(element, ["ports"]))
}

right_ports(value) if {
	is_array(value)
	some element in value
	is_object(element)
	not values.matches(fields.at(element, ["name"]), "metrics|probe|health")
}
