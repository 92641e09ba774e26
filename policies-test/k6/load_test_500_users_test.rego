# Generated from the examples in content/fr/08-pre-launch.md: change those.
package gonogo.k6.load_test_500_users_test

import data.gonogo.k6.load_test_500_users

test_pass if {
	count(load_test_500_users.judged) > 0 with input as pass
	count(load_test_500_users.deny) == 0 with input as pass
	count(load_test_500_users.unknown) == 0 with input as pass
}

pass := {"metrics": {
	"http_reqs": {"contains": "default", "type": "counter", "values": {"count": 10000, "rate": 333.3}},
	"vus_max": {"contains": "default", "type": "gauge", "values": {"max": 500, "min": 500, "value": 500}},
}}

test_fail_one_less if {
	count(load_test_500_users.deny) > 0 with input as fail_one_less
}

fail_one_less := {"metrics": {
	"http_reqs": {"values": {"count": 480000, "rate": 533.3}},
	"vus_max": {"values": {"max": 499, "min": 499, "value": 499}},
}}

test_unknown_too_short if {
	count(load_test_500_users.deny) == 0 with input as unknown_too_short
	count(load_test_500_users.unknown) > 0 with input as unknown_too_short
}

unknown_too_short := {"metrics": {
	"http_reqs": {"values": {"count": 9999, "rate": 333.3}},
	"vus_max": {"values": {"max": 500, "min": 500, "value": 500}},
}}

test_unknown_nobody_counted_users if {
	count(load_test_500_users.deny) == 0 with input as unknown_nobody_counted_users
	count(load_test_500_users.unknown) > 0 with input as unknown_nobody_counted_users
}

unknown_nobody_counted_users := {"metrics": {"http_reqs": {"values": {"count": 480000, "rate": 533.3}}}}
