# METADATA
# title: "Deployment notifications configurées"
# description: "En incident, la première question est : qu’est-ce qui a changé ?"
# related_resources:
#   - ref: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html"
# scope: package
# custom:
#   id: "terraform/deployment-notifications/event"
#   severity: "low"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Annoncer début, succès et échec sur Slack (Alert de Flux, règle CodeStar ou EventBridge
#     vers SNS), et marquer le déploiement sur les tableaux et dans le suivi d’erreurs."
package gonogo.terraform.deployment_notifications.event

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.relations
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains rule.name if some rule in subjects

deny contains findings.differs(reading, "not be", "DISABLED") if {
	some rule in subjects
	some reading in terraform.read(rule, ["state"])
	reading.value == "DISABLED"
}

deny contains findings.differs(reading, "not be", "DISABLED") if {
	some rule in subjects
	some reading in terraform.read(rule, ["state"])
	reading.state == "unstated"
}

deny contains findings.differs(reading, "not be", false) if {
	some rule in subjects
	some reading in terraform.read(rule, ["is_enabled"])
	reading.value == false
}

deny contains findings.differs(reading, "not be", false) if {
	some rule in subjects
	some reading in terraform.read(rule, ["is_enabled"])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some rule in subjects
	some field in [["state"], ["is_enabled"]]
	some reading in terraform.read(rule, field)
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
	some rule in terraform.resources(["aws_cloudwatch_event_rule"])
	not excluded(rule)
]

excluded(rule) if {
	some reading in terraform.read(rule, ["event_pattern"])
	reading.state == "known"
	not perhaps_event_pattern(reading.value)
}

excluded(rule) if {
	some reading in through(rule)
	reading.state == "known"
	reading.value != true
}

doubts(rule) := array.concat(
	[reading | some reading in terraform.read(rule, ["event_pattern"]); reading.state != "known"],
	array.concat(
		[findings.illegible(findings.untold(reading), "JSON") |
			some reading in terraform.read(rule, ["event_pattern"])
			values.illegible_json_text(reading.value)
			not right_event_pattern(values.json_text(reading.value))
		],
		[reading | some reading in through(rule); reading.state != "known"],
	),
)

wanting(rule) if {
	some field in [["state"], ["is_enabled"]]
	some reading in terraform.read(rule, field)
	reading.state != "known"
}

wanting(rule) if {
	some reading in terraform.read(rule, ["state"])
	reading.value == "DISABLED"
}

wanting(rule) if {
	some reading in terraform.read(rule, ["is_enabled"])
	reading.value == false
}

through(rule) := [findings.related(
	rule,
	"whether it leads to some such aws_cloudwatch_event_target",
	"known",
	true,
	to_near_target(rule).doubts,
)] if {
	leads_near_target(rule)
}

through(rule) := [findings.related(
	rule,
	"whether it leads to some such aws_cloudwatch_event_target",
	"known",
	false,
	to_near_target(rule).doubts,
)] if {
	not leads_near_target(rule)
	misses_near_target(rule)
}

through(rule) := [findings.related(
	rule,
	"whether it leads to some such aws_cloudwatch_event_target",
	"unknown",
	false,
	to_near_target(rule).doubts,
)] if {
	not leads_near_target(rule)
	not misses_near_target(rule)
}

to_near_target(rule) := relations.its(rule, ["rule"], links_near_target, strays_near_target)

links_near_target := terraform.links(["aws_cloudwatch_event_target"], ["rule"])

strays_near_target := terraform.strays(
	["aws_cloudwatch_event_target"],
	["rule"],
	terraform.resources(["aws_cloudwatch_event_rule"]),
)

candidate_near_target(rule) := [near_target |
	some near_target in to_near_target(rule).found
	not excluded_near_target(near_target)
]

chosen_near_target(rule) := [near_target |
	some near_target in candidate_near_target(rule)
	count(doubts_near_target(near_target)) == 0
]

excluded_near_target(near_target) if {
	some reading in relations.led(near_target, ["arn"], ["aws_sns_topic"])
	reading.state == "known"
	not values.leads(reading.value, ["aws_sns_topic"])
}

doubts_near_target(near_target) := [reading |
	some reading in relations.led(near_target, ["arn"], ["aws_sns_topic"])
	reading.state != "known"
]

leads_near_target(rule) if count(chosen_near_target(rule)) > 0

misses_near_target(rule) if {
	count(to_near_target(rule).doubts) == 0
	count(candidate_near_target(rule)) == 0
}

says_nothing(rule) if {
	some field in [["state"], ["is_enabled"]]
	some reading in terraform.read_shallow(rule, field)
	reading.state == "known"
	reading.value in {null, []}
}

right_event_pattern(value) if {
	is_object(value)
	right_detail_type(fields.at(value, ["detail-type"]))
}

right_detail_type(value) if {
	is_array(value)
	some element in value
	element in {
		"ECS Deployment State Change",
		"CodePipeline Pipeline Execution State Change",
		"CodeDeploy Deployment State-change Notification",
	}
}

perhaps_event_pattern(value) if right_event_pattern(values.json_text(value))

perhaps_event_pattern(value) if values.illegible_json_text(value)
