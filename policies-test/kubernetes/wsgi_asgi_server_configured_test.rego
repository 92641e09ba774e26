# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.wsgi_asgi_server_configured_test

import data.gonogo.kubernetes.wsgi_asgi_server_configured

test_pass if {
	count(wsgi_asgi_server_configured.judged) > 0 with input as pass
	count(wsgi_asgi_server_configured.deny) == 0 with input as pass
}

pass := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": {"containers": [{"args": ["gunicorn", "shop.wsgi", "--bind=0.0.0.0:8000"], "image": "shop:1.0", "name": "web"}]}}}}

test_fail if {
	count(wsgi_asgi_server_configured.deny) > 0 with input as fail
}

fail := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": {"containers": [{"args": ["runserver", "0.0.0.0:8000"], "command": ["python", "manage.py"], "image": "shop:1.0", "name": "web"}]}}}}

test_fail_inside_a_shell if {
	count(wsgi_asgi_server_configured.deny) > 0 with input as fail_inside_a_shell
}

fail_inside_a_shell := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": {"containers": [{"command": ["sh", "-c", "python manage.py migrate && python manage.py runserver"], "image": "shop:1.0", "name": "web"}]}}}}
