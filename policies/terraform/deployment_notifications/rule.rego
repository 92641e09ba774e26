# METADATA
# title: "Deployment notifications configurées"
# description: "En incident, la première question est : qu’est-ce qui a changé ?"
# related_resources:
#   - ref: "https://docs.aws.amazon.com/codestar-notifications/latest/APIReference/API_CreateNotificationRule.html"
# scope: package
# custom:
#   id: "terraform/deployment-notifications/rule"
#   severity: "low"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Annoncer début, succès et échec sur Slack (Alert de Flux, règle CodeStar ou EventBridge
#     vers SNS), et marquer le déploiement sur les tableaux et dans le suivi d’erreurs."
package gonogo.terraform.deployment_notifications.rule

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.deployment_notifications as params

judged contains rule.name if some rule in subjects

deny contains findings.differs(reading, "not be", "DISABLED") if {
	some rule in subjects
	some reading in terraform.read(rule, ["status"])
	reading.value == "DISABLED"
}

deny contains findings.differs(reading, "not be", "DISABLED") if {
	some rule in subjects
	some reading in terraform.read(rule, ["status"])
	reading.state == "unstated"
}

deny contains findings.beyond(reading, "have a length of at least", params.min_length, "") if {
	some rule in subjects
	some reading in terraform.read_shallow(rule, ["target"])
	reading.state != "unknown"
	not values.at_least(values.length(reading.value), params.min_length)
}

unknown contains findings.unsure(reading) if {
	some rule in subjects
	some reading in terraform.read(rule, ["status"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	some rule in subjects
	some reading in terraform.read_shallow(rule, ["target"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# These pass because nothing is said of them.
silent contains rule.name if {
	some rule in subjects
	says_nothing(rule)
}

# Whether a candidate is meant at all may be known only after apply.
subjects := [rule |
	some rule in candidates
	count(doubts(rule)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some rule in candidates
	wanting(rule)
	some reading in doubts(rule)
]

candidates := [rule |
	some rule in terraform.resources(["aws_codestarnotifications_notification_rule"])
	not excluded(rule)
]

excluded(rule) if {
	some reading in terraform.read_parts(rule, ["event_type_ids"], [["[*]"]])
	reading.state == "known"
	not right_event_type_ids(reading.value)
}

doubts(rule) := [reading |
	some reading in terraform.read_parts(rule, ["event_type_ids"], [["[*]"]])
	reading.state != "known"
]

wanting(rule) if {
	some reading in terraform.read(rule, ["status"])
	reading.state != "known"
}

wanting(rule) if {
	some reading in terraform.read(rule, ["status"])
	reading.value == "DISABLED"
}

wanting(rule) if {
	some reading in terraform.read_shallow(rule, ["target"])
	reading.state != "known"
}

wanting(rule) if {
	some reading in terraform.read_shallow(rule, ["target"])
	not values.at_least(values.length(reading.value), params.min_length)
}

says_nothing(rule) if {
	some reading in terraform.read_shallow(rule, ["status"])
	reading.state == "known"
	reading.value in {null, []}
}

right_event_type_ids(value) if {
	is_array(value)
	some element in value
	values.matches(
		element,
		"^(codepipeline-pipeline-(pipeline|stage|action)-execution|codedeploy-application-deployment)-(started|succeeded|failed)$",
	)
}
