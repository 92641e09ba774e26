# METADATA
# title: "Logs d'erreurs critiques alertés"
# description: "Une erreur critique doit réveiller quelqu’un, pas dormir dans un index."
# scope: package
# custom:
#   id: "terraform/critical-error-log-alerts/google"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Créer un filtre de métrique sur ERROR et CRITICAL, relié à une alarme qui appelle
#     l’astreinte."
package gonogo.terraform.critical_error_log_alerts.google

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains policy.name if some policy in subjects

deny contains findings.unset(reading) if {
	some policy in subjects
	some reading in terraform.read_shallow(policy, ["notification_channels"])
	not terraform.given(reading)
}

deny contains findings.differs(reading, "be", true) if {
	some policy in subjects
	some reading in terraform.read(policy, ["enabled"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some policy in subjects
	some reading in terraform.read(policy, ["enabled"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [policy |
	some policy in candidates
	count(doubts(policy)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some policy in candidates
	wanting(policy)
	some reading in doubts(policy)
]

candidates := [policy |
	some policy in terraform.resources(["google_monitoring_alert_policy"])
	not excluded(policy)
]

excluded(policy) if {
	some reading in terraform.read_parts(policy, ["conditions"], [
		["[*]", "condition_matched_log", 0, "filter"],
		["[*]", "condition_threshold", 0, "filter"],
	])
	reading.state == "known"
	not right_conditions(reading.value)
}

doubts(policy) := [reading |
	some reading in terraform.read_parts(policy, ["conditions"], [
		["[*]", "condition_matched_log", 0, "filter"],
		["[*]", "condition_threshold", 0, "filter"],
	])
	reading.state != "known"
]

wanting(policy) if {
	some reading in terraform.read_shallow(policy, ["notification_channels"])
	not terraform.given(reading)
}

wanting(policy) if {
	some reading in terraform.read(policy, ["enabled"])
	reading.state != "known"
}

wanting(policy) if {
	some reading in terraform.read(policy, ["enabled"])
	reading.value != true
}

right_conditions(value) if {
	is_array(value)
	some element in value
	right_conditions_2(element)
}

right_conditions_2(value) if {
	is_object(value)
	values.matches(
		terraform.at(value, ["condition_matched_log", 0, "filter"]),
		`(?i)\b(error|critical|alert|emergency|fatal|exception)\b`,
	)
}

right_conditions_2(value) if {
	is_object(value)
	values.matches(
		terraform.at(value, ["condition_threshold", 0, "filter"]),
		`logging\.googleapis\.com/(user/|log_entry_count)`,
	)
}
