# METADATA
# title: "Backups automatiques quotidiens"
# description: "L’intervalle entre deux sauvegardes est exactement ce qu’on accepte de perdre."
# related_resources:
#   - ref: "https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/"
# scope: package
# custom:
#   id: "kubernetes/daily-automatic-backups/operator"
#   severity: "blocker"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Sauvegarder au moins une fois par 24 h (AWS Backup, sauvegardes natives de RDS, CronJob)
#     et alerter si rien n’a réussi depuis 26 h."
package gonogo.kubernetes.daily_automatic_backups.operator

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.schedules
import data.gonogo.lib.values
import data.gonogo.params.daily_automatic_backups as params

judged contains scheduled_backup.name if some scheduled_backup in subjects

deny contains findings.beyond(reading, "have an interval of at most", params.max_days, "days") if {
	some scheduled_backup in subjects
	some reading in kubernetes.read(scheduled_backup, ["spec", "schedule"])
	not schedules.illegible(reading.value)
	not values.at_most(values.measure_text(schedules.interval(reading.value), "days"), params.max_days)
}

deny contains findings.differs(reading, "not be", true) if {
	some scheduled_backup in subjects
	some reading in kubernetes.read(scheduled_backup, ["spec", "suspend"])
	reading.value == true
}

unknown contains findings.unsure(findings.illegible(reading, "schedule whose longest gap is known")) if {
	some scheduled_backup in subjects
	some reading in kubernetes.read(scheduled_backup, ["spec", "schedule"])
	schedules.illegible(reading.value)
}

# These pass because nothing is said of them.
silent contains scheduled_backup.name if {
	some scheduled_backup in subjects
	says_nothing(scheduled_backup)
}

subjects := kubernetes.objects(["ScheduledBackup"])

says_nothing(scheduled_backup) if {
	some reading in kubernetes.read(scheduled_backup, ["spec", "suspend"])
	reading.value in {null, []}
}
