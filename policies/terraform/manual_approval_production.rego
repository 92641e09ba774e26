# METADATA
# title: "Manual approval pour production"
# description: "Une personne décide du moment où les clients reçoivent le changement."
# scope: package
# custom:
#   id: "terraform/manual-approval-production"
#   severity: high
#   source: "content/fr/05-infrastructure-deployment.md"
package gonogo.terraform.manual_approval_production

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.manual_approval_production as params

judged contains environment.name if some environment in subjects

deny contains findings.beyond(reading, "have a length of at least", params.min_length, "") if {
	some environment in subjects
	some reading in terraform.read_shallow(environment, ["reviewers"])
	reading.state != "unknown"
	not values.at_least(values.length(reading.value), params.min_length)
}

deny contains findings.differs(reading, "be", true) if {
	some environment in subjects
	some reading in terraform.read(environment, ["prevent_self_review"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some environment in subjects
	some reading in terraform.read_shallow(environment, ["reviewers"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	some environment in subjects
	some reading in terraform.read(environment, ["prevent_self_review"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [environment |
	some environment in candidates
	count(doubts(environment)) == 0
]

doubtful := [reading |
	some environment in candidates
	some reading in doubts(environment)
]

candidates := [environment |
	some environment in terraform.resources(["github_repository_environment"])
	not excluded(environment)
]

excluded(environment) if {
	some reading in terraform.read(environment, ["environment"])
	reading.state == "known"
	reading.value != "production"
}

doubts(environment) := [reading | some reading in terraform.read(environment, ["environment"]); reading.state != "known"]
