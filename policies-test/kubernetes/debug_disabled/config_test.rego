# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.debug_disabled.config_test

import data.gonogo.kubernetes.debug_disabled.config as debug_disabled_config

test_pass if {
	count(debug_disabled_config.judged) > 0 with input as pass
	count(debug_disabled_config.deny) == 0 with input as pass
}

pass := {"apiVersion": "v1", "data": {"DEBUG": "False"}, "kind": "ConfigMap", "metadata": {"name": "web"}}

test_fail if {
	count(debug_disabled_config.deny) > 0 with input as fail
}

fail := {"apiVersion": "v1", "data": {"DEBUG": "1"}, "kind": "ConfigMap", "metadata": {"name": "web"}}
