# METADATA
# title: "Uptime monitoring (StatusCake, Updown)"
# description: "Seule une sonde extérieure voit les pannes de DNS, de TLS et d’entrée."
# scope: package
# custom:
#   id: "terraform/uptime-monitoring/route53"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Sonder l’URL publique chaque minute depuis deux régions au moins, et appeler après deux
#     échecs."
package gonogo.terraform.uptime_monitoring.route53

import data.gonogo.lib.findings
import data.gonogo.lib.relations
import data.gonogo.lib.terraform

judged contains check.name if {
	some check in subjects
	count(related(check)) != 0
}

deny contains findings.about(
	check,
	"must lead to some aws_cloudwatch_metric_alarm with alarm_actions set and actions_enabled true",
) if {
	some check in subjects
	misses_alarm(check)
}

unknown contains findings.about(check, "whether it leads to some such aws_cloudwatch_metric_alarm is not known") if {
	some check in subjects
	not leads_alarm(check)
	not misses_alarm(check)
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [check |
	some check in candidates
	count(doubts(check)) == 0
]

doubtful := [reading |
	some check in candidates
	some reading in doubts(check)
]

candidates := [check |
	some check in terraform.resources(["aws_route53_health_check"])
	not excluded(check)
]

excluded(check) if {
	some reading in terraform.read(check, ["type"])
	reading.state == "known"
	not reading.value in {"HTTP", "HTTPS", "HTTP_STR_MATCH", "HTTPS_STR_MATCH"}
}

excluded(check) if {
	some reading in terraform.read(check, ["disabled"])
	reading.state == "known"
	reading.value == true
}

doubts(check) := array.concat(
	[reading | some reading in terraform.read(check, ["type"]); reading.state != "known"],
	[reading | some reading in terraform.read(check, ["disabled"]); reading.state == "unknown"],
)

related(check) := to_alarm(check).found

to_alarm(check) := relations.its(check, ["dimensions", "HealthCheckId"], links_alarm, strays_alarm)

links_alarm := terraform.links(["aws_cloudwatch_metric_alarm"], ["dimensions", "HealthCheckId"])

strays_alarm := terraform.strays(
	["aws_cloudwatch_metric_alarm"],
	["dimensions", "HealthCheckId"],
	terraform.resources(["aws_route53_health_check"]),
)

leads_alarm(check) if {
	some alarm in to_alarm(check).found
	not wanting_alarm(alarm)
}

leads_alarm(check) if {
	count(to_alarm(check).found) == 0
	count(to_alarm(check).doubts) == 0
}

misses_alarm(check) if {
	count(to_alarm(check).doubts) == 0
	count(to_alarm(check).found) > 0
	every alarm in to_alarm(check).found {
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
