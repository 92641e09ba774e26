# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.session_cookies_secure_test

import data.gonogo.kubernetes.session_cookies_secure

test_pass if {
	count(session_cookies_secure.judged) > 0 with input as pass
	count(session_cookies_secure.deny) == 0 with input as pass
	count(session_cookies_secure.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "v1",
	"data": {"CSRF_COOKIE_SECURE": "True", "SESSION_COOKIE_SECURE": "True"},
	"kind": "ConfigMap",
	"metadata": {"name": "web"},
}

test_fail if {
	count(session_cookies_secure.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "web"},
	"spec": {"containers": [{"env": [{"name": "CSRF_COOKIE_SECURE", "value": "False"}], "name": "web"}]},
}
