# METADATA
# title: "Network segmentation implémentée"
# description: "Dans un réseau plat, un seul pod compromis atteint la base du système voisin."
# scope: package
# custom:
#   id: "terraform/network-segmentation"
#   severity: "high"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Mettre les données en sous-réseaux privés, n’y laisser entrer que le groupe de
#     l’application, et poser des NetworkPolicy : refus par défaut, puis une règle par pod. Elles
#     n’ont d’effet que si le CNI les applique."
package gonogo.terraform.network_segmentation

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains resource.name if some resource in subjects

deny contains findings.differs(reading, "be", false) if {
	some resource in subjects
	some reading in terraform.read(resource, ["publicly_accessible"])
	reading.state != "unknown"
	reading.value != false
}

unknown contains findings.unsure(reading) if {
	some resource in subjects
	some reading in terraform.read(resource, ["publicly_accessible"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_db_instance", "aws_rds_cluster_instance"])
