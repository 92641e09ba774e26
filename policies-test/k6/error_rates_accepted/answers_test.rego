# Generated from the examples in content/fr/08-pre-launch.md: change those.
package gonogo.k6.error_rates_accepted.answers_test

import data.gonogo.k6.error_rates_accepted.answers as error_rates_accepted_answers

test_pass if {
	count(error_rates_accepted_answers.judged) > 0 with input as pass
	count(error_rates_accepted_answers.deny) == 0 with input as pass
	count(error_rates_accepted_answers.unknown) == 0 with input as pass
}

pass := {"metrics": {
	"checks": {"values": {"fails": 10, "passes": 9990, "rate": 0.999}},
	"http_reqs": {"values": {"count": 10000, "rate": 333.3}},
}}

test_fail if {
	count(error_rates_accepted_answers.deny) > 0 with input as fail
}

fail := {"metrics": {
	"checks": {"values": {"fails": 528, "passes": 479472, "rate": 0.9989}},
	"http_reqs": {"values": {"count": 480000, "rate": 533.3}},
}}

test_unknown_too_short if {
	count(error_rates_accepted_answers.deny) == 0 with input as unknown_too_short
	count(error_rates_accepted_answers.unknown) > 0 with input as unknown_too_short
}

unknown_too_short := {"metrics": {
	"checks": {"values": {"fails": 0, "passes": 9999, "rate": 1}},
	"http_reqs": {"values": {"count": 9999, "rate": 333.3}},
}}
