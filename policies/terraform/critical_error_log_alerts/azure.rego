# METADATA
# title: "Logs d'erreurs critiques alertés"
# description: "Une erreur critique doit réveiller quelqu’un, pas dormir dans un index."
# scope: package
# custom:
#   id: "terraform/critical-error-log-alerts/azure"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Créer un filtre de métrique sur ERROR et CRITICAL, relié à une alarme qui appelle
#     l’astreinte."
package gonogo.terraform.critical_error_log_alerts.azure

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains v2.name if some v2 in subjects

deny contains findings.unset(reading) if {
	some v2 in subjects
	some reading in terraform.read_shallow(v2, ["action"])
	not terraform.given(reading)
}

deny contains findings.differs(reading, "be", true) if {
	some v2 in subjects
	some reading in terraform.read(v2, ["enabled"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some v2 in subjects
	some reading in terraform.read(v2, ["enabled"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [v2 |
	some v2 in candidates
	count(doubts(v2)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some v2 in candidates
	wanting(v2)
	some reading in doubts(v2)
]

candidates := [v2 |
	some v2 in terraform.resources(["azurerm_monitor_scheduled_query_rules_alert_v2"])
	not excluded(v2)
]

excluded(v2) if {
	some reading in terraform.read(v2, ["criteria", 0, "query"])
	reading.state == "known"
	not values.matches(reading.value, "(?i)exception|error|critical|severity")
}

doubts(v2) := [reading | some reading in terraform.read(v2, ["criteria", 0, "query"]); reading.state != "known"]

wanting(v2) if {
	some reading in terraform.read_shallow(v2, ["action"])
	not terraform.given(reading)
}

wanting(v2) if {
	some reading in terraform.read(v2, ["enabled"])
	reading.state != "known"
}

wanting(v2) if {
	some reading in terraform.read(v2, ["enabled"])
	reading.value != true
}
