# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.timeouts_configured.arguments_test

import data.gonogo.kubernetes.timeouts_configured.arguments as timeouts_configured_arguments

test_pass if {
	count(timeouts_configured_arguments.judged) > 0 with input as pass
	count(timeouts_configured_arguments.deny) == 0 with input as pass
	count(timeouts_configured_arguments.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "v1",
	"data": {"GUNICORN_CMD_ARGS": "--timeout=30"},
	"kind": "ConfigMap",
	"metadata": {"name": "web"},
}

test_fail if {
	count(timeouts_configured_arguments.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "web"},
	"spec": {"containers": [{
		"env": [{"name": "GUNICORN_CMD_ARGS", "value": "--timeout=0"}],
		"image": "shop:1.0",
		"name": "web",
	}]},
}
