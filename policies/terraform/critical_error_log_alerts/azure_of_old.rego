# METADATA
# title: "Logs d'erreurs critiques alertés"
# description: "Une erreur critique doit réveiller quelqu’un, pas dormir dans un index."
# scope: package
# custom:
#   id: "terraform/critical-error-log-alerts/azure-of-old"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Créer un filtre de métrique sur ERROR et CRITICAL, relié à une alarme qui appelle
#     l’astreinte."
package gonogo.terraform.critical_error_log_alerts.azure_of_old

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains alert.name if some alert in subjects

deny contains findings.unset(reading) if {
	some alert in subjects
	some reading in terraform.read_shallow(alert, ["action", 0, "action_group"])
	not terraform.given(reading)
}

deny contains findings.differs(reading, "be", true) if {
	some alert in subjects
	some reading in terraform.read(alert, ["enabled"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some alert in subjects
	some reading in terraform.read(alert, ["enabled"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [alert |
	some alert in candidates
	count(doubts(alert)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some alert in candidates
	wanting(alert)
	some reading in doubts(alert)
]

candidates := [alert |
	some alert in terraform.resources(["azurerm_monitor_scheduled_query_rules_alert"])
	not excluded(alert)
]

excluded(alert) if {
	some reading in terraform.read(alert, ["query"])
	reading.state == "known"
	not values.matches(reading.value, "(?i)exception|error|critical|severity")
}

doubts(alert) := [reading | some reading in terraform.read(alert, ["query"]); reading.state != "known"]

wanting(alert) if {
	some reading in terraform.read_shallow(alert, ["action", 0, "action_group"])
	not terraform.given(reading)
}

wanting(alert) if {
	some reading in terraform.read(alert, ["enabled"])
	reading.state != "known"
}

wanting(alert) if {
	some reading in terraform.read(alert, ["enabled"])
	reading.value != true
}
