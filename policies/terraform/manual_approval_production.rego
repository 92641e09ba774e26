# METADATA
# title: "Manual approval pour production"
# description: "Une personne décide du moment où les clients reçoivent le changement."
# scope: package
# custom:
#   id: "terraform/manual-approval-production"
#   severity: "high"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Exiger des relecteurs sur l’environnement production, autres que l’auteur, et y couper la
#     synchronisation automatique d’Argo CD."
package gonogo.terraform.manual_approval_production

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.manual_approval_production as params

judged contains environment_resource.name if some environment_resource in subjects

deny contains findings.beyond(reading, "have a length of at least", params.min_length, "") if {
	some environment_resource in subjects
	some reading in terraform.read_shallow(environment_resource, ["reviewers"])
	reading.state != "unknown"
	not values.at_least(values.length(reading.value), params.min_length)
}

deny contains findings.differs(reading, "be", true) if {
	some environment_resource in subjects
	some reading in terraform.read(environment_resource, ["prevent_self_review"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some environment_resource in subjects
	some reading in terraform.read_shallow(environment_resource, ["reviewers"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	some environment_resource in subjects
	some reading in terraform.read(environment_resource, ["prevent_self_review"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [environment_resource |
	some environment_resource in candidates
	count(doubts(environment_resource)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some environment_resource in candidates
	wanting(environment_resource)
	some reading in doubts(environment_resource)
]

candidates := [environment_resource |
	some environment_resource in terraform.resources(["github_repository_environment"])
	not excluded(environment_resource)
]

excluded(environment_resource) if {
	some reading in terraform.read(environment_resource, ["environment"])
	reading.state == "known"
	reading.value != "production"
}

doubts(environment_resource) := [reading |
	some reading in terraform.read(environment_resource, ["environment"])
	reading.state != "known"
]

wanting(environment_resource) if {
	some reading in terraform.read_shallow(environment_resource, ["reviewers"])
	reading.state != "known"
}

wanting(environment_resource) if {
	some reading in terraform.read_shallow(environment_resource, ["reviewers"])
	not values.at_least(values.length(reading.value), params.min_length)
}

wanting(environment_resource) if {
	some reading in terraform.read(environment_resource, ["prevent_self_review"])
	reading.state != "known"
}

wanting(environment_resource) if {
	some reading in terraform.read(environment_resource, ["prevent_self_review"])
	reading.value != true
}
