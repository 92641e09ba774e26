# METADATA
# title: "Monitoring de la mémoire"
# description: "Une fuite lente que personne ne surveille est découverte par les utilisateurs."
# scope: package
# custom:
#   id: "terraform/memory-monitoring/datadog"
#   severity: "medium"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Alerter quand la mémoire utilisée passe 80 % de la limite, et à chaque redémarrage
#     OOMKilled."
package gonogo.terraform.memory_monitoring.datadog

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains monitor.name if some monitor in subjects

deny contains findings.unmet(reading, "name somebody by an @") if {
	some monitor in subjects
	some reading in terraform.read(monitor, ["message"])
	reading.state != "unknown"
	not values.matches(reading.value, `(^|\s)@[\w({]`)
}

unknown contains findings.unsure(reading) if {
	some monitor in subjects
	some reading in terraform.read(monitor, ["message"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [monitor |
	some monitor in candidates
	count(doubts(monitor)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some monitor in candidates
	wanting(monitor)
	some reading in doubts(monitor)
]

candidates := [monitor |
	some monitor in terraform.resources(["datadog_monitor"])
	not excluded(monitor)
]

excluded(monitor) if {
	some reading in terraform.read(monitor, ["query"])
	reading.state == "known"
	not values.matches(reading.value, `(?i)\bmem(ory)?\b|oom_?kill`)
}

doubts(monitor) := [reading | some reading in terraform.read(monitor, ["query"]); reading.state != "known"]

wanting(monitor) if {
	some reading in terraform.read(monitor, ["message"])
	reading.state != "known"
}

wanting(monitor) if {
	some reading in terraform.read(monitor, ["message"])
	not values.matches(reading.value, `(^|\s)@[\w({]`)
}
