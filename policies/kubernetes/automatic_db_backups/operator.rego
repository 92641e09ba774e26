# METADATA
# title: "Backups automatiques configurés"
# description: "Les sauvegardes faites à la main s’arrêtent la semaine où quelqu’un est en congé, et
#   l’erreur de cette semaine-là emporte tout."
# related_resources:
#   - ref: "https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/"
# scope: package
# custom:
#   id: "kubernetes/automatic-db-backups/operator"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Fixer backup_retention_period entre 7 et 35 jours et garder un dernier instantané
#     (skip_final_snapshot = false) ; dans le cluster, un CronJob de sauvegarde non suspendu, en
#     concurrencyPolicy: Forbid."
package gonogo.kubernetes.automatic_db_backups.operator

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains scheduled_backup.name if some scheduled_backup in subjects

deny contains findings.unset(reading) if {
	some scheduled_backup in subjects
	some reading in kubernetes.read(scheduled_backup, ["spec", "schedule"])
	reading.value == null
}

deny contains findings.differs(reading, "not be", true) if {
	some scheduled_backup in subjects
	some reading in kubernetes.read(scheduled_backup, ["spec", "suspend"])
	reading.value == true
}

# These pass because nothing is said of them.
silent contains scheduled_backup.name if {
	some scheduled_backup in subjects
	says_nothing(scheduled_backup)
}

subjects := kubernetes.objects(["ScheduledBackup"])

says_nothing(scheduled_backup) if {
	some field in [["spec", "schedule"], ["spec", "suspend"]]
	some reading in kubernetes.read(scheduled_backup, field)
	reading.value in {null, []}
}
