# METADATA
# title: "Alertes configurées (Slack, PagerDuty)"
# description: "Une métrique que personne ne reçoit ne raccourcit aucune panne."
# scope: package
# custom:
#   id: "terraform/alerts-configured"
#   severity: "blocker"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Envoyer le critique à PagerDuty ou Opsgenie et l’avertissement à Slack, sans récepteur
#     par défaut qui jette les alertes ; chaque alarme nomme qui elle prévient (alarm_actions)."
package gonogo.terraform.alerts_configured

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

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

subjects := terraform.resources(["aws_cloudwatch_metric_alarm"])
