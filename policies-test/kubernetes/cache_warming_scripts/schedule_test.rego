# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.cache_warming_scripts.schedule_test

import data.gonogo.kubernetes.cache_warming_scripts.schedule as cache_warming_scripts_schedule

test_pass if {
	count(cache_warming_scripts_schedule.judged) > 0 with input as pass
	count(cache_warming_scripts_schedule.deny) == 0 with input as pass
	count(cache_warming_scripts_schedule.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "warm"},
	"spec": {
		"jobTemplate": {"spec": {"template": {"spec": {
			"containers": [
				{"args": ["--quiet"], "command": ["proxy"], "image": "proxy:1.0", "name": "proxy"},
				{"command": ["python", "manage.py", "warm_cache"], "image": "shop:1.0", "name": "warm"},
			],
			"restartPolicy": "Never",
		}}}},
		"schedule": "0 6 * * *",
	},
}

test_fail_suspended if {
	count(cache_warming_scripts_schedule.deny) > 0 with input as fail_suspended
}

fail_suspended := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "warm"},
	"spec": {
		"jobTemplate": {"spec": {"template": {"spec": {
			"containers": [{
				"args": ["python", "manage.py", "cache-warmup", "--all"],
				"image": "shop:1.0",
				"name": "warm",
			}],
			"restartPolicy": "Never",
		}}}},
		"schedule": "0 6 * * *",
		"suspend": true,
	},
}

test_not_applicable_something_else if {
	count(cache_warming_scripts_schedule.judged) == 0 with input as not_applicable_something_else
	count(cache_warming_scripts_schedule.deny) == 0 with input as not_applicable_something_else
	count(cache_warming_scripts_schedule.unknown) == 0 with input as not_applicable_something_else
}

not_applicable_something_else := {
	"apiVersion": "batch/v1",
	"kind": "CronJob",
	"metadata": {"name": "purge"},
	"spec": {
		"jobTemplate": {"spec": {"template": {"spec": {
			"containers": [{
				"args": ["manage.py", "purge"],
				"command": ["python"],
				"image": "shop:1.0",
				"name": "purge",
			}],
			"restartPolicy": "Never",
		}}}},
		"schedule": "0 6 * * *",
		"suspend": true,
	},
}
