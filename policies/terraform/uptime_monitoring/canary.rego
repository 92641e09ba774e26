# METADATA
# title: "Uptime monitoring (StatusCake, Updown)"
# description: "Seule une sonde extérieure voit les pannes de DNS, de TLS et d’entrée."
# scope: package
# custom:
#   id: "terraform/uptime-monitoring/canary"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Sonder l’URL publique chaque minute depuis deux régions au moins, et appeler après deux
#     échecs."
package gonogo.terraform.uptime_monitoring.canary

import data.gonogo.lib.findings
import data.gonogo.lib.relations
import data.gonogo.lib.terraform

judged contains canary.name if {
	some canary in subjects
	count(related(canary)) != 0
}

deny contains findings.about(
	canary,
	"must lead to some aws_cloudwatch_metric_alarm with alarm_actions set and actions_enabled true",
) if {
	some canary in subjects
	misses_alarm(canary)
}

unknown contains findings.about(canary, "whether it leads to some such aws_cloudwatch_metric_alarm is not known") if {
	some canary in subjects
	not leads_alarm(canary)
	not misses_alarm(canary)
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [canary |
	some canary in candidates
	count(doubts(canary)) == 0
]

doubtful := [reading |
	some canary in candidates
	some reading in doubts(canary)
]

candidates := [canary |
	some canary in terraform.resources(["aws_synthetics_canary"])
	not excluded(canary)
]

excluded(canary) if {
	some reading in terraform.read(canary, ["start_canary"])
	reading.state == "known"
	reading.value != true
}

doubts(canary) := [reading | some reading in terraform.read(canary, ["start_canary"]); reading.state != "known"]

related(canary) := to_alarm(canary).found

to_alarm(canary) := relations.its(canary, ["dimensions", "CanaryName"], links_alarm, strays_alarm)

links_alarm := terraform.links(["aws_cloudwatch_metric_alarm"], ["dimensions", "CanaryName"])

strays_alarm := terraform.strays(
	["aws_cloudwatch_metric_alarm"],
	["dimensions", "CanaryName"],
	terraform.resources(["aws_synthetics_canary"]),
)

leads_alarm(canary) if {
	some alarm in to_alarm(canary).found
	not wanting_alarm(alarm)
}

leads_alarm(canary) if {
	count(to_alarm(canary).found) == 0
	count(to_alarm(canary).doubts) == 0
}

misses_alarm(canary) if {
	count(to_alarm(canary).doubts) == 0
	count(to_alarm(canary).found) > 0
	every alarm in to_alarm(canary).found {
		broken_alarm(alarm)
	}
}

broken_alarm(alarm) if {
	some reading in terraform.read_shallow(alarm, ["alarm_actions"])
	not terraform.given(reading)
}

broken_alarm(alarm) if {
	some reading in terraform.read(alarm, ["actions_enabled"])
	reading.state == "known"
	reading.value != true
}

wanting_alarm(alarm) if {
	some reading in terraform.read_shallow(alarm, ["alarm_actions"])
	not terraform.given(reading)
}

wanting_alarm(alarm) if {
	some reading in terraform.read(alarm, ["actions_enabled"])
	reading.state != "known"
}

wanting_alarm(alarm) if {
	some reading in terraform.read(alarm, ["actions_enabled"])
	reading.value != true
}
