# Generated from the examples in content/fr/08-pre-launch.md: change those.
package gonogo.k6.latency_accepted_test

import data.gonogo.k6.latency_accepted

test_pass if {
	count(latency_accepted.judged) > 0 with input as pass
	count(latency_accepted.deny) == 0 with input as pass
	count(latency_accepted.unknown) == 0 with input as pass
}

pass := {"metrics": {
	"http_req_duration": {"values": {"p(90)": 150, "p(95)": 199.9}},
	"http_reqs": {"values": {"count": 10000, "rate": 333.3}},
}}

test_fail if {
	count(latency_accepted.deny) > 0 with input as fail
}

fail := {"metrics": {
	"http_req_duration": {"values": {"p(90)": 150, "p(95)": 200}},
	"http_reqs": {"values": {"count": 480000, "rate": 533.3}},
}}

test_unknown if {
	count(latency_accepted.deny) == 0 with input as unknown
	count(latency_accepted.unknown) > 0 with input as unknown
}

unknown := {"metrics": {
	"http_req_duration": {"values": {"p(90)": 150, "p(95)": 199.9}},
	"http_reqs": {"values": {"count": 9999, "rate": 333.3}},
}}

test_unknown_no_durations if {
	count(latency_accepted.deny) == 0 with input as unknown_no_durations
	count(latency_accepted.unknown) > 0 with input as unknown_no_durations
}

unknown_no_durations := {"metrics": {"http_reqs": {"values": {"count": 480000, "rate": 533.3}}}}
