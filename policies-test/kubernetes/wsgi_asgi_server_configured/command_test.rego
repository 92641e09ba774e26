# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.wsgi_asgi_server_configured.command_test

import data.gonogo.kubernetes.wsgi_asgi_server_configured.command as wsgi_asgi_server_configured_command

test_pass if {
	count(wsgi_asgi_server_configured_command.judged) > 0 with input as pass
	count(wsgi_asgi_server_configured_command.deny) == 0 with input as pass
	count(wsgi_asgi_server_configured_command.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["daphne", "shop.asgi:application"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_fail_inside_a_shell if {
	count(wsgi_asgi_server_configured_command.deny) > 0 with input as fail_inside_a_shell
}

fail_inside_a_shell := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["sh", "-c", "python manage.py migrate && python manage.py runserver"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_not_applicable_another_program if {
	count(wsgi_asgi_server_configured_command.judged) == 0 with input as not_applicable_another_program
	count(wsgi_asgi_server_configured_command.deny) == 0 with input as not_applicable_another_program
	count(wsgi_asgi_server_configured_command.unknown) == 0 with input as not_applicable_another_program
}

not_applicable_another_program := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "cache"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["redis-server"],
		"image": "redis:7",
		"name": "cache",
	}]}}},
}

test_not_applicable_checked_before_it_starts if {
	count(wsgi_asgi_server_configured_command.judged) == 0 with input as not_applicable_checked_before_it_starts
	count(wsgi_asgi_server_configured_command.deny) == 0 with input as not_applicable_checked_before_it_starts
	count(wsgi_asgi_server_configured_command.unknown) == 0 with input as not_applicable_checked_before_it_starts
}

not_applicable_checked_before_it_starts := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{"image": "shop:1.0", "name": "web"}],
		"initContainers": [{
			"command": ["gunicorn", "--check-config", "shop.wsgi"],
			"image": "shop:1.0",
			"name": "check",
		}],
	}}},
}
