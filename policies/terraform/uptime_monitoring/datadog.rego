# METADATA
# title: "Uptime monitoring (StatusCake, Updown)"
# description: "Seule une sonde extérieure voit les pannes de DNS, de TLS et d’entrée."
# scope: package
# custom:
#   id: "terraform/uptime-monitoring/datadog"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Sonder l’URL publique chaque minute depuis deux régions au moins, et appeler après deux
#     échecs."
package gonogo.terraform.uptime_monitoring.datadog

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.uptime_monitoring as params

judged contains test.name if some test in subjects

deny contains findings.beyond(reading, "be at most", params.max_tick_every, "") if {
	some test in subjects
	some reading in terraform.read(test, ["options_list", 0, "tick_every"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_most(values.number(reading.value), params.max_tick_every)
}

deny contains findings.unmet(reading, "name somebody by an @") if {
	some test in subjects
	some reading in terraform.read(test, ["message"])
	reading.state != "unknown"
	not values.matches(reading.value, `(^|\s)@[\w({]`)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some test in subjects
	some reading in terraform.read(test, ["options_list", 0, "tick_every"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some test in subjects
	some field in [["options_list", 0, "tick_every"], ["message"]]
	some reading in terraform.read(test, field)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [test |
	some test in candidates
	count(doubts(test)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some test in candidates
	wanting(test)
	some reading in doubts(test)
]

candidates := [test |
	some test in terraform.resources(["datadog_synthetics_test"])
	not excluded(test)
]

excluded(test) if {
	some reading in terraform.read(test, ["type"])
	reading.state == "known"
	not reading.value in {"api", "browser"}
}

excluded(test) if {
	some reading in terraform.read(test, ["subtype"])
	reading.state == "known"
	reading.value == "ssl"
}

excluded(test) if {
	some reading in terraform.read(test, ["status"])
	reading.state == "known"
	reading.value != "live"
}

doubts(test) := array.concat(
	[reading |
		some field in [["type"], ["status"]]
		some reading in terraform.read(test, field)
		reading.state != "known"
	],
	[reading | some reading in terraform.read(test, ["subtype"]); reading.state == "unknown"],
)

wanting(test) if {
	some field in [["options_list", 0, "tick_every"], ["message"]]
	some reading in terraform.read(test, field)
	reading.state != "known"
}

wanting(test) if {
	some reading in terraform.read(test, ["options_list", 0, "tick_every"])
	not values.at_most(values.number(reading.value), params.max_tick_every)
}

wanting(test) if {
	some reading in terraform.read(test, ["options_list", 0, "tick_every"])
	values.garbled(reading.value, values.number(reading.value))
}

wanting(test) if {
	some reading in terraform.read(test, ["message"])
	not values.matches(reading.value, `(^|\s)@[\w({]`)
}
