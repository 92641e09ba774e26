# METADATA
# title: "Autoscaling configuré"
# description: "Le trafic d’un lancement ne se prévoit pas : une flotte fixe est trop petite ou trop
#   chère."
# scope: package
# custom:
#   id: "terraform/autoscaling-configured/group"
#   severity: "high"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Ajouter un HPA (minimum 2, maximum plus grand, CPU à 70 %) et déclarer requests.cpu, sans
#     quoi sa cible n’a pas de sens ; ou un suivi de cible sur ECS et les groupes d’instances."
package gonogo.terraform.autoscaling_configured.group

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains group.name if some group in subjects

deny contains findings.about(group, "no aws_autoscaling_policy points at it") if {
	count(strays) == 0
	some group in subjects
	count(related(group)) == 0
}

unknown contains findings.about(group, sprintf(
	"%s may point at it: where it does is not in the plan",
	[stray.name],
)) if {
	some group in subjects
	count(related(group)) == 0
	some stray in strays
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [group |
	some group in candidates
	count(doubts(group)) == 0
]

doubtful := [reading |
	some group in candidates
	some reading in doubts(group)
]

candidates := [group |
	some group in terraform.resources(["aws_autoscaling_group"])
	not excluded(group)
]

excluded(group) if {
	some reading in terraform.read(group, ["max_size"])
	reading.state == "known"
	reading.value == 0
}

excluded(group) if {
	some reading in terraform.read(group, ["max_size"])
	reading.state == "known"
	reading.value == 1
}

excluded(group) if {
	some reading in terraform.read_parts(group, ["tag"], [["[*]", "key"]])
	reading.state == "known"
	right_tag(reading.value)
}

doubts(group) := array.concat(
	[reading | some reading in terraform.read(group, ["max_size"]); reading.state == "unknown"],
	[reading | some reading in terraform.read_parts(group, ["tag"], [["[*]", "key"]]); reading.state == "unknown"],
)

related(group) := terraform.leading(links, group, ["autoscaling_group_name"])

links := terraform.links(["aws_autoscaling_policy"], ["autoscaling_group_name"])

# These may point at any of them.
strays := terraform.strays(
	["aws_autoscaling_policy"],
	["autoscaling_group_name"],
	terraform.resources(["aws_autoscaling_group"]),
)

right_tag(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.matches(
		terraform.at(element, ["key"]),
		`^(AmazonECSManaged$|k8s\.io/cluster-autoscaler/|(k8s|kubernetes)\.io/cluster/|eks:)`,
	)
}
