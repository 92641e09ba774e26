# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.dotenv.log_levels_configured_test

import data.gonogo.dotenv.log_levels_configured

test_pass if {
	count(log_levels_configured.judged) > 0 with input as pass
	count(log_levels_configured.deny) == 0 with input as pass
	count(log_levels_configured.unknown) == 0 with input as pass
}

pass := {"LOG_LEVEL": "INFO"}

test_fail if {
	count(log_levels_configured.deny) > 0 with input as fail
}

fail := {"DJANGO_LOG_LEVEL": "debug"}

test_fail_of_gunicorn if {
	count(log_levels_configured.deny) > 0 with input as fail_of_gunicorn
}

fail_of_gunicorn := {"GUNICORN_LOG_LEVEL": "trace"}

test_fail_in_one_word if {
	count(log_levels_configured.deny) > 0 with input as fail_in_one_word
}

fail_in_one_word := {"CELERYD_LOGLEVEL": "DEBUG"}

test_not_applicable_left_empty if {
	count(log_levels_configured.judged) == 0 with input as not_applicable_left_empty
	count(log_levels_configured.deny) == 0 with input as not_applicable_left_empty
	count(log_levels_configured.unknown) == 0 with input as not_applicable_left_empty
}

not_applicable_left_empty := {"LOG_LEVEL": ""}
