# METADATA
# title: "Alertes configurées (Slack, PagerDuty)"
# description: "Une métrique que personne ne reçoit ne raccourcit aucune panne."
# scope: package
# custom:
#   id: "terraform/alerts-configured/receiver"
#   severity: "blocker"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Envoyer le critique à PagerDuty ou Opsgenie et l’avertissement à Slack, sans récepteur
#     par défaut qui jette les alertes ; chaque alarme nomme qui elle prévient (alarm_actions)."
package gonogo.terraform.alerts_configured.receiver

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

# Of the actions that are known, one at least leads somewhere.
judged contains reading.subject if some reading in actions

deny contains findings.unmet(reading, "name somebody by an ARN") if {
	some reading in actions
	not told(reading.value)
}

actions := [reading |
	some alarm in terraform.resources(["aws_cloudwatch_metric_alarm"])
	some reading in terraform.read(alarm, ["alarm_actions"])
	reading.state == "known"
	is_array(reading.value)
	count(reading.value) > 0
]

told(addresses) if {
	some address in addresses
	values.matches(address, `^arn:`)
}
