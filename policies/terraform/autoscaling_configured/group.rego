# METADATA
# title: "Autoscaling configuré"
# description: "Le trafic d’un lancement ne se prévoit pas\u00a0: une flotte fixe est trop petite ou trop chère."
# scope: package
# custom:
#   id: "terraform/autoscaling-configured/group"
#   severity: high
#   source: "content/fr/05-infrastructure-deployment.md"
package gonogo.terraform.autoscaling_configured.group

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains group.name if some group in subjects

deny contains findings.about(group, "no aws_autoscaling_policy points at it") if {
	some group in subjects
	count(related(group)) == 0
	count(strays) == 0
}

unknown contains findings.about(group, sprintf("%s may point at it: where it does is not in the plan", [stray.name])) if {
	some group in subjects
	count(related(group)) == 0
	some stray in strays
}

deny contains findings.differs(reading, "be", "TargetTrackingScaling") if {
	some group in subjects
	some other in related(group)
	some reading in terraform.read(other, ["policy_type"])
	reading.state != "unknown"
	reading.value != "TargetTrackingScaling"
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some other in related(group)
	some reading in terraform.read(other, ["policy_type"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_autoscaling_group"])

related(group) := terraform.leading(links, group, ["autoscaling_group_name"])

links := terraform.links(["aws_autoscaling_policy"], ["autoscaling_group_name"])

# These may point at any of them.
strays := terraform.strays(["aws_autoscaling_policy"], ["autoscaling_group_name"], terraform.resources(["aws_autoscaling_group"]))
