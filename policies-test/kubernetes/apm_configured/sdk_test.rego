# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.kubernetes.apm_configured.sdk_test

import data.gonogo.kubernetes.apm_configured.sdk as apm_configured_sdk

test_pass if {
	count(apm_configured_sdk.judged) > 0 with input as pass
	count(apm_configured_sdk.deny) == 0 with input as pass
	count(apm_configured_sdk.unknown) == 0 with input as pass
}

pass := {"apiVersion": "v1", "data": {"OTEL_SDK_DISABLED": "false"}, "kind": "ConfigMap", "metadata": {"name": "web"}}

test_fail if {
	count(apm_configured_sdk.deny) > 0 with input as fail
}

fail := {"apiVersion": "v1", "data": {"OTEL_SDK_DISABLED": "True"}, "kind": "ConfigMap", "metadata": {"name": "web"}}
