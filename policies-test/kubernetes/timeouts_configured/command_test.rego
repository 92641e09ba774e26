# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.timeouts_configured.command_test

import data.gonogo.kubernetes.timeouts_configured.command as timeouts_configured_command

test_pass if {
	count(timeouts_configured_command.judged) > 0 with input as pass
	count(timeouts_configured_command.deny) == 0 with input as pass
	count(timeouts_configured_command.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["gunicorn", "shop.wsgi", "--timeout=120"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_pass_one_second_in_short if {
	count(timeouts_configured_command.judged) > 0 with input as pass_one_second_in_short
	count(timeouts_configured_command.deny) == 0 with input as pass_one_second_in_short
	count(timeouts_configured_command.unknown) == 0 with input as pass_one_second_in_short
}

pass_one_second_in_short := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["/venv/bin/gunicorn", "shop.wsgi", "-t", "1"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_pass_the_least if {
	count(timeouts_configured_command.judged) > 0 with input as pass_the_least
	count(timeouts_configured_command.deny) == 0 with input as pass_the_least
	count(timeouts_configured_command.unknown) == 0 with input as pass_the_least
}

pass_the_least := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["gunicorn", "shop.wsgi", "--timeout", "1"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_fail_for_ever if {
	count(timeouts_configured_command.deny) > 0 with input as fail_for_ever
}

fail_for_ever := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["gunicorn", "shop.wsgi", "--timeout=0"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_fail_for_ever_in_short if {
	count(timeouts_configured_command.deny) > 0 with input as fail_for_ever_in_short
}

fail_for_ever_in_short := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["gunicorn", "shop.wsgi", "-t", "0"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_fail_over_two_minutes_inside_a_shell if {
	count(timeouts_configured_command.deny) > 0 with input as fail_over_two_minutes_inside_a_shell
}

fail_over_two_minutes_inside_a_shell := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["sh", "-c", "python manage.py migrate && gunicorn shop.wsgi --timeout 121"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_fail_over_two_minutes_in_short if {
	count(timeouts_configured_command.deny) > 0 with input as fail_over_two_minutes_in_short
}

fail_over_two_minutes_in_short := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["gunicorn", "shop.wsgi", "-t", "121"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_pass_two_minutes_in_short if {
	count(timeouts_configured_command.judged) > 0 with input as pass_two_minutes_in_short
	count(timeouts_configured_command.deny) == 0 with input as pass_two_minutes_in_short
	count(timeouts_configured_command.unknown) == 0 with input as pass_two_minutes_in_short
}

pass_two_minutes_in_short := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["gunicorn", "shop.wsgi", "-t", "120"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_unknown_put_in_elsewhere if {
	count(timeouts_configured_command.deny) == 0 with input as unknown_put_in_elsewhere
	count(timeouts_configured_command.unknown) > 0 with input as unknown_put_in_elsewhere
}

unknown_put_in_elsewhere := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["gunicorn", "shop.wsgi", "--timeout", "$(TIMEOUT)"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_not_applicable_not_said if {
	count(timeouts_configured_command.judged) == 0 with input as not_applicable_not_said
	count(timeouts_configured_command.deny) == 0 with input as not_applicable_not_said
	count(timeouts_configured_command.unknown) == 0 with input as not_applicable_not_said
}

not_applicable_not_said := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["gunicorn", "shop.wsgi"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_not_applicable_of_another_program if {
	count(timeouts_configured_command.judged) == 0 with input as not_applicable_of_another_program
	count(timeouts_configured_command.deny) == 0 with input as not_applicable_of_another_program
	count(timeouts_configured_command.unknown) == 0 with input as not_applicable_of_another_program
}

not_applicable_of_another_program := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "wait"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["wait-for", "db:5432", "--timeout", "0"],
		"image": "wait:1.0",
		"name": "wait",
	}]}}},
}

test_not_applicable_checked_before_it_starts if {
	count(timeouts_configured_command.judged) == 0 with input as not_applicable_checked_before_it_starts
	count(timeouts_configured_command.deny) == 0 with input as not_applicable_checked_before_it_starts
	count(timeouts_configured_command.unknown) == 0 with input as not_applicable_checked_before_it_starts
}

not_applicable_checked_before_it_starts := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{"image": "shop:1.0", "name": "web"}],
		"initContainers": [{
			"command": ["gunicorn", "--check-config", "shop.wsgi", "--timeout", "0"],
			"image": "shop:1.0",
			"name": "check",
		}],
	}}},
}
