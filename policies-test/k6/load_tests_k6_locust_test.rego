# Generated from the examples in content/fr/04-testing-qa.md: change those.
package gonogo.k6.load_tests_k6_locust_test

import data.gonogo.k6.load_tests_k6_locust

test_pass if {
	count(load_tests_k6_locust.judged) > 0 with input as pass
	count(load_tests_k6_locust.deny) == 0 with input as pass
	count(load_tests_k6_locust.unknown) == 0 with input as pass
}

pass := {"metrics": {"http_req_failed": {"values": {"fails": 9901, "passes": 99, "rate": 0.0099}}, "http_reqs": {"values": {"count": 10000, "rate": 11.1}}}}

test_fail_one_in_a_hundred if {
	count(load_tests_k6_locust.deny) > 0 with input as fail_one_in_a_hundred
}

fail_one_in_a_hundred := {"metrics": {"http_req_failed": {"values": {"fails": 9900, "passes": 100, "rate": 0.01}}, "http_reqs": {"values": {"count": 10000, "rate": 11.1}}}}

test_unknown_too_short if {
	count(load_tests_k6_locust.deny) == 0 with input as unknown_too_short
	count(load_tests_k6_locust.unknown) > 0 with input as unknown_too_short
}

unknown_too_short := {"metrics": {"http_req_failed": {"values": {"fails": 9999, "passes": 0, "rate": 0}}, "http_reqs": {"values": {"count": 9999, "rate": 11.1}}}}

test_unknown_nobody_counted_failures if {
	count(load_tests_k6_locust.deny) == 0 with input as unknown_nobody_counted_failures
	count(load_tests_k6_locust.unknown) > 0 with input as unknown_nobody_counted_failures
}

unknown_nobody_counted_failures := {"metrics": {"http_reqs": {"values": {"count": 480000, "rate": 533.3}}}}
