# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.kubernetes.daily_automatic_backups.job_test

import data.gonogo.kubernetes.daily_automatic_backups.job as daily_automatic_backups_job

test_pass if {
	count(daily_automatic_backups_job.judged) > 0 with input as pass
	count(daily_automatic_backups_job.deny) == 0 with input as pass
	count(daily_automatic_backups_job.unknown) == 0 with input as pass
}

pass := {"apiVersion": "batch/v1", "kind": "CronJob", "metadata": {"name": "backup"}, "spec": {"jobTemplate": {"spec": {"template": {"spec": {"containers": [{"command": ["pg_dump", "-Fc", "shop"], "image": "postgres:16.4", "name": "dump"}]}}}}, "schedule": "15 2 * * *"}}

test_fail_on_sundays if {
	count(daily_automatic_backups_job.deny) > 0 with input as fail_on_sundays
}

fail_on_sundays := {"apiVersion": "batch/v1", "kind": "CronJob", "metadata": {"name": "backup"}, "spec": {"jobTemplate": {"spec": {"template": {"spec": {"containers": [{"command": ["pg_dump", "-Fc", "shop"], "image": "postgres:16.4", "name": "dump"}]}}}}, "schedule": "15 2 * * 0"}}
