# Generated from the examples in content/fr/08-pre-launch.md: change those.
package gonogo.k6.api_limits_tested.others_test

import data.gonogo.k6.api_limits_tested.others as api_limits_tested_others

test_pass if {
	count(api_limits_tested_others.judged) > 0 with input as pass
	count(api_limits_tested_others.deny) == 0 with input as pass
	count(api_limits_tested_others.unknown) == 0 with input as pass
}

pass := {"metrics": {
	"http_req_failed{scenario:others}": {"values": {"fails": 1009, "passes": 1, "rate": 0.00099}},
	"http_reqs": {"values": {"count": 4000, "rate": 15}},
}}

test_fail_one_in_a_thousand if {
	count(api_limits_tested_others.deny) > 0 with input as fail_one_in_a_thousand
}

fail_one_in_a_thousand := {"metrics": {
	"http_req_failed{scenario:others}": {"values": {"fails": 999, "passes": 1, "rate": 0.001}},
	"http_reqs": {"values": {"count": 4000, "rate": 15}},
}}

test_unknown_no_rate if {
	count(api_limits_tested_others.deny) == 0 with input as unknown_no_rate
	count(api_limits_tested_others.unknown) > 0 with input as unknown_no_rate
}

unknown_no_rate := {"metrics": {
	"http_req_failed{scenario:others}": {"values": {"fails": 999, "passes": 1}},
	"http_reqs": {"values": {"count": 4000, "rate": 15}},
}}

test_not_applicable_another_test if {
	count(api_limits_tested_others.judged) == 0 with input as not_applicable_another_test
	count(api_limits_tested_others.deny) == 0 with input as not_applicable_another_test
	count(api_limits_tested_others.unknown) == 0 with input as not_applicable_another_test
}

not_applicable_another_test := {"metrics": {
	"http_req_failed": {"values": {"fails": 2400, "passes": 1600, "rate": 0.4}},
	"http_reqs": {"values": {"count": 4000, "rate": 15}},
}}
