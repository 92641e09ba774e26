# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.kubernetes.apm_configured.rate_test

import data.gonogo.kubernetes.apm_configured.rate as apm_configured_rate

test_pass if {
	count(apm_configured_rate.judged) > 0 with input as pass
	count(apm_configured_rate.deny) == 0 with input as pass
	count(apm_configured_rate.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "v1",
	"data": {"SENTRY_TRACES_SAMPLE_RATE": "0.1"},
	"kind": "ConfigMap",
	"metadata": {"name": "web"},
}

test_fail if {
	count(apm_configured_rate.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "v1",
	"data": {"SENTRY_TRACES_SAMPLE_RATE": "0"},
	"kind": "ConfigMap",
	"metadata": {"name": "web"},
}
