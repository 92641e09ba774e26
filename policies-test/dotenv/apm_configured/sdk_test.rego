# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.dotenv.apm_configured.sdk_test

import data.gonogo.dotenv.apm_configured.sdk as apm_configured_sdk

test_pass if {
	count(apm_configured_sdk.judged) > 0 with input as pass
	count(apm_configured_sdk.deny) == 0 with input as pass
	count(apm_configured_sdk.unknown) == 0 with input as pass
}

pass := {"OTEL_SDK_DISABLED": "false"}

test_fail if {
	count(apm_configured_sdk.deny) > 0 with input as fail
}

fail := {"OTEL_SDK_DISABLED": "true"}

test_not_applicable_left_empty if {
	count(apm_configured_sdk.judged) == 0 with input as not_applicable_left_empty
	count(apm_configured_sdk.deny) == 0 with input as not_applicable_left_empty
	count(apm_configured_sdk.unknown) == 0 with input as not_applicable_left_empty
}

not_applicable_left_empty := {"OTEL_SDK_DISABLED": ""}
