# Generated from the examples in content/fr/08-pre-launch.md: change those.
package gonogo.k6.error_rates_accepted.answers_test

import data.gonogo.k6.error_rates_accepted.answers as error_rates_accepted_answers

test_pass if {
	count(error_rates_accepted_answers.judged) > 0 with input as pass
	count(error_rates_accepted_answers.deny) == 0 with input as pass
	count(error_rates_accepted_answers.unknown) == 0 with input as pass
}

pass := {"metrics": {"checks": {"values": {"fails": 480, "passes": 479520, "rate": 0.999}}, "http_reqs": {"values": {"count": 480000, "rate": 533.3}}}}

test_fail if {
	count(error_rates_accepted_answers.deny) > 0 with input as fail
}

fail := {"metrics": {"checks": {"values": {"fails": 528, "passes": 479472, "rate": 0.9989}}, "http_reqs": {"values": {"count": 480000, "rate": 533.3}}}}
