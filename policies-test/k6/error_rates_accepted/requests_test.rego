# Generated from the examples in content/fr/08-pre-launch.md: change those.
package gonogo.k6.error_rates_accepted.requests_test

import data.gonogo.k6.error_rates_accepted.requests as error_rates_accepted_requests

test_pass if {
	count(error_rates_accepted_requests.judged) > 0 with input as pass
	count(error_rates_accepted_requests.deny) == 0 with input as pass
	count(error_rates_accepted_requests.unknown) == 0 with input as pass
}

pass := {"metrics": {
	"http_req_failed": {"values": {"fails": 479525, "passes": 475, "rate": 0.00099}},
	"http_reqs": {"values": {"count": 480000, "rate": 533.3}},
}}

test_fail_ten_of_ten_thousand if {
	count(error_rates_accepted_requests.deny) > 0 with input as fail_ten_of_ten_thousand
}

fail_ten_of_ten_thousand := {"metrics": {
	"http_req_failed": {"values": {"fails": 9990, "passes": 10, "rate": 0.001}},
	"http_reqs": {"values": {"count": 10000, "rate": 333.3}},
}}

test_unknown_too_short if {
	count(error_rates_accepted_requests.deny) == 0 with input as unknown_too_short
	count(error_rates_accepted_requests.unknown) > 0 with input as unknown_too_short
}

unknown_too_short := {"metrics": {
	"http_req_failed": {"values": {"fails": 9999, "passes": 0, "rate": 0}},
	"http_reqs": {"values": {"count": 9999, "rate": 333.3}},
}}

test_unknown_nobody_counted_failures if {
	count(error_rates_accepted_requests.deny) == 0 with input as unknown_nobody_counted_failures
	count(error_rates_accepted_requests.unknown) > 0 with input as unknown_nobody_counted_failures
}

unknown_nobody_counted_failures := {"metrics": {"http_reqs": {"values": {"count": 480000, "rate": 533.3}}}}
