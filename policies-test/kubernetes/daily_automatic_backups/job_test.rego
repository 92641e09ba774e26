# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.kubernetes.daily_automatic_backups.job_test

import data.gonogo.kubernetes.daily_automatic_backups.job as daily_automatic_backups_job

test_pass if {
	count(daily_automatic_backups_job.judged) > 0 with input as pass
	count(daily_automatic_backups_job.deny) == 0 with input as pass
	count(daily_automatic_backups_job.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "backup"},
	"spec": {
		"jobTemplate": {"spec": {"template": {"spec": {"containers": [{
			"command": ["pg_dump", "-Fc", "shop"],
			"image": "postgres:16.4",
			"name": "dump",
		}]}}}},
		"schedule": "15 2 * * *",
	},
}

test_fail_on_sundays if {
	count(daily_automatic_backups_job.deny) > 0 with input as fail_on_sundays
}

fail_on_sundays := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "backup"},
	"spec": {
		"jobTemplate": {"spec": {"template": {"spec": {"containers": [{
			"command": ["pg_dump", "-Fc", "shop"],
			"image": "postgres:16.4",
			"name": "dump",
		}]}}}},
		"schedule": "15 2 * * 0",
	},
}

test_fail_but_for_fridays if {
	count(daily_automatic_backups_job.deny) > 0 with input as fail_but_for_fridays
}

fail_but_for_fridays := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "backup"},
	"spec": {
		"jobTemplate": {"spec": {"template": {"spec": {"containers": [{
			"command": ["pg_dump", "-Fc", "shop"],
			"image": "postgres:16.4",
			"name": "dump",
		}]}}}},
		"schedule": "15 2 * * 0-4,6",
	},
}

test_pass_twice_a_day_in_steps if {
	count(daily_automatic_backups_job.judged) > 0 with input as pass_twice_a_day_in_steps
	count(daily_automatic_backups_job.deny) == 0 with input as pass_twice_a_day_in_steps
	count(daily_automatic_backups_job.unknown) == 0 with input as pass_twice_a_day_in_steps
}

pass_twice_a_day_in_steps := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "backup"},
	"spec": {
		"jobTemplate": {"spec": {"template": {"spec": {"containers": [{
			"command": ["pg_dump", "-Fc", "shop"],
			"image": "postgres:16.4",
			"name": "dump",
		}]}}}},
		"schedule": "0 */12 */1 * *",
	},
}

test_unknown_a_date_or_a_weekday if {
	count(daily_automatic_backups_job.deny) == 0 with input as unknown_a_date_or_a_weekday
	count(daily_automatic_backups_job.unknown) > 0 with input as unknown_a_date_or_a_weekday
}

unknown_a_date_or_a_weekday := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "backup"},
	"spec": {
		"jobTemplate": {"spec": {"template": {"spec": {"containers": [{
			"command": ["pg_dump", "-Fc", "shop"],
			"image": "postgres:16.4",
			"name": "dump",
		}]}}}},
		"schedule": "15 2 1-31 * 0",
	},
}

test_fail_by_its_image if {
	count(daily_automatic_backups_job.deny) > 0 with input as fail_by_its_image
}

fail_by_its_image := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "backup"},
	"spec": {
		"jobTemplate": {"spec": {"template": {"spec": {"containers": [{
			"image": "registry.example.com/wal-g:3.0",
			"name": "push",
		}]}}}},
		"schedule": "15 2 * * 0",
	},
}

test_fail_suspended if {
	count(daily_automatic_backups_job.deny) > 0 with input as fail_suspended
}

fail_suspended := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "backup"},
	"spec": {
		"jobTemplate": {"spec": {"template": {"spec": {"containers": [{
			"image": "registry.example.com/wal-g:3.0",
			"name": "push",
		}]}}}},
		"schedule": "15 2 * * *",
		"suspend": true,
	},
}

test_fail_by_its_arguments_beside_another if {
	count(daily_automatic_backups_job.deny) > 0 with input as fail_by_its_arguments_beside_another
}

fail_by_its_arguments_beside_another := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "backup"},
	"spec": {
		"jobTemplate": {"spec": {"template": {"spec": {"containers": [
			{"args": ["pg_dump", "-Fc", "shop"], "image": "postgres:16.4", "name": "dump"},
			{"args": ["s3", "sync", "/out", "s3://shop-backups"], "image": "amazon/aws-cli:2.17.0", "name": "upload"},
		]}}}},
		"schedule": "15 2 * * 0",
	},
}

test_not_applicable_no_backup if {
	count(daily_automatic_backups_job.judged) == 0 with input as not_applicable_no_backup
	count(daily_automatic_backups_job.deny) == 0 with input as not_applicable_no_backup
	count(daily_automatic_backups_job.unknown) == 0 with input as not_applicable_no_backup
}

not_applicable_no_backup := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "clear-sessions"},
	"spec": {
		"jobTemplate": {"spec": {"template": {"spec": {"containers": [{
			"args": ["clearsessions"],
			"command": ["python", "manage.py"],
			"image": "shop:1.0",
			"name": "clear",
		}]}}}},
		"schedule": "15 2 * * 0",
	},
}
