# Generated from the examples in content/fr/08-pre-launch.md: change those.
package gonogo.k6.api_limits_tested.beyond_test

import data.gonogo.k6.api_limits_tested.beyond as api_limits_tested_beyond

test_pass if {
	count(api_limits_tested_beyond.judged) > 0 with input as pass
	count(api_limits_tested_beyond.deny) == 0 with input as pass
	count(api_limits_tested_beyond.unknown) == 0 with input as pass
}

pass := {"metrics": {
	"http_reqs": {"values": {"count": 900, "rate": 15}},
	"http_reqs{scenario:limits,status:429}": {"values": {"count": 1, "rate": 0.02}},
}}

test_fail_nobody_was_held_back if {
	count(api_limits_tested_beyond.deny) > 0 with input as fail_nobody_was_held_back
}

fail_nobody_was_held_back := {"metrics": {
	"http_reqs": {"values": {"count": 10000, "rate": 166.7}},
	"http_reqs{scenario:limits,status:429}": {"values": {"count": 0, "rate": 0}},
}}

test_not_applicable_another_test if {
	count(api_limits_tested_beyond.judged) == 0 with input as not_applicable_another_test
	count(api_limits_tested_beyond.deny) == 0 with input as not_applicable_another_test
	count(api_limits_tested_beyond.unknown) == 0 with input as not_applicable_another_test
}

not_applicable_another_test := {"metrics": {
	"http_reqs": {"values": {"count": 10000, "rate": 166.7}},
	"http_reqs{status:429}": {"values": {"count": 0, "rate": 0}},
}}
