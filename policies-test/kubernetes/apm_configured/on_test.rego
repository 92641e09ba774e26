# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.kubernetes.apm_configured.on_test

import data.gonogo.kubernetes.apm_configured.on as apm_configured_on

test_pass if {
	count(apm_configured_on.judged) > 0 with input as pass
	count(apm_configured_on.deny) == 0 with input as pass
	count(apm_configured_on.unknown) == 0 with input as pass
}

pass := {"apiVersion": "v1", "data": {"DD_TRACE_ENABLED": "true"}, "kind": "ConfigMap", "metadata": {"name": "web"}}

test_fail if {
	count(apm_configured_on.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "web"},
	"spec": {"containers": [{
		"env": [{"name": "DD_TRACE_ENABLED", "value": "false"}],
		"image": "shop:1.0",
		"name": "web",
	}]},
}
