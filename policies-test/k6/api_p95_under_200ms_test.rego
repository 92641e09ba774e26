# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.k6.api_p95_under_200ms_test

import data.gonogo.k6.api_p95_under_200ms

test_pass_just_below if {
	count(api_p95_under_200ms.judged) > 0 with input as pass_just_below
	count(api_p95_under_200ms.deny) == 0 with input as pass_just_below
	count(api_p95_under_200ms.unknown) == 0 with input as pass_just_below
}

pass_just_below := {"metrics": {
	"http_req_duration": {"contains": "time", "type": "trend", "values": {"avg": 120.2, "p(90)": 190, "p(95)": 199.9}},
	"http_reqs": {"contains": "default", "type": "counter", "values": {"count": 1000, "rate": 333.3}},
}}

test_pass_summary_export if {
	count(api_p95_under_200ms.judged) > 0 with input as pass_summary_export
	count(api_p95_under_200ms.deny) == 0 with input as pass_summary_export
	count(api_p95_under_200ms.unknown) == 0 with input as pass_summary_export
}

pass_summary_export := {"metrics": {
	"http_req_duration": {"avg": 120.2, "p(90)": 150, "p(95)": 181.3},
	"http_reqs": {"count": 20000, "rate": 333.3},
}}

test_fail_exactly_200 if {
	count(api_p95_under_200ms.deny) > 0 with input as fail_exactly_200
}

fail_exactly_200 := {"metrics": {
	"http_req_duration": {"values": {"avg": 120.2, "p(90)": 190, "p(95)": 200}},
	"http_reqs": {"values": {"count": 20000, "rate": 333.3}},
}}

test_unknown_too_few_requests if {
	count(api_p95_under_200ms.deny) == 0 with input as unknown_too_few_requests
	count(api_p95_under_200ms.unknown) > 0 with input as unknown_too_few_requests
}

unknown_too_few_requests := {"metrics": {
	"http_req_duration": {"values": {"avg": 120.2, "p(90)": 190, "p(95)": 180}},
	"http_reqs": {"values": {"count": 999, "rate": 16.6}},
}}

test_unknown_no_p95 if {
	count(api_p95_under_200ms.deny) == 0 with input as unknown_no_p95
	count(api_p95_under_200ms.unknown) > 0 with input as unknown_no_p95
}

unknown_no_p95 := {"metrics": {
	"http_req_duration": {"values": {"avg": 120.2, "p(90)": 190}},
	"http_reqs": {"values": {"count": 20000, "rate": 333.3}},
}}

test_unknown_no_durations if {
	count(api_p95_under_200ms.deny) == 0 with input as unknown_no_durations
	count(api_p95_under_200ms.unknown) > 0 with input as unknown_no_durations
}

unknown_no_durations := {"metrics": {"http_reqs": {"values": {"count": 20000, "rate": 333.3}}}}
