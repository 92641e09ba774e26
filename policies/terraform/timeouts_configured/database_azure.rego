# METADATA
# title: "Timeout configurés"
# description: "Des délais absents ou inversés laissent des workers bloqués, ou coupent de bonnes
#   requêtes en 502 et 504."
# scope: package
# custom:
#   id: "terraform/timeouts-configured/database-azure"
#   severity: "high"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Les ordonner : répartiteur > mandataire > gunicorn > clients et base ; fixer aussi
#     statement_timeout et connect_timeout."
package gonogo.terraform.timeouts_configured.database_azure

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.timeouts_configured as params

judged contains configuration.name if some configuration in subjects

deny contains findings.unmet(reading, "be more than 0, which waits for ever") if {
	some configuration in subjects
	some reading in terraform.read(configuration, ["value"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.above(values.number(reading.value), params.min_value)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some configuration in subjects
	some reading in terraform.read(configuration, ["value"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some configuration in subjects
	some reading in terraform.read(configuration, ["value"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [configuration |
	some configuration in candidates
	count(doubts(configuration)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some configuration in candidates
	wanting(configuration)
	some reading in doubts(configuration)
]

candidates := [configuration |
	some configuration in terraform.resources(["azurerm_postgresql_flexible_server_configuration"])
	not excluded(configuration)
]

excluded(configuration) if {
	some reading in terraform.read(configuration, ["name"])
	reading.state == "known"
	not reading.value in {"statement_timeout", "idle_in_transaction_session_timeout"}
}

doubts(configuration) := [reading | some reading in terraform.read(configuration, ["name"]); reading.state != "known"]

wanting(configuration) if {
	some reading in terraform.read(configuration, ["value"])
	reading.state != "known"
}

wanting(configuration) if {
	some reading in terraform.read(configuration, ["value"])
	not values.above(values.number(reading.value), params.min_value)
}

wanting(configuration) if {
	some reading in terraform.read(configuration, ["value"])
	values.garbled(reading.value, values.number(reading.value))
}
