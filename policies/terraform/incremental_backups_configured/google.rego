# METADATA
# title: "Incremental backups configurés"
# description: "Incrémental et archivage des WAL donnent un RPO court à bas prix."
# scope: package
# custom:
#   id: "terraform/incremental-backups-configured/google"
#   severity: "low"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Activer la restauration à un instant donné, l’archivage des WAL ou les incréments de
#     pgBackRest."
package gonogo.terraform.incremental_backups_configured.google

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains instance.name if some instance in subjects

deny contains findings.unmet(
	reading,
	"be enabled, with point_in_time_recovery_enabled, or binary_log_enabled of MySQL",
) if {
	some instance in subjects
	some reading in terraform.read_parts(instance, ["settings", 0, "backup_configuration", 0], [["enabled"]])
	reading.state != "unknown"
	not right_backup_configuration(reading.value)
}

deny contains findings.unmet(
	reading,
	"be enabled, with point_in_time_recovery_enabled, or binary_log_enabled of MySQL",
) if {
	some instance in subjects
	some reading in terraform.read_parts(
		instance,
		["settings", 0, "backup_configuration", 0],
		[["point_in_time_recovery_enabled"], ["binary_log_enabled"]],
	)
	reading.state != "unknown"
	not right_backup_configuration_2(reading.value)
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read_parts(instance, ["settings", 0, "backup_configuration", 0], [["enabled"]])
	reading.state == "unknown"
	not right_backup_configuration(reading.value)
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read_parts(
		instance,
		["settings", 0, "backup_configuration", 0],
		[["point_in_time_recovery_enabled"], ["binary_log_enabled"]],
	)
	reading.state == "unknown"
	not right_backup_configuration_2(reading.value)
}

subjects := [instance |
	some instance in terraform.resources(["google_sql_database_instance"])
	not excluded(instance)
]

excluded(instance) if {
	some reading in terraform.read_shallow(instance, ["master_instance_name"])
	terraform.given(reading)
}

right_backup_configuration(value) if {
	is_object(value)
	terraform.at(value, ["enabled"]) == true
}

right_backup_configuration_2(value) if {
	is_object(value)
	terraform.at(value, ["point_in_time_recovery_enabled"]) == true
}

right_backup_configuration_2(value) if {
	is_object(value)
	terraform.at(value, ["binary_log_enabled"]) == true
}
