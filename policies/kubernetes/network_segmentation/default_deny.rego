# METADATA
# title: "Network segmentation implémentée"
# description: "Dans un réseau plat, un seul pod compromis atteint la base du système voisin."
# scope: package
# custom:
#   id: "kubernetes/network-segmentation/default-deny"
#   severity: high
#   source: "content/fr/05-infrastructure-deployment.md"
package gonogo.kubernetes.network_segmentation.default_deny

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains network_policy.name if some network_policy in subjects

unknown contains findings.nowhere("NetworkPolicy", "whether there is one shows only when all manifests are given together") if {
	not kubernetes.whole
	count(subjects) == 0
}

deny contains findings.nowhere("NetworkPolicy", "there must be one with spec.podSelector empty and spec.policyTypes having an element \"Ingress\" and spec.ingress unset or empty") if {
	kubernetes.whole
	count(subjects) == 0
}

subjects := [network_policy |
	some network_policy in kubernetes.objects(["NetworkPolicy"])
	not excluded(network_policy)
]

excluded(network_policy) if {
	some reading in kubernetes.read(network_policy, ["spec", "podSelector"])
	not values.length(reading.value) == 0
}

excluded(network_policy) if {
	some reading in kubernetes.read(network_policy, ["spec", "policyTypes"])
	not right_policy_types(reading.value)
}

excluded(network_policy) if {
	some reading in kubernetes.read(network_policy, ["spec", "ingress"])
	not right_ingress(reading.value)
}

right_policy_types(value) if {
	is_array(value)
	some element in value
	element == "Ingress"
}

right_ingress(value) if value == null

right_ingress(value) if values.length(value) == 0
