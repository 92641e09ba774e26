# Generated from the examples in content/fr/04-testing-qa.md: change those.
package gonogo.k6.performance_tests_done_test

import data.gonogo.k6.performance_tests_done

test_pass if {
	count(performance_tests_done.judged) > 0 with input as pass
	count(performance_tests_done.deny) == 0 with input as pass
	count(performance_tests_done.unknown) == 0 with input as pass
}

pass := {"metrics": {
	"http_req_duration": {"thresholds": {"p(95)<200": {"ok": true}}, "values": {"p(95)": 180}},
	"http_req_failed": {"thresholds": {"rate<0.02": {"ok": true}}, "values": {"rate": 0.01}},
	"http_reqs": {"values": {"count": 1000, "rate": 16.7}},
}}

test_fail if {
	count(performance_tests_done.deny) > 0 with input as fail
}

fail := {"metrics": {
	"http_req_duration": {
		"thresholds": {"p(95)<200": {"ok": false}, "p(99)<500": {"ok": true}},
		"values": {"p(95)": 230},
	},
	"http_reqs": {"values": {"count": 1000, "rate": 16.7}},
}}

test_fail_another_threshold if {
	count(performance_tests_done.deny) > 0 with input as fail_another_threshold
}

fail_another_threshold := {"metrics": {
	"checks": {"thresholds": {"rate>0.99": {"ok": false}}, "values": {"rate": 0.7}},
	"http_req_duration": {"thresholds": {"p(95)<200": {"ok": true}}, "values": {"p(95)": 180}},
	"http_reqs": {"values": {"count": 1000, "rate": 16.7}},
}}

test_pass_exported if {
	count(performance_tests_done.judged) > 0 with input as pass_exported
	count(performance_tests_done.deny) == 0 with input as pass_exported
	count(performance_tests_done.unknown) == 0 with input as pass_exported
}

pass_exported := {"metrics": {
	"http_req_duration": {"p(95)": 180, "thresholds": {"p(95)<200": false}},
	"http_reqs": {"count": 1000, "rate": 16.7},
}}

test_fail_exported if {
	count(performance_tests_done.deny) > 0 with input as fail_exported
}

fail_exported := {"metrics": {
	"http_req_duration{scenario:peak}": {"p(95)": 230, "thresholds": {"p(95)<200": true}},
	"http_reqs": {"count": 1000, "rate": 16.7},
}}

test_unknown_too_short if {
	count(performance_tests_done.deny) == 0 with input as unknown_too_short
	count(performance_tests_done.unknown) > 0 with input as unknown_too_short
}

unknown_too_short := {"metrics": {
	"http_req_duration": {"thresholds": {"p(95)<200": {"ok": true}}, "values": {"p(95)": 180}},
	"http_reqs": {"values": {"count": 999, "rate": 16.7}},
}}

test_unknown_too_short_to_fail if {
	count(performance_tests_done.deny) == 0 with input as unknown_too_short_to_fail
	count(performance_tests_done.unknown) > 0 with input as unknown_too_short_to_fail
}

unknown_too_short_to_fail := {"metrics": {
	"http_req_duration": {"thresholds": {"p(95)<200": {"ok": false}}, "values": {"p(95)": 230}},
	"http_reqs": {"values": {"count": 999, "rate": 16.7}},
}}

test_unknown_no_verdict if {
	count(performance_tests_done.deny) == 0 with input as unknown_no_verdict
	count(performance_tests_done.unknown) > 0 with input as unknown_no_verdict
}

unknown_no_verdict := {"metrics": {
	"http_req_duration": {"thresholds": {"p(95)<200": {"ok": null}}, "values": {"p(95)": 180}},
	"http_reqs": {"values": {"count": 1000, "rate": 16.7}},
}}

test_not_applicable_no_threshold if {
	count(performance_tests_done.judged) == 0 with input as not_applicable_no_threshold
	count(performance_tests_done.deny) == 0 with input as not_applicable_no_threshold
	count(performance_tests_done.unknown) == 0 with input as not_applicable_no_threshold
}

not_applicable_no_threshold := {"metrics": {
	"http_req_duration": {"values": {"p(95)": 180}},
	"http_reqs": {"values": {"count": 1000, "rate": 16.7}},
}}

test_not_applicable_none_of_durations if {
	count(performance_tests_done.judged) == 0 with input as not_applicable_none_of_durations
	count(performance_tests_done.deny) == 0 with input as not_applicable_none_of_durations
	count(performance_tests_done.unknown) == 0 with input as not_applicable_none_of_durations
}

not_applicable_none_of_durations := {"metrics": {
	"checks": {"thresholds": {"rate>0.99": {"ok": false}}, "values": {"rate": 0.7}},
	"http_req_duration": {"values": {"p(95)": 180}},
	"http_reqs": {"values": {"count": 1000, "rate": 16.7}},
}}

test_not_applicable_no_request_had_the_tag if {
	count(performance_tests_done.judged) == 0 with input as not_applicable_no_request_had_the_tag
	count(performance_tests_done.deny) == 0 with input as not_applicable_no_request_had_the_tag
	count(performance_tests_done.unknown) == 0 with input as not_applicable_no_request_had_the_tag
}

not_applicable_no_request_had_the_tag := {"metrics": {
	"http_req_duration{scenario:peek}": {"avg": 0, "max": 0, "p(95)": 0, "thresholds": {"p(95)<200": false}},
	"http_reqs": {"count": 1000, "rate": 16.7},
}}
