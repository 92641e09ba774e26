# METADATA
# title: "Network segmentation implémentée"
# description: "Dans un réseau plat, un seul pod compromis atteint la base du système voisin."
# scope: package
# custom:
#   id: "terraform/network-segmentation/subnets"
#   severity: "high"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Mettre les données en sous-réseaux privés, n’y laisser entrer que le groupe de
#     l’application, et poser des NetworkPolicy : refus par défaut, puis une règle par pod. Elles
#     n’ont d’effet que si le CNI les applique."
package gonogo.terraform.network_segmentation.subnets

import data.gonogo.lib.findings
import data.gonogo.lib.relations
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains resource.name if some resource in subjects

deny contains findings.about(resource, "db_subnet_group_name names no aws_db_subnet_group") if {
	some resource in subjects
	count(to_group(resource).found) == 0
	count(to_group(resource).doubts) == 0
}

deny contains findings.about(group, "subnet_ids names no aws_subnet") if {
	some group in reached_group
	count(to_subnet(group).found) == 0
	count(to_subnet(group).doubts) == 0
}

deny contains findings.about(subnet, "it is on no route table") if {
	some subnet in reached_subnet
	count(to_table(subnet).found) == 0
	count(to_table(subnet).doubts) == 0
}

deny contains findings.unmet(reading, "not lead to aws_internet_gateway") if {
	some resource in subjects
	some other in related(resource)
	some reading in relations.led(other, ["route", "[*]", "gateway_id"], ["aws_internet_gateway"])
	values.leads(reading.value, ["aws_internet_gateway"])
}

unknown contains doubt if {
	some resource in subjects
	some doubt in to_group(resource).doubts
}

unknown contains doubt if {
	some group in reached_group
	some doubt in to_subnet(group).doubts
}

unknown contains doubt if {
	some subnet in reached_subnet
	some doubt in to_table(subnet).doubts
}

unknown contains findings.unsure(reading) if {
	some resource in subjects
	some other in related(resource)
	some reading in relations.led(other, ["route", "[*]", "gateway_id"], ["aws_internet_gateway"])
	reading.state == "unknown"
}

# These pass because nothing is said of them.
silent contains resource.name if {
	some resource in subjects
	says_nothing(resource)
}

subjects := [resource |
	some resource in terraform.resources(["aws_db_instance", "aws_rds_cluster"])
	not excluded(resource)
]

excluded(resource) if {
	some reading in terraform.read_shallow(resource, ["db_subnet_group_name"])
	not terraform.given(reading)
}

related(resource) := [table |
	some group in to_group(resource).found
	some subnet in to_subnet(group).found
	some table in to_table(subnet).found
]

reached_group := values.distinct([group | some resource in subjects; some group in to_group(resource).found])

reached_subnet := values.distinct([subnet | some group in reached_group; some subnet in to_subnet(group).found])

to_group(resource) := relations.by(resource, ["db_subnet_group_name"], ["aws_db_subnet_group"])

to_subnet(group) := relations.by(group, ["subnet_ids"], ["aws_subnet"])

to_table(subnet) := relations.route_table(subnet)

says_nothing(resource) if {
	some other in related(resource)
	some reading in terraform.read_shallow(other, ["route", "[*]", "gateway_id"])
	reading.state != "unknown"
	reading.value in {null, []}
}

says_nothing(resource) if {
	some other in related(resource)
	count(terraform.read_shallow(other, ["route", "[*]", "gateway_id"])) == 0
}
