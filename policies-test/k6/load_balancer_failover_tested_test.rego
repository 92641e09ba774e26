# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.k6.load_balancer_failover_tested_test

import data.gonogo.k6.load_balancer_failover_tested

test_pass if {
	count(load_balancer_failover_tested.judged) > 0 with input as pass
	count(load_balancer_failover_tested.deny) == 0 with input as pass
	count(load_balancer_failover_tested.unknown) == 0 with input as pass
}

pass := {"metrics": {
	"http_req_failed{scenario:failover}": {"values": {"fails": 3961, "passes": 39, "rate": 0.0099}},
	"http_reqs": {"values": {"count": 4000, "rate": 15}},
}}

test_fail_one_in_a_hundred if {
	count(load_balancer_failover_tested.deny) > 0 with input as fail_one_in_a_hundred
}

fail_one_in_a_hundred := {"metrics": {
	"http_req_failed{scenario:failover}": {"values": {"fails": 3960, "passes": 40, "rate": 0.01}},
	"http_reqs": {"values": {"count": 4000, "rate": 15}},
}}

test_unknown_no_rate if {
	count(load_balancer_failover_tested.deny) == 0 with input as unknown_no_rate
	count(load_balancer_failover_tested.unknown) > 0 with input as unknown_no_rate
}

unknown_no_rate := {"metrics": {
	"http_req_failed{scenario:failover}": {"values": {"fails": 3960, "passes": 40}},
	"http_reqs": {"values": {"count": 4000, "rate": 15}},
}}

test_not_applicable_another_test if {
	count(load_balancer_failover_tested.judged) == 0 with input as not_applicable_another_test
	count(load_balancer_failover_tested.deny) == 0 with input as not_applicable_another_test
	count(load_balancer_failover_tested.unknown) == 0 with input as not_applicable_another_test
}

not_applicable_another_test := {"metrics": {
	"http_req_failed": {"values": {"fails": 2400, "passes": 1600, "rate": 0.4}},
	"http_reqs": {"values": {"count": 4000, "rate": 15}},
}}
