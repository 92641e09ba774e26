# METADATA
# title: "Backups automatiques quotidiens"
# description: "L’intervalle entre deux sauvegardes est exactement ce qu’on accepte de perdre."
# scope: package
# custom:
#   id: "kubernetes/daily-automatic-backups/operator"
#   severity: blocker
#   source: "content/fr/07-disaster-recovery.md"
package gonogo.kubernetes.daily_automatic_backups.operator

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains scheduled_backup.name if some scheduled_backup in subjects

deny contains findings.unmet(reading, "run at least once a day") if {
	some scheduled_backup in subjects
	some reading in kubernetes.read(scheduled_backup, ["spec", "schedule"])
	not values.matches(reading.value, `^(@daily|@midnight|@hourly|\S+ \S+ \S+ \* \* \*)$`)
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
	some reading in kubernetes.read(scheduled_backup, ["spec", "suspend"])
	reading.value in {null, []}
}
