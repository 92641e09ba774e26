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

judged contains workload.name if some workload in subjects

deny contains findings.about(workload, "no NetworkPolicy selects its pods") if {
	kubernetes.whole
	some workload in subjects
	count(related(workload)) == 0
}

unknown contains findings.about(workload, "its NetworkPolicy shows only when all manifests are given together") if {
	not kubernetes.whole
	some workload in subjects
}

subjects := kubernetes.objects(["Deployment", "StatefulSet", "DaemonSet"])

related(workload) := kubernetes.selecting(["NetworkPolicy"], ["spec", "podSelector"], workload)
