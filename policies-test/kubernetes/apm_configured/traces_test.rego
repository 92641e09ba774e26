# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.kubernetes.apm_configured.traces_test

import data.gonogo.kubernetes.apm_configured.traces as apm_configured_traces

test_pass if {
	count(apm_configured_traces.judged) > 0 with input as pass
	count(apm_configured_traces.deny) == 0 with input as pass
	count(apm_configured_traces.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "v1",
	"data": {"OTEL_TRACES_SAMPLER": "parentbased_traceidratio"},
	"kind": "ConfigMap",
	"metadata": {"name": "web"},
}

test_fail if {
	count(apm_configured_traces.deny) > 0 with input as fail
}

fail := {"apiVersion": "v1", "data": {"OTEL_TRACES_EXPORTER": "none"}, "kind": "ConfigMap", "metadata": {"name": "web"}}
