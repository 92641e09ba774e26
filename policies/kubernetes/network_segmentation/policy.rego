# METADATA
# title: "Network segmentation implémentée"
# description: "Dans un réseau plat, un seul pod compromis atteint la base du système voisin."
# scope: package
# custom:
#   id: "kubernetes/network-segmentation/policy"
#   severity: high
#   source: "content/fr/05-infrastructure-deployment.md"
package gonogo.kubernetes.network_segmentation.policy

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

# A policy about what goes out segments nothing of what comes in.
judged contains workload.name if some workload in kubernetes.workloads

deny contains findings.about(workload, "no NetworkPolicy for Ingress selects its pods") if {
	kubernetes.whole
	some workload in kubernetes.workloads
	count(policies(workload)) == 0
}

unknown contains findings.about(workload, "its NetworkPolicy shows only when all manifests are given together") if {
	not kubernetes.whole
	some workload in kubernetes.workloads
}

policies(workload) := [policy |
	some policy in kubernetes.selecting(["NetworkPolicy"], ["spec", "podSelector"], workload)
	"Ingress" in policy.value.spec.policyTypes
	not lets_all_in(policy)
]

lets_all_in(policy) if {
	some rule in policy.value.spec.ingress
	rule == {}
}
