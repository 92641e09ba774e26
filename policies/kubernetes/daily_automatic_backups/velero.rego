# METADATA
# title: "Backups automatiques quotidiens"
# description: "L’intervalle entre deux sauvegardes est exactement ce qu’on accepte de perdre."
# scope: package
# custom:
#   id: "kubernetes/daily-automatic-backups/velero"
#   severity: blocker
#   source: "content/fr/07-disaster-recovery.md"
package gonogo.kubernetes.daily_automatic_backups.velero

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains schedule.name if some schedule in subjects

deny contains findings.unmet(reading, "run at least once a day") if {
	some schedule in subjects
	some reading in kubernetes.read(schedule, ["spec", "schedule"])
	not values.matches(reading.value, `^(@daily|@midnight|@hourly|@every ([1-9]|1[0-9]|2[0-4])h|\S+ \S+ \* \* \*)$`)
}

deny contains findings.differs(reading, "not be", true) if {
	some schedule in subjects
	some reading in kubernetes.read(schedule, ["spec", "paused"])
	reading.value == true
}

# These pass because nothing is said of them.
silent contains schedule.name if {
	some schedule in subjects
	says_nothing(schedule)
}

subjects := [schedule |
	some schedule in kubernetes.objects(["Schedule"])
	not excluded(schedule)
]

excluded(schedule) if {
	some reading in kubernetes.read(schedule, ["apiVersion"])
	not values.matches(reading.value, `^velero\.io/`)
}

says_nothing(schedule) if {
	some reading in kubernetes.read(schedule, ["spec", "paused"])
	reading.value in {null, []}
}
