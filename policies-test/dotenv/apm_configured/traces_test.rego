# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.dotenv.apm_configured.traces_test

import data.gonogo.dotenv.apm_configured.traces as apm_configured_traces

test_pass if {
	count(apm_configured_traces.judged) > 0 with input as pass
	count(apm_configured_traces.deny) == 0 with input as pass
	count(apm_configured_traces.unknown) == 0 with input as pass
}

pass := {"OTEL_TRACES_EXPORTER": "otlp"}

test_fail if {
	count(apm_configured_traces.deny) > 0 with input as fail
}

fail := {"OTEL_TRACES_EXPORTER": "none"}

test_fail_to_the_screen if {
	count(apm_configured_traces.deny) > 0 with input as fail_to_the_screen
}

fail_to_the_screen := {"OTEL_TRACES_EXPORTER": "console"}

test_fail_never_chosen if {
	count(apm_configured_traces.deny) > 0 with input as fail_never_chosen
}

fail_never_chosen := {"OTEL_TRACES_SAMPLER": "always_off"}

test_fail_chosen_by_others_alone if {
	count(apm_configured_traces.deny) > 0 with input as fail_chosen_by_others_alone
}

fail_chosen_by_others_alone := {"OTEL_TRACES_SAMPLER": "parentbased_always_off"}

test_not_applicable_left_empty if {
	count(apm_configured_traces.judged) == 0 with input as not_applicable_left_empty
	count(apm_configured_traces.deny) == 0 with input as not_applicable_left_empty
	count(apm_configured_traces.unknown) == 0 with input as not_applicable_left_empty
}

not_applicable_left_empty := {"OTEL_TRACES_EXPORTER": ""}
