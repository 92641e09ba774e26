# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.wsgi_asgi_server_configured.args_test

import data.gonogo.kubernetes.wsgi_asgi_server_configured.args as wsgi_asgi_server_configured_args

test_pass if {
	count(wsgi_asgi_server_configured_args.judged) > 0 with input as pass
	count(wsgi_asgi_server_configured_args.deny) == 0 with input as pass
	count(wsgi_asgi_server_configured_args.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"args": ["gunicorn", "shop.wsgi", "--bind=0.0.0.0:8000"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_fail if {
	count(wsgi_asgi_server_configured_args.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"args": ["runserver", "0.0.0.0:8000"],
		"command": ["python", "manage.py"],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_not_applicable_the_image_says_what_runs if {
	count(wsgi_asgi_server_configured_args.judged) == 0 with input as not_applicable_the_image_says_what_runs
	count(wsgi_asgi_server_configured_args.deny) == 0 with input as not_applicable_the_image_says_what_runs
	count(wsgi_asgi_server_configured_args.unknown) == 0 with input as not_applicable_the_image_says_what_runs
}

not_applicable_the_image_says_what_runs := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]}}},
}

test_not_applicable_checked_before_another_starts if {
	count(wsgi_asgi_server_configured_args.judged) == 0 with input as not_applicable_checked_before_another_starts
	count(wsgi_asgi_server_configured_args.deny) == 0 with input as not_applicable_checked_before_another_starts
	count(wsgi_asgi_server_configured_args.unknown) == 0 with input as not_applicable_checked_before_another_starts
}

not_applicable_checked_before_another_starts := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "worker"},
	"spec": {"template": {"spec": {
		"containers": [{"args": ["celery", "--app=shop", "worker"], "image": "shop:1.0", "name": "worker"}],
		"initContainers": [{"args": ["gunicorn", "--check-config", "shop.wsgi"], "image": "shop:1.0", "name": "check"}],
	}}},
}
