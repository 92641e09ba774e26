# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.collectstatic_run.args_test

import data.gonogo.kubernetes.collectstatic_run.args as collectstatic_run_args

test_pass if {
	count(collectstatic_run_args.judged) > 0 with input as pass
	count(collectstatic_run_args.deny) == 0 with input as pass
	count(collectstatic_run_args.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "batch/v1",
	"kind": "Job",
	"metadata": {"name": "collect"},
	"spec": {"template": {"spec": {
		"containers": [{
			"args": ["collectstatic", "--noinput", "--clear"],
			"command": ["python", "manage.py"],
			"image": "shop:1.0",
			"name": "collect",
		}],
		"restartPolicy": "Never",
	}}},
}

test_fail_it_waits_for_an_answer if {
	count(collectstatic_run_args.deny) > 0 with input as fail_it_waits_for_an_answer
}

fail_it_waits_for_an_answer := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{"image": "shop:1.0", "name": "web"}],
		"initContainers": [{"args": ["python", "manage.py", "collectstatic"], "image": "shop:1.0", "name": "collect"}],
	}}},
}

test_not_applicable_in_the_image if {
	count(collectstatic_run_args.judged) == 0 with input as not_applicable_in_the_image
	count(collectstatic_run_args.deny) == 0 with input as not_applicable_in_the_image
	count(collectstatic_run_args.unknown) == 0 with input as not_applicable_in_the_image
}

not_applicable_in_the_image := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"args": ["gunicorn", "shop.wsgi"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}
