# METADATA
# title: "HTTPS forcé (SECURE_SSL_REDIRECT=True)"
# description: "Une seule réponse en HTTP clair suffit pour livrer cookies de session et mots de passe au réseau."
# scope: package
# custom:
#   id: "terraform/https-redirect-enforced/listener"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.terraform.https_redirect_enforced.listener

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains resource.name if some resource in subjects

deny contains findings.differs(reading, "be", "redirect") if {
	some resource in subjects
	some reading in terraform.read(resource, ["default_action", 0, "type"])
	reading.state != "unknown"
	reading.value != "redirect"
}

deny contains findings.differs(reading, "be", "HTTPS") if {
	some resource in subjects
	some reading in terraform.read(resource, ["default_action", 0, "redirect", "[*]", "protocol"])
	reading.state != "unknown"
	reading.value != "HTTPS"
}

unknown contains findings.unsure(reading) if {
	some resource in subjects
	some field in [["default_action", 0, "type"], ["default_action", 0, "redirect", "[*]", "protocol"]]
	some reading in terraform.read(resource, field)
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
	some reading in terraform.read(resource, ["protocol"])
	reading.state == "known"
	reading.value != "HTTP"
}

excluded(resource) if {
	some reading in terraform.read(resource, ["port"])
	reading.state == "known"
	reading.value != 80
}

doubts(resource) := [reading | some field in [["protocol"], ["port"]]; some reading in terraform.read(resource, field); reading.state != "known"]

wanting(resource) if {
	some field in [["default_action", 0, "type"], ["default_action", 0, "redirect", "[*]", "protocol"]]
	some reading in terraform.read(resource, field)
	reading.state != "known"
}

wanting(resource) if {
	some reading in terraform.read(resource, ["default_action", 0, "type"])
	reading.value != "redirect"
}

wanting(resource) if {
	some reading in terraform.read(resource, ["default_action", 0, "redirect", "[*]", "protocol"])
	reading.value != "HTTPS"
}
