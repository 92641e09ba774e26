# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.debug_disabled.env_test

import data.gonogo.kubernetes.debug_disabled.env as debug_disabled_env

test_pass if {
	count(debug_disabled_env.judged) > 0 with input as pass
	count(debug_disabled_env.deny) == 0 with input as pass
}

pass := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": {"containers": [{"env": [{"name": "DEBUG", "value": "False"}], "image": "shop:1.0", "name": "web"}, {"image": "proxy:1.0", "name": "sidecar"}]}}}}

test_fail if {
	count(debug_disabled_env.deny) > 0 with input as fail
}

fail := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": {"containers": [{"env": [{"name": "DEBUG", "value": "true"}], "image": "shop:1.0", "name": "web"}]}}}}
