# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.collectstatic_run.command_test

import data.gonogo.kubernetes.collectstatic_run.command as collectstatic_run_command

test_pass if {
	count(collectstatic_run_command.judged) > 0 with input as pass
	count(collectstatic_run_command.deny) == 0 with input as pass
	count(collectstatic_run_command.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{"image": "shop:1.0", "name": "web"}],
		"initContainers": [{
			"command": ["python", "manage.py", "collectstatic", "--noinput"],
			"image": "shop:1.0",
			"name": "collect",
		}],
	}}},
}

test_pass_inside_a_shell if {
	count(collectstatic_run_command.judged) > 0 with input as pass_inside_a_shell
	count(collectstatic_run_command.deny) == 0 with input as pass_inside_a_shell
	count(collectstatic_run_command.unknown) == 0 with input as pass_inside_a_shell
}

pass_inside_a_shell := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["sh", "-c", "python manage.py collectstatic --no-input && gunicorn shop.wsgi"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_fail_it_waits_for_an_answer if {
	count(collectstatic_run_command.deny) > 0 with input as fail_it_waits_for_an_answer
}

fail_it_waits_for_an_answer := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{"image": "shop:1.0", "name": "web"}],
		"initContainers": [{
			"command": ["python", "manage.py", "collectstatic"],
			"image": "shop:1.0",
			"name": "collect",
		}],
	}}},
}

test_not_applicable_in_the_image if {
	count(collectstatic_run_command.judged) == 0 with input as not_applicable_in_the_image
	count(collectstatic_run_command.deny) == 0 with input as not_applicable_in_the_image
	count(collectstatic_run_command.unknown) == 0 with input as not_applicable_in_the_image
}

not_applicable_in_the_image := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["gunicorn", "shop.wsgi"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}
