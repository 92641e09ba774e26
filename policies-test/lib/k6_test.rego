package gonogo.lib.k6_test

import data.gonogo.lib.k6

summary := {"metrics": {"http_reqs": {"values": {"count": 100}}, "http_req_duration": {"values": {"p(95)": 31.7, "max": null}}}}

export := {"metrics": {"http_reqs": {"count": 100}, "http_req_duration": {"p(95)": 31.7}}}

test_both_shapes if {
	reading := k6.read("http_req_duration", "p(95)", 100) with input as summary
	[reading.value, reading.state, reading.path] == [31.7, "known", ["metrics", "http_req_duration", "values", "p(95)"]]
	other := k6.read("http_req_duration", "p(95)", 100) with input as export
	[other.value, other.state, other.path] == [31.7, "known", ["metrics", "http_req_duration", "p(95)"]]
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
