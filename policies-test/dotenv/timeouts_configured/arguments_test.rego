# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.dotenv.timeouts_configured.arguments_test

import data.gonogo.dotenv.timeouts_configured.arguments as timeouts_configured_arguments

test_pass if {
	count(timeouts_configured_arguments.judged) > 0 with input as pass
	count(timeouts_configured_arguments.deny) == 0 with input as pass
	count(timeouts_configured_arguments.unknown) == 0 with input as pass
}

pass := {"GUNICORN_CMD_ARGS": "--workers=5 --timeout=120"}

test_pass_one_second if {
	count(timeouts_configured_arguments.judged) > 0 with input as pass_one_second
	count(timeouts_configured_arguments.deny) == 0 with input as pass_one_second
	count(timeouts_configured_arguments.unknown) == 0 with input as pass_one_second
}

pass_one_second := {"GUNICORN_CMD_ARGS": "--timeout=1"}

test_pass_one_second_in_short if {
	count(timeouts_configured_arguments.judged) > 0 with input as pass_one_second_in_short
	count(timeouts_configured_arguments.deny) == 0 with input as pass_one_second_in_short
	count(timeouts_configured_arguments.unknown) == 0 with input as pass_one_second_in_short
}

pass_one_second_in_short := {"GUNICORN_CMD_ARGS": "-t 1"}

test_pass_two_minutes_in_short if {
	count(timeouts_configured_arguments.judged) > 0 with input as pass_two_minutes_in_short
	count(timeouts_configured_arguments.deny) == 0 with input as pass_two_minutes_in_short
	count(timeouts_configured_arguments.unknown) == 0 with input as pass_two_minutes_in_short
}

pass_two_minutes_in_short := {"GUNICORN_CMD_ARGS": "-t 120"}

test_fail_for_ever if {
	count(timeouts_configured_arguments.deny) > 0 with input as fail_for_ever
}

fail_for_ever := {"GUNICORN_CMD_ARGS": "--timeout=0"}

test_fail_over_two_minutes if {
	count(timeouts_configured_arguments.deny) > 0 with input as fail_over_two_minutes
}

fail_over_two_minutes := {"GUNICORN_CMD_ARGS": "--timeout=121"}

test_fail_for_ever_in_short if {
	count(timeouts_configured_arguments.deny) > 0 with input as fail_for_ever_in_short
}

fail_for_ever_in_short := {"GUNICORN_CMD_ARGS": "-t 0"}

test_fail_over_two_minutes_in_short if {
	count(timeouts_configured_arguments.deny) > 0 with input as fail_over_two_minutes_in_short
}

fail_over_two_minutes_in_short := {"GUNICORN_CMD_ARGS": "-t 121"}

test_not_applicable_empty if {
	count(timeouts_configured_arguments.judged) == 0 with input as not_applicable_empty
	count(timeouts_configured_arguments.deny) == 0 with input as not_applicable_empty
	count(timeouts_configured_arguments.unknown) == 0 with input as not_applicable_empty
}

not_applicable_empty := {"GUNICORN_CMD_ARGS": ""}
