# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.secret_key_strong.env_test

import data.gonogo.kubernetes.secret_key_strong.env as secret_key_strong_env

test_pass if {
	count(secret_key_strong_env.judged) > 0 with input as pass
	count(secret_key_strong_env.deny) == 0 with input as pass
}

pass := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": {"containers": [{"env": [{"name": "SECRET_KEY", "valueFrom": {"secretKeyRef": {"key": "secret-key", "name": "shop"}}}], "image": "shop:1.0", "name": "web"}]}}}}

test_fail if {
	count(secret_key_strong_env.deny) > 0 with input as fail
}

fail := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": {"containers": [{"env": [{"name": "SECRET_KEY", "value": "in-clear"}], "image": "shop:1.0", "name": "web"}]}}}}
