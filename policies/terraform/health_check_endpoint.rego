# METADATA
# title: "Health check endpoint créé (/health/)"
# description: "Sans point de contrôle, le trafic va vers des instances mortes ou qui démarrent
#   encore."
# related_resources:
#   - ref: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html"
# scope: package
# custom:
#   id: "terraform/health-check-endpoint"
#   severity: "blocker"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Exposer /health/live (le processus seul) et /health/ready (base, cache) ; brancher la
#     sonde de vie sur le premier, la sonde de disponibilité et le répartiteur sur le second."
package gonogo.terraform.health_check_endpoint

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains resource.name if some resource in subjects

deny contains findings.unmet(reading, "be a path of its own, not the home page") if {
	some resource in subjects
	some reading in terraform.read(resource, ["health_check", 0, "path"])
	reading.state != "unknown"
	not values.matches(reading.value, "^/.+")
}

deny contains findings.unmet(reading, "be unset or be true") if {
	some resource in subjects
	some reading in terraform.read(resource, ["health_check", 0, "enabled"])
	reading.state != "unknown"
	not right_enabled(reading.value)
}

unknown contains findings.unsure(reading) if {
	some resource in subjects
	some field in [["health_check", 0, "path"], ["health_check", 0, "enabled"]]
	some reading in terraform.read(resource, field)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# These pass because nothing is said of them.
silent contains resource.name if {
	some resource in subjects
	says_nothing(resource)
}

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
	some resource in terraform.resources(["aws_lb_target_group", "aws_alb_target_group"])
	not excluded(resource)
]

excluded(resource) if {
	some reading in terraform.read(resource, ["protocol"])
	reading.state == "known"
	not reading.value in {"HTTP", "HTTPS"}
}

doubts(resource) := [reading | some reading in terraform.read(resource, ["protocol"]); reading.state != "known"]

wanting(resource) if {
	some field in [["health_check", 0, "path"], ["health_check", 0, "enabled"]]
	some reading in terraform.read(resource, field)
	reading.state != "known"
}

wanting(resource) if {
	some reading in terraform.read(resource, ["health_check", 0, "path"])
	not values.matches(reading.value, "^/.+")
}

wanting(resource) if {
	some reading in terraform.read(resource, ["health_check", 0, "enabled"])
	not right_enabled(reading.value)
}

says_nothing(resource) if {
	some reading in terraform.read_shallow(resource, ["health_check", 0, "enabled"])
	reading.state == "known"
	reading.value in {null, []}
}

right_enabled(value) if value in {null, []}

right_enabled(value) if value == true
