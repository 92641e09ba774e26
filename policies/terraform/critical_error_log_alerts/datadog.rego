# METADATA
# title: "Logs d'erreurs critiques alertés"
# description: "Une erreur critique doit réveiller quelqu’un, pas dormir dans un index."
# scope: package
# custom:
#   id: "terraform/critical-error-log-alerts/datadog"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Créer un filtre de métrique sur ERROR et CRITICAL, relié à une alarme qui appelle
#     l’astreinte."
package gonogo.terraform.critical_error_log_alerts.datadog

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
	some reading in terraform.read(monitor, ["type"])
	reading.state == "known"
	reading.value != "log alert"
}

excluded(monitor) if {
	some reading in terraform.read(monitor, ["query"])
	reading.state == "known"
	not values.matches(reading.value, "(?i)error|critical|emergency|fatal|exception")
}

doubts(monitor) := [reading |
	some field in [["type"], ["query"]]
	some reading in terraform.read(monitor, field)
	reading.state != "known"
]

wanting(monitor) if {
	some reading in terraform.read(monitor, ["message"])
	reading.state != "known"
}

wanting(monitor) if {
	some reading in terraform.read(monitor, ["message"])
	not values.matches(reading.value, `(^|\s)@[\w({]`)
}
