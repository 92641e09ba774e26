# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.automatic_db_backups.job_test

import data.gonogo.kubernetes.automatic_db_backups.job as automatic_db_backups_job

test_pass if {
	count(automatic_db_backups_job.judged) > 0 with input as pass
	count(automatic_db_backups_job.deny) == 0 with input as pass
	count(automatic_db_backups_job.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "backup"},
	"spec": {
		"concurrencyPolicy": "Forbid",
		"jobTemplate": {"spec": {"template": {"spec": {"containers": [{
			"command": ["sh", "-c", "pg_dump -Fc shop > /out/shop.dump"],
			"image": "postgres:16.4",
			"name": "dump",
		}]}}}},
		"schedule": "15 2 * * *",
	},
}

test_fail_suspended if {
	count(automatic_db_backups_job.deny) > 0 with input as fail_suspended
}

fail_suspended := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "backup"},
	"spec": {
		"concurrencyPolicy": "Forbid",
		"jobTemplate": {"spec": {"template": {"spec": {"containers": [{
			"command": ["pg_dump", "-Fc", "shop"],
			"image": "postgres:16.4",
			"name": "dump",
		}]}}}},
		"schedule": "15 2 * * *",
		"suspend": true,
	},
}

test_fail_two_at_once if {
	count(automatic_db_backups_job.deny) > 0 with input as fail_two_at_once
}

fail_two_at_once := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "backup"},
	"spec": {
		"concurrencyPolicy": "Allow",
		"jobTemplate": {"spec": {"template": {"spec": {"containers": [{
			"image": "registry.example.com/wal-g:3.0",
			"name": "dump",
		}]}}}},
		"schedule": "15 2 * * *",
	},
}

test_fail_by_its_arguments if {
	count(automatic_db_backups_job.deny) > 0 with input as fail_by_its_arguments
}

fail_by_its_arguments := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "backup"},
	"spec": {
		"concurrencyPolicy": "Allow",
		"jobTemplate": {"spec": {"template": {"spec": {"containers": [
			{"args": ["pg_dump", "-Fc", "shop"], "image": "postgres:16.4", "name": "dump"},
			{"args": ["s3", "sync", "/out", "s3://shop-backups"], "image": "amazon/aws-cli:2.17.0", "name": "upload"},
		]}}}},
		"schedule": "15 2 * * *",
	},
}

test_not_applicable_no_backup if {
	count(automatic_db_backups_job.judged) == 0 with input as not_applicable_no_backup
	count(automatic_db_backups_job.deny) == 0 with input as not_applicable_no_backup
	count(automatic_db_backups_job.unknown) == 0 with input as not_applicable_no_backup
}

not_applicable_no_backup := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "clear-sessions"},
	"spec": {
		"concurrencyPolicy": "Allow",
		"jobTemplate": {"spec": {"template": {"spec": {"containers": [{
			"args": ["clearsessions"],
			"command": ["python", "manage.py"],
			"image": "shop:1.0",
			"name": "clear",
		}]}}}},
		"schedule": "15 2 * * *",
	},
}
