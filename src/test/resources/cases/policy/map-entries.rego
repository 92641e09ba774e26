# --- policies/terraform/called.rego
# METADATA
# title: "Somebody is called when the health check fails"
# scope: package
# custom:
#   id: "terraform/called"
#   severity: "medium"
#   source: "policy/map-entries.md"
package gonogo.terraform.called

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains check.name if some check in subjects

deny contains findings.about(check, "no aws_cloudwatch_metric_alarm points at it") if {
	count(strays) == 0
	some check in subjects
	count(related(check)) == 0
}

deny contains findings.unset(reading) if {
	some check in subjects
	some other in related(check)
	some reading in terraform.read_shallow(other, ["alarm_actions"])
	not terraform.given(reading)
}

unknown contains findings.about(check, sprintf(
	"%s may point at it: where it does is not in the plan",
	[stray.name],
)) if {
	some check in subjects
	count(related(check)) == 0
	some stray in strays
}

subjects := terraform.resources(["aws_route53_health_check"])

related(check) := terraform.leading(links, check, ["dimensions", "HealthCheckId"])

links := terraform.links(["aws_cloudwatch_metric_alarm"], ["dimensions", "HealthCheckId"])

# These may point at any of them.
strays := terraform.strays(
	["aws_cloudwatch_metric_alarm"],
	["dimensions", "HealthCheckId"],
	terraform.resources(["aws_route53_health_check"]),
)
