# METADATA
# title: "Every check of a k6 document"
# scope: package
package gonogo.k6

import data.gonogo.k6.api_limits_tested.answered as api_limits_tested_answered
import data.gonogo.k6.api_limits_tested.beyond as api_limits_tested_beyond
import data.gonogo.k6.api_limits_tested.others as api_limits_tested_others
import data.gonogo.k6.api_p95_under_200ms
import data.gonogo.k6.error_rate_under_0_1_percent
import data.gonogo.k6.error_rates_accepted.answers as error_rates_accepted_answers
import data.gonogo.k6.error_rates_accepted.requests as error_rates_accepted_requests
import data.gonogo.k6.latency_accepted
import data.gonogo.k6.load_balancer_failover_tested
import data.gonogo.k6.load_balancer_failover_tested.answered as load_balancer_failover_tested_answered
import data.gonogo.k6.load_test_500_users
import data.gonogo.k6.load_tests_k6_locust
import data.gonogo.k6.performance_tests_done

# METADATA
# title: "All that is asked of a document: one query"
# entrypoint: true
report := {"deny": deny, "unknown": unknown, "judged": judged}

deny contains told(finding, "k6/api-p95-under-200ms", "api-p95-under-200ms", "high") if {
	some finding in api_p95_under_200ms.deny
}

deny contains told(finding, "k6/error-rate-under-0-1-percent", "error-rate-under-0-1-percent", "high") if {
	some finding in error_rate_under_0_1_percent.deny
}

deny contains told(finding, "k6/performance-tests-done", "performance-tests-done", "high") if {
	some finding in performance_tests_done.deny
}

deny contains told(finding, "k6/load-tests-k6-locust", "load-tests-k6-locust", "high") if {
	some finding in load_tests_k6_locust.deny
}

deny contains told(finding, "k6/load-balancer-failover-tested", "load-balancer-failover-tested", "medium") if {
	some finding in load_balancer_failover_tested.deny
}

deny contains told(finding, "k6/load-balancer-failover-tested/answered", "load-balancer-failover-tested", "medium") if {
	some finding in load_balancer_failover_tested_answered.deny
}

deny contains told(finding, "k6/load-test-500-users", "load-test-500-users", "blocker") if {
	some finding in load_test_500_users.deny
}

deny contains told(finding, "k6/latency-accepted", "latency-accepted", "blocker") if {
	some finding in latency_accepted.deny
}

deny contains told(finding, "k6/error-rates-accepted/requests", "error-rates-accepted", "blocker") if {
	some finding in error_rates_accepted_requests.deny
}

deny contains told(finding, "k6/error-rates-accepted/answers", "error-rates-accepted", "blocker") if {
	some finding in error_rates_accepted_answers.deny
}

deny contains told(finding, "k6/api-limits-tested/beyond", "api-limits-tested", "medium") if {
	some finding in api_limits_tested_beyond.deny
}

deny contains told(finding, "k6/api-limits-tested/others", "api-limits-tested", "medium") if {
	some finding in api_limits_tested_others.deny
}

deny contains told(finding, "k6/api-limits-tested/answered", "api-limits-tested", "medium") if {
	some finding in api_limits_tested_answered.deny
}

unknown contains told(finding, "k6/api-p95-under-200ms", "api-p95-under-200ms", "high") if {
	some finding in api_p95_under_200ms.unknown
}

unknown contains told(finding, "k6/error-rate-under-0-1-percent", "error-rate-under-0-1-percent", "high") if {
	some finding in error_rate_under_0_1_percent.unknown
}

unknown contains told(finding, "k6/performance-tests-done", "performance-tests-done", "high") if {
	some finding in performance_tests_done.unknown
}

unknown contains told(finding, "k6/load-tests-k6-locust", "load-tests-k6-locust", "high") if {
	some finding in load_tests_k6_locust.unknown
}

unknown contains told(finding, "k6/load-balancer-failover-tested", "load-balancer-failover-tested", "medium") if {
	some finding in load_balancer_failover_tested.unknown
}

unknown contains told(
	finding,
	"k6/load-balancer-failover-tested/answered",
	"load-balancer-failover-tested",
	"medium",
) if {
	some finding in load_balancer_failover_tested_answered.unknown
}

unknown contains told(finding, "k6/load-test-500-users", "load-test-500-users", "blocker") if {
	some finding in load_test_500_users.unknown
}

unknown contains told(finding, "k6/latency-accepted", "latency-accepted", "blocker") if {
	some finding in latency_accepted.unknown
}

unknown contains told(finding, "k6/error-rates-accepted/requests", "error-rates-accepted", "blocker") if {
	some finding in error_rates_accepted_requests.unknown
}

unknown contains told(finding, "k6/error-rates-accepted/answers", "error-rates-accepted", "blocker") if {
	some finding in error_rates_accepted_answers.unknown
}

unknown contains told(finding, "k6/api-limits-tested/beyond", "api-limits-tested", "medium") if {
	some finding in api_limits_tested_beyond.unknown
}

unknown contains told(finding, "k6/api-limits-tested/others", "api-limits-tested", "medium") if {
	some finding in api_limits_tested_others.unknown
}

unknown contains told(finding, "k6/api-limits-tested/answered", "api-limits-tested", "medium") if {
	some finding in api_limits_tested_answered.unknown
}

judged["k6/api-p95-under-200ms"] := api_p95_under_200ms.judged

judged["k6/error-rate-under-0-1-percent"] := error_rate_under_0_1_percent.judged

judged["k6/performance-tests-done"] := performance_tests_done.judged

judged["k6/load-tests-k6-locust"] := load_tests_k6_locust.judged

judged["k6/load-balancer-failover-tested"] := load_balancer_failover_tested.judged

judged["k6/load-balancer-failover-tested/answered"] := load_balancer_failover_tested_answered.judged

judged["k6/load-test-500-users"] := load_test_500_users.judged

judged["k6/latency-accepted"] := latency_accepted.judged

judged["k6/error-rates-accepted/requests"] := error_rates_accepted_requests.judged

judged["k6/error-rates-accepted/answers"] := error_rates_accepted_answers.judged

judged["k6/api-limits-tested/beyond"] := api_limits_tested_beyond.judged

judged["k6/api-limits-tested/others"] := api_limits_tested_others.judged

judged["k6/api-limits-tested/answered"] := api_limits_tested_answered.judged

told(finding, check, item, severity) := object.union(finding, {"check": check, "item": item, "severity": severity})
