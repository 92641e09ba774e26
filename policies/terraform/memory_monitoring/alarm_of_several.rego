# METADATA
# title: "Monitoring de la mémoire"
# description: "Une fuite lente que personne ne surveille est découverte par les utilisateurs."
# scope: package
# custom:
#   id: "terraform/memory-monitoring/alarm-of-several"
#   severity: "medium"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Alerter quand la mémoire utilisée passe 80 % de la limite, et à chaque redémarrage
#     OOMKilled."
package gonogo.terraform.memory_monitoring.alarm_of_several

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains alarm.name if some alarm in subjects

deny contains findings.unset(reading) if {
	some alarm in subjects
	some reading in terraform.read_shallow(alarm, ["alarm_actions"])
	not terraform.given(reading)
}

deny contains findings.differs(reading, "be", true) if {
	some alarm in subjects
	some reading in terraform.read(alarm, ["actions_enabled"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some alarm in subjects
	some reading in terraform.read(alarm, ["actions_enabled"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [alarm |
	some alarm in candidates
	count(doubts(alarm)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some alarm in candidates
	wanting(alarm)
	some reading in doubts(alarm)
]

candidates := [alarm |
	some alarm in terraform.resources(["aws_cloudwatch_metric_alarm"])
	not excluded(alarm)
]

excluded(alarm) if {
	some reading in terraform.read_parts(alarm, ["metric_query"], [["[*]", "metric", 0, "metric_name"]])
	reading.state == "known"
	not right_metric_query(reading.value)
}

doubts(alarm) := [reading |
	some reading in terraform.read_parts(alarm, ["metric_query"], [["[*]", "metric", 0, "metric_name"]])
	reading.state != "known"
]

wanting(alarm) if {
	some reading in terraform.read_shallow(alarm, ["alarm_actions"])
	not terraform.given(reading)
}

wanting(alarm) if {
	some reading in terraform.read(alarm, ["actions_enabled"])
	reading.state != "known"
}

wanting(alarm) if {
	some reading in terraform.read(alarm, ["actions_enabled"])
	reading.value != true
}

right_metric_query(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.matches(
		terraform.at(element, ["metric", 0, "metric_name"]),
		`(?i)^(memory_?utili[sz](ation|ed)|mem_(used|available)(_percent)?|(pod|node|container|service|task)_memory_\w+)$`,
	)
}
