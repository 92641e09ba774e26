# --- policies/terraform/listener_encrypted.rego
# METADATA
# title: "No listener in clear"
# scope: package
# custom:
#   id: "terraform/listener-encrypted"
#   severity: "high"
#   source: "policy/where-unknown.md"
package gonogo.terraform.listener_encrypted

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains resource.name if some resource in subjects

deny contains findings.differs(reading, "match", "^ELBSecurityPolicy-TLS13-") if {
	some resource in subjects
	some reading in terraform.read(resource, ["ssl_policy"])
	reading.state != "unknown"
	not values.matches(reading.value, "^ELBSecurityPolicy-TLS13-")
}

unknown contains findings.unsure(reading) if {
	some resource in subjects
	some reading in terraform.read(resource, ["ssl_policy"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [resource |
	some resource in candidates
	count(doubts(resource)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some resource in candidates
	wanting(resource)
	some reading in doubts(resource)
]

candidates := [resource |
	some resource in terraform.resources(["aws_lb_listener", "aws_alb_listener"])
	not excluded(resource)
]

excluded(resource) if {
	some reading in terraform.read(resource, ["port"])
	reading.state == "known"
	reading.value != 443
}

excluded(resource) if {
	some reading in terraform.read_shallow(resource, ["protocol"])
	not terraform.given(reading)
}

excluded(resource) if {
	some reading in terraform.read(resource, ["protocol"])
	reading.state == "known"
	reading.value in {"TCP", "UDP"}
}

doubts(resource) := array.concat(
	[reading | some reading in terraform.read(resource, ["port"]); reading.state != "known"],
	[reading | some reading in terraform.read(resource, ["protocol"]); reading.state == "unknown"],
)

wanting(resource) if {
	some reading in terraform.read(resource, ["ssl_policy"])
	reading.state != "known"
}

wanting(resource) if {
	some reading in terraform.read(resource, ["ssl_policy"])
	not values.matches(reading.value, "^ELBSecurityPolicy-TLS13-")
}
