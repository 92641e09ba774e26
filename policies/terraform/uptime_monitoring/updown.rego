# METADATA
# title: "Uptime monitoring (StatusCake, Updown)"
# description: "Seule une sonde extérieure voit les pannes de DNS, de TLS et d’entrée."
# scope: package
# custom:
#   id: "terraform/uptime-monitoring/updown"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Sonder l’URL publique chaque minute depuis deux régions au moins, et appeler après deux
#     échecs."
package gonogo.terraform.uptime_monitoring.updown

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.uptime_monitoring as params

judged contains check.name if some check in subjects

deny contains findings.beyond(reading, "be at most", params.max_period, "") if {
	some check in subjects
	some reading in terraform.read(check, ["period"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_most(values.number(reading.value), params.max_period)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some check in subjects
	some reading in terraform.read(check, ["period"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some check in subjects
	some reading in terraform.read(check, ["period"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [check |
	some check in candidates
	count(doubts(check)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some check in candidates
	wanting(check)
	some reading in doubts(check)
]

candidates := [check |
	some check in terraform.resources(["updown_check"])
	not excluded(check)
]

excluded(check) if {
	some reading in terraform.read_shallow(check, ["period"])
	not terraform.given(reading)
}

excluded(check) if {
	some reading in terraform.read(check, ["enabled"])
	reading.state == "known"
	reading.value == false
}

doubts(check) := [reading | some reading in terraform.read(check, ["enabled"]); reading.state == "unknown"]

wanting(check) if {
	some reading in terraform.read(check, ["period"])
	reading.state != "known"
}

wanting(check) if {
	some reading in terraform.read(check, ["period"])
	not values.at_most(values.number(reading.value), params.max_period)
}

wanting(check) if {
	some reading in terraform.read(check, ["period"])
	values.garbled(reading.value, values.number(reading.value))
}
