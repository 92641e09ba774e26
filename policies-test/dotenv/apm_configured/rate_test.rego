# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.dotenv.apm_configured.rate_test

import data.gonogo.dotenv.apm_configured.rate as apm_configured_rate

test_pass_one_in_a_hundred if {
	count(apm_configured_rate.judged) > 0 with input as pass_one_in_a_hundred
	count(apm_configured_rate.deny) == 0 with input as pass_one_in_a_hundred
	count(apm_configured_rate.unknown) == 0 with input as pass_one_in_a_hundred
}

pass_one_in_a_hundred := {"SENTRY_TRACES_SAMPLE_RATE": "0.01"}

test_pass_one_in_a_billion if {
	count(apm_configured_rate.judged) > 0 with input as pass_one_in_a_billion
	count(apm_configured_rate.deny) == 0 with input as pass_one_in_a_billion
	count(apm_configured_rate.unknown) == 0 with input as pass_one_in_a_billion
}

pass_one_in_a_billion := {"SENTRY_TRACES_SAMPLE_RATE": "0.000000001"}

test_pass_all_example if {
	count(apm_configured_rate.judged) > 0 with input as pass_all_example
	count(apm_configured_rate.deny) == 0 with input as pass_all_example
	count(apm_configured_rate.unknown) == 0 with input as pass_all_example
}

pass_all_example := {"DD_TRACE_SAMPLE_RATE": "1"}

test_fail_none if {
	count(apm_configured_rate.deny) > 0 with input as fail_none
}

fail_none := {"SENTRY_TRACES_SAMPLE_RATE": "0.0"}

test_fail_none_for_datadog if {
	count(apm_configured_rate.deny) > 0 with input as fail_none_for_datadog
}

fail_none_for_datadog := {"DD_TRACE_SAMPLE_RATE": "0"}

test_fail_none_for_elastic if {
	count(apm_configured_rate.deny) > 0 with input as fail_none_for_elastic
}

fail_none_for_elastic := {"ELASTIC_APM_TRANSACTION_SAMPLE_RATE": "0"}

test_fail_none_for_opentelemetry if {
	count(apm_configured_rate.deny) > 0 with input as fail_none_for_opentelemetry
}

fail_none_for_opentelemetry := {"OTEL_TRACES_SAMPLER_ARG": "0"}

test_unknown_no_number if {
	count(apm_configured_rate.deny) == 0 with input as unknown_no_number
	count(apm_configured_rate.unknown) > 0 with input as unknown_no_number
}

unknown_no_number := {"SENTRY_TRACES_SAMPLE_RATE": "some"}

test_not_applicable_left_empty if {
	count(apm_configured_rate.judged) == 0 with input as not_applicable_left_empty
	count(apm_configured_rate.deny) == 0 with input as not_applicable_left_empty
	count(apm_configured_rate.unknown) == 0 with input as not_applicable_left_empty
}

not_applicable_left_empty := {"SENTRY_TRACES_SAMPLE_RATE": ""}
