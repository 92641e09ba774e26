# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.k6.error_rate_under_0_1_percent_test

import data.gonogo.k6.error_rate_under_0_1_percent

test_pass_just_below if {
	count(error_rate_under_0_1_percent.judged) > 0 with input as pass_just_below
	count(error_rate_under_0_1_percent.deny) == 0 with input as pass_just_below
	count(error_rate_under_0_1_percent.unknown) == 0 with input as pass_just_below
}

pass_just_below := {"metrics": {
	"http_req_failed": {
		"contains": "default",
		"type": "rate",
		"values": {"fails": 19981, "passes": 19, "rate": 0.00095},
	},
	"http_reqs": {"values": {"count": 20000, "rate": 333.3}},
}}

test_fail_one_of_a_thousand if {
	count(error_rate_under_0_1_percent.deny) > 0 with input as fail_one_of_a_thousand
}

fail_one_of_a_thousand := {"metrics": {
	"http_req_failed": {"values": {"fails": 999, "passes": 1, "rate": 0.001}},
	"http_reqs": {"values": {"count": 1000, "rate": 16.6}},
}}

test_unknown_too_few_requests if {
	count(error_rate_under_0_1_percent.deny) == 0 with input as unknown_too_few_requests
	count(error_rate_under_0_1_percent.unknown) > 0 with input as unknown_too_few_requests
}

unknown_too_few_requests := {"metrics": {
	"http_req_failed": {"values": {"fails": 999, "passes": 0, "rate": 0}},
	"http_reqs": {"values": {"count": 999, "rate": 16.6}},
}}

test_unknown_nobody_counted_failures if {
	count(error_rate_under_0_1_percent.deny) == 0 with input as unknown_nobody_counted_failures
	count(error_rate_under_0_1_percent.unknown) > 0 with input as unknown_nobody_counted_failures
}

unknown_nobody_counted_failures := {"metrics": {"http_reqs": {"values": {"count": 20000, "rate": 333.3}}}}
