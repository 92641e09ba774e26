# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.k6.load_balancer_failover_tested.answered_test

import data.gonogo.k6.load_balancer_failover_tested.answered as load_balancer_failover_tested_answered

test_pass if {
	count(load_balancer_failover_tested_answered.judged) > 0 with input as pass
	count(load_balancer_failover_tested_answered.deny) == 0 with input as pass
	count(load_balancer_failover_tested_answered.unknown) == 0 with input as pass
}

pass := {"metrics": {
	"http_req_failed{scenario:failover}": {"values": {"fails": 100, "passes": 0, "rate": 0}},
	"http_reqs": {"values": {"count": 4000, "rate": 15}},
}}

test_fail_one_less if {
	count(load_balancer_failover_tested_answered.deny) > 0 with input as fail_one_less
}

fail_one_less := {"metrics": {
	"http_req_failed{scenario:failover}": {"values": {"fails": 99, "passes": 0, "rate": 0}},
	"http_reqs": {"values": {"count": 4000, "rate": 15}},
}}

test_unknown_not_counted if {
	count(load_balancer_failover_tested_answered.deny) == 0 with input as unknown_not_counted
	count(load_balancer_failover_tested_answered.unknown) > 0 with input as unknown_not_counted
}

unknown_not_counted := {"metrics": {
	"http_req_failed{scenario:failover}": {"values": {"rate": 0}},
	"http_reqs": {"values": {"count": 4000, "rate": 15}},
}}

test_not_applicable_another_test if {
	count(load_balancer_failover_tested_answered.judged) == 0 with input as not_applicable_another_test
	count(load_balancer_failover_tested_answered.deny) == 0 with input as not_applicable_another_test
	count(load_balancer_failover_tested_answered.unknown) == 0 with input as not_applicable_another_test
}

not_applicable_another_test := {"metrics": {
	"http_req_failed": {"values": {"fails": 2400, "passes": 1600, "rate": 0.4}},
	"http_reqs": {"values": {"count": 4000, "rate": 15}},
}}
