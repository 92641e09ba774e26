package gonogo.lib.k6_test

import data.gonogo.lib.k6

summary := {"metrics": {
	"http_reqs": {"values": {"count": 100}},
	"http_req_duration": {"values": {"p(95)": 31.7, "max": null}},
}}

listed := {"results": {"metrics": [
	{"name": "http_req_failed", "type": "rate", "values": {"rate": 0.2, "passes": 20, "fails": 80}},
	{"name": "http_reqs", "type": "counter", "values": {"count": 100, "rate": 12.5}},
	{"name": "odd"},
]}}

export := {"metrics": {"http_reqs": {"count": 100}, "http_req_duration": {"p(95)": 31.7}}}

test_both_shapes if {
	reading := k6.read("http_req_duration", "p(95)", 100) with input as summary
	[reading.value, reading.state, reading.path] == [31.7, "known", ["metrics", "http_req_duration", "values", "p(95)"]]
	other := k6.read("http_req_duration", "p(95)", 100) with input as export
	[other.value, other.state, other.path] == [31.7, "known", ["metrics", "http_req_duration", "p(95)"]]
}

test_a_list_of_metrics if {
	reading := k6.read("http_req_failed", "rate", 100) with input as listed
	[reading.value, reading.state] == [0.2, "known"]
	reading.path == ["results", "metrics", 0, "values", "rate"]
	k6.requests == 100 with input as listed
	k6.measured("http_reqs") with input as listed
	not k6.measured("odd") with input as listed
	not k6.measured("vus") with input as listed
	missing := k6.read("vus", "max", 0) with input as listed
	missing.state == "unknown"
}

# 5 of 100 requests failed: what http_req_failed counts as passes.
test_a_rate_of_an_export if {
	failed := {"passes": 5, "fails": 95, "value": 0.05}
	rated := {"metrics": {"http_req_failed": failed, "http_reqs": {"count": 100, "rate": 8.3}}}
	reading := k6.read("http_req_failed", "rate", 100) with input as rated
	[reading.value, reading.state, reading.path] == [0.05, "known", ["metrics", "http_req_failed", "value"]]
	counter := k6.read("http_reqs", "rate", 100) with input as rated
	[counter.value, counter.path] == [8.3, ["metrics", "http_reqs", "rate"]]
	gauge := k6.read("vus", "rate", 0) with input as {"metrics": {"vus": {"value": 5, "min": 1, "max": 5}}}
	gauge.state == "unknown"
}

test_too_few_requests if {
	reading := k6.read("http_req_duration", "p(95)", 101) with input as summary
	reading.state == "unknown"
	reading.reason == "rests on 100 requests, fewer than 101"
}

test_a_summary_that_counts_nothing_has_no_sample if {
	reading := k6.read("http_req_duration", "p(95)", 1) with input as {"metrics": {"http_req_duration": {"p(95)": 31.7}}}
	reading.state == "unknown"
}

test_statistics_that_are_not_there if {
	every statistic in ["p(99)", "max"] {
		reading := k6.read("http_req_duration", statistic, 0) with input as summary
		reading.state == "unknown"
	}
}

test_measured if {
	k6.measured("http_reqs") with input as summary
	not k6.measured("vus") with input as summary
}
