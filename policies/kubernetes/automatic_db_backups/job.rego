# METADATA
# title: "Backups automatiques configurés"
# description: "Les sauvegardes faites à la main s’arrêtent la semaine où quelqu’un est en congé, et
#   l’erreur de cette semaine-là emporte tout."
# related_resources:
#   - ref: "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/cron-job-v1/"
# scope: package
# custom:
#   id: "kubernetes/automatic-db-backups/job"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Fixer backup_retention_period entre 7 et 35 jours et garder un dernier instantané
#     (skip_final_snapshot = false) ; dans le cluster, un CronJob de sauvegarde non suspendu, en
#     concurrencyPolicy: Forbid."
package gonogo.kubernetes.automatic_db_backups.job

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains cron_job.name if some cron_job in subjects

deny contains findings.differs(reading, "not be", true) if {
	some cron_job in subjects
	some reading in kubernetes.read(cron_job, ["spec", "suspend"])
	reading.value == true
}

deny contains findings.differs(reading, "be", "Forbid") if {
	some cron_job in subjects
	some reading in kubernetes.read(cron_job, ["spec", "concurrencyPolicy"])
	reading.value != "Forbid"
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
