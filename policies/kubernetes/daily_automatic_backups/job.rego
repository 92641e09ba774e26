# METADATA
# title: "Backups automatiques quotidiens"
# description: "L’intervalle entre deux sauvegardes est exactement ce qu’on accepte de perdre."
# related_resources:
#   - ref: "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/cron-job-v1/"
# scope: package
# custom:
#   id: "kubernetes/daily-automatic-backups/job"
#   severity: "blocker"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Sauvegarder au moins une fois par 24 h (AWS Backup, sauvegardes natives de RDS, CronJob)
#     et alerter si rien n’a réussi depuis 26 h."
package gonogo.kubernetes.daily_automatic_backups.job

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.schedules
import data.gonogo.lib.values
import data.gonogo.params.daily_automatic_backups as params

judged contains cron_job.name if some cron_job in subjects

deny contains findings.beyond(reading, "have an interval of at most", params.max_days, "days") if {
	some cron_job in subjects
	some reading in kubernetes.read(cron_job, ["spec", "schedule"])
	not schedules.illegible(reading.value)
	not values.at_most(values.measure_text(schedules.interval(reading.value), "days"), params.max_days)
}

deny contains findings.differs(reading, "not be", true) if {
	some cron_job in subjects
	some reading in kubernetes.read(cron_job, ["spec", "suspend"])
	reading.value == true
}

unknown contains findings.unsure(findings.illegible(reading, "schedule whose longest gap is known")) if {
	some cron_job in subjects
	some reading in kubernetes.read(cron_job, ["spec", "schedule"])
	schedules.illegible(reading.value)
}

unknown contains findings.unsure(reading) if some reading in doubtful

# These pass because nothing is said of them.
silent contains cron_job.name if {
	some cron_job in subjects
	says_nothing(cron_job)
}

# Whether a candidate is meant at all may be known only after apply.
subjects := [cron_job |
	some cron_job in candidates
	count(doubts(cron_job)) == 0
]

doubtful := [reading |
	some cron_job in candidates
	some reading in doubts(cron_job)
]

candidates := [cron_job |
	some cron_job in kubernetes.objects(["CronJob"])
	not excluded(cron_job)
]

excluded(cron_job) if {
	some reading in kubernetes.read(cron_job, ["spec", "jobTemplate", "spec", "template", "spec", "containers"])
	reading.state == "known"
	not right_containers(reading.value)
}

doubts(cron_job) := [reading |
	some reading in kubernetes.read(cron_job, ["spec", "jobTemplate", "spec", "template", "spec", "containers"])
	reading.state != "known"
]

says_nothing(cron_job) if {
	some reading in kubernetes.read(cron_job, ["spec", "suspend"])
	reading.value in {null, []}
}

right_containers(value) if {
	is_array(value)
	some element in value
	right_containers_2(element)
}

right_containers_2(value) if {
	is_object(value)
	values.matches(fields.at(value, ["image"]), "pgbackrest|wal-g|barman")
}

right_containers_2(value) if {
	is_object(value)
	right_command(fields.at(value, ["command"]))
}

right_containers_2(value) if {
	is_object(value)
	right_args(fields.at(value, ["args"]))
}

right_command(value) if {
	is_array(value)
	some element in value
	values.matches(element, "pg_dump|pgbackrest|wal-g|barman")
}

right_args(value) if {
	is_array(value)
	some element in value
	values.matches(element, "pg_dump|pgbackrest|wal-g|barman")
}
