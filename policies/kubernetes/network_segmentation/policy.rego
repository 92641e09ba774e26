# METADATA
# title: "Network segmentation implémentée"
# description: "Dans un réseau plat, un seul pod compromis atteint la base du système voisin."
# scope: package
# custom:
#   id: "kubernetes/network-segmentation/policy"
#   severity: "high"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Mettre les données en sous-réseaux privés, n’y laisser entrer que le groupe de
#     l’application, et poser des NetworkPolicy : refus par défaut, puis une règle par pod. Elles
#     n’ont d’effet que si le CNI les applique."
package gonogo.kubernetes.network_segmentation.policy

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.references
import data.gonogo.lib.values

judged contains manifest.name if some manifest in subjects

deny contains findings.about(manifest, "must be selected by a NetworkPolicy that does not let all in") if {
	some manifest in subjects
	count(candidate_network_policy(manifest)) == 0
	count(to_network_policy(manifest).doubts) == 0
}

unknown contains doubt if {
	some manifest in subjects
	some doubt in to_network_policy(manifest).doubts
}

subjects := kubernetes.objects([
	"Deployment",
	"StatefulSet",
	"DaemonSet",
	"ReplicationController",
	"DeploymentConfig",
	"Rollout",
	"Service.serving.knative.dev",
	"ReplicaSet",
	"Job",
	"CronJob",
	"Pod",
])

to_network_policy(manifest) := references.selecting(manifest, ["spec", "podSelector"], ["NetworkPolicy"])

candidate_network_policy(manifest) := [network_policy |
	some network_policy in to_network_policy(manifest).found
	not excluded_network_policy(network_policy)
]

excluded_network_policy(network_policy) if {
	some reading in kubernetes.read(network_policy, ["spec", "policyTypes"])
	not right_policy_types(reading.value)
}

excluded_network_policy(network_policy) if {
	some reading in kubernetes.read(network_policy, ["spec", "ingress"])
	right_ingress(reading.value)
}

right_policy_types(value) if {
	is_array(value)
	some element in value
	element == "Ingress"
}

right_ingress(value) if {
	is_array(value)
	some element in value
	values.length(element) == 0
}
