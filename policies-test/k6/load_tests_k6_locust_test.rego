# Generated from the examples in content/fr/04-testing-qa.md: change those.
package gonogo.k6.load_tests_k6_locust_test

import data.gonogo.k6.load_tests_k6_locust

test_pass if {
	count(load_tests_k6_locust.judged) > 0 with input as pass
	count(load_tests_k6_locust.deny) == 0 with input as pass
	count(load_tests_k6_locust.unknown) == 0 with input as pass
}

pass := {"metrics": {
	"checks": {"values": {"fails": 100, "passes": 9900, "rate": 0.99}},
	"http_reqs": {"values": {"count": 10000, "rate": 11.1}},
}}

test_fail if {
	count(load_tests_k6_locust.deny) > 0 with input as fail
}

fail := {"metrics": {
	"checks": {"values": {"fails": 4848, "passes": 475152, "rate": 0.9899}},
	"http_reqs": {"values": {"count": 480000, "rate": 533.3}},
}}

test_unknown_too_short if {
	count(load_tests_k6_locust.deny) == 0 with input as unknown_too_short
	count(load_tests_k6_locust.unknown) > 0 with input as unknown_too_short
}

unknown_too_short := {"metrics": {
	"checks": {"values": {"fails": 0, "passes": 9999, "rate": 1}},
	"http_reqs": {"values": {"count": 9999, "rate": 11.1}},
}}

test_not_applicable_it_asserts_nothing if {
	count(load_tests_k6_locust.judged) == 0 with input as not_applicable_it_asserts_nothing
	count(load_tests_k6_locust.deny) == 0 with input as not_applicable_it_asserts_nothing
	count(load_tests_k6_locust.unknown) == 0 with input as not_applicable_it_asserts_nothing
}

not_applicable_it_asserts_nothing := {"metrics": {
	"http_req_failed": {"values": {"fails": 384000, "passes": 96000, "rate": 0.2}},
	"http_reqs": {"values": {"count": 480000, "rate": 533.3}},
}}
