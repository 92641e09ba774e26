# METADATA
# title: "Network segmentation implémentée"
# description: "Dans un réseau plat, un seul pod compromis atteint la base du système voisin."
# scope: package
# custom:
#   id: "kubernetes/network-segmentation/default-deny"
#   severity: "high"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Mettre les données en sous-réseaux privés, n’y laisser entrer que le groupe de
#     l’application, et poser des NetworkPolicy : refus par défaut, puis une règle par pod. Elles
#     n’ont d’effet que si le CNI les applique."
package gonogo.kubernetes.network_segmentation.default_deny

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

# Asked of each namespace in which something runs. Where a policy selects each of its workloads, nothing that
# runs is open.
judged contains sprintf("Namespace/%s", [namespace]) if some namespace, _ in peopled

deny contains findings.told(
	sprintf("Namespace/%s", [namespace]),
	path,
	"must have a NetworkPolicy that lets nothing in by default",
) if {
	kubernetes.whole
	some namespace, path in peopled
	not namespace in closed
	namespace in open
}

unknown contains findings.told(
	sprintf("Namespace/%s", [namespace]),
	path,
	"its NetworkPolicies show only when all manifests are given together",
) if {
	not kubernetes.whole
	some namespace, path in peopled
}

# Where the last of its workloads stands.
peopled := object.union_n([{kubernetes.namespace(workload.object): workload.path} |
	some workload in kubernetes.workloads
])

open := {kubernetes.namespace(workload.object) |
	some workload in kubernetes.workloads
	count(selected_by(workload)) == 0
}

selected_by(workload) := [policy |
	some policy in kubernetes.selecting(["NetworkPolicy"], ["spec", "podSelector"], workload)
	"Ingress" in policy.value.spec.policyTypes
	not lets_all_in(policy)
]

lets_all_in(policy) if {
	some rule in policy.value.spec.ingress
	rule == {}
}

closed := {kubernetes.namespace(policy.value) |
	some policy in kubernetes.objects(["NetworkPolicy"])
	policy.value.spec.podSelector == {}
	"Ingress" in policy.value.spec.policyTypes
	fields.at(policy.value, ["spec", "ingress"]) in [null, []]
}
