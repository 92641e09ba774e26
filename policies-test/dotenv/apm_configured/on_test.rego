# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.dotenv.apm_configured.on_test

import data.gonogo.dotenv.apm_configured.on as apm_configured_on

test_pass if {
	count(apm_configured_on.judged) > 0 with input as pass
	count(apm_configured_on.deny) == 0 with input as pass
	count(apm_configured_on.unknown) == 0 with input as pass
}

pass := {"DD_TRACE_ENABLED": "true"}

test_fail if {
	count(apm_configured_on.deny) > 0 with input as fail
}

fail := {"DD_TRACE_ENABLED": "false"}

test_fail_of_new_relic if {
	count(apm_configured_on.deny) > 0 with input as fail_of_new_relic
}

fail_of_new_relic := {"NEW_RELIC_ENABLED": "0"}

test_fail_that_only_listens if {
	count(apm_configured_on.deny) > 0 with input as fail_that_only_listens
}

fail_that_only_listens := {"NEW_RELIC_MONITOR_MODE": "off"}

test_fail_of_elastic if {
	count(apm_configured_on.deny) > 0 with input as fail_of_elastic
}

fail_of_elastic := {"ELASTIC_APM_ENABLED": "no"}

test_fail_of_elastic_that_keeps_nothing if {
	count(apm_configured_on.deny) > 0 with input as fail_of_elastic_that_keeps_nothing
}

fail_of_elastic_that_keeps_nothing := {"ELASTIC_APM_RECORDING": "false"}

test_unknown_put_in_elsewhere if {
	count(apm_configured_on.deny) == 0 with input as unknown_put_in_elsewhere
	count(apm_configured_on.unknown) > 0 with input as unknown_put_in_elsewhere
}

unknown_put_in_elsewhere := {"DD_TRACE_ENABLED": "${DD_TRACE_ENABLED}"}

test_not_applicable_left_empty if {
	count(apm_configured_on.judged) == 0 with input as not_applicable_left_empty
	count(apm_configured_on.deny) == 0 with input as not_applicable_left_empty
	count(apm_configured_on.unknown) == 0 with input as not_applicable_left_empty
}

not_applicable_left_empty := {"DD_TRACE_ENABLED": ""}
