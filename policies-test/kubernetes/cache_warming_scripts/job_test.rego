# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.cache_warming_scripts.job_test

import data.gonogo.kubernetes.cache_warming_scripts.job as cache_warming_scripts_job

test_pass if {
	count(cache_warming_scripts_job.judged) > 0 with input as pass
	count(cache_warming_scripts_job.deny) == 0 with input as pass
	count(cache_warming_scripts_job.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "batch/v1",
	"kind": "Job",
	"metadata": {"annotations": {"argocd.argoproj.io/hook": "PostSync"}, "name": "warm"},
	"spec": {"template": {"spec": {
		"containers": [
			{"args": ["--quiet"], "command": ["proxy"], "image": "proxy:1.0", "name": "proxy"},
			{"command": ["python", "manage.py", "warm_cache"], "image": "shop:1.0", "name": "warm"},
		],
		"restartPolicy": "Never",
	}}},
}

test_fail_suspended if {
	count(cache_warming_scripts_job.deny) > 0 with input as fail_suspended
}

fail_suspended := {
	"apiVersion": "batch/v1",
	"kind": "Job",
	"metadata": {"name": "warm"},
	"spec": {
		"suspend": true,
		"template": {"spec": {
			"containers": [{
				"args": ["python", "manage.py", "warm_cache", "--pages"],
				"image": "shop:1.0",
				"name": "warm",
			}],
			"restartPolicy": "Never",
		}},
	},
}

test_not_applicable_something_else if {
	count(cache_warming_scripts_job.judged) == 0 with input as not_applicable_something_else
	count(cache_warming_scripts_job.deny) == 0 with input as not_applicable_something_else
	count(cache_warming_scripts_job.unknown) == 0 with input as not_applicable_something_else
}

not_applicable_something_else := {
	"apiVersion": "batch/v1",
	"kind": "Job",
	"metadata": {"name": "migrate"},
	"spec": {
		"suspend": true,
		"template": {"spec": {
			"containers": [{
				"args": ["manage.py", "migrate"],
				"command": ["python"],
				"image": "shop:1.0",
				"name": "migrate",
			}],
			"restartPolicy": "Never",
		}},
	},
}
