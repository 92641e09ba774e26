# METADATA
# title: "Stats de performance monitored"
# description: "Connexions, verrous et cache préviennent d’une panne, à condition que quelqu’un les
#   garde en mémoire."
# scope: package
# custom:
#   id: "terraform/db-performance-stats-monitored"
#   severity: "medium"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Activer Performance Insights et la supervision détaillée, ou postgres_exporter avec
#     pg_stat_statements, et poser des alarmes."
package gonogo.terraform.db_performance_stats_monitored

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.db_performance_stats_monitored as params

judged contains instance.name if some instance in subjects

deny contains findings.differs(reading, "be", true) if {
	some instance in subjects
	some reading in terraform.read(instance, ["performance_insights_enabled"])
	reading.state != "unknown"
	reading.value != true
}

deny contains findings.beyond(reading, "be at least", params.min_monitoring_interval, "") if {
	some instance in subjects
	some reading in terraform.read(instance, ["monitoring_interval"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_monitoring_interval)
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some field in [["performance_insights_enabled"], ["monitoring_interval"]]
	some reading in terraform.read(instance, field)
	reading.state == "unknown"
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some instance in subjects
	some reading in terraform.read(instance, ["monitoring_interval"])
	values.garbled(reading.value, values.number(reading.value))
}

subjects := [instance |
	some instance in terraform.resources(["aws_db_instance"])
	not excluded(instance)
]

excluded(instance) if {
	some reading in terraform.read_shallow(instance, ["replicate_source_db"])
	terraform.given(reading)
}
