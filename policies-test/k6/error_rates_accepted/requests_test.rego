# Generated from the examples in content/fr/08-pre-launch.md: change those.
package gonogo.k6.error_rates_accepted.requests_test

import data.gonogo.k6.error_rates_accepted.requests as error_rates_accepted_requests

test_pass if {
	count(error_rates_accepted_requests.judged) > 0 with input as pass
	count(error_rates_accepted_requests.deny) == 0 with input as pass
	count(error_rates_accepted_requests.unknown) == 0 with input as pass
}

pass := {"metrics": {"http_req_failed": {"values": {"fails": 479525, "passes": 475, "rate": 0.00099}}, "http_reqs": {"values": {"count": 480000, "rate": 533.3}}}}

test_fail if {
	count(error_rates_accepted_requests.deny) > 0 with input as fail
}

fail := {"metrics": {"http_req_failed": {"values": {"fails": 479520, "passes": 480, "rate": 0.001}}, "http_reqs": {"values": {"count": 480000, "rate": 533.3}}}}
