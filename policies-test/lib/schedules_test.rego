package gonogo.lib.schedules_test

import data.gonogo.lib.schedules

test_the_longest_time_between_two_runs if {
	every schedule, seconds in {
		"* * * * *": 60,
		"*/15 * * * *": 900,
		"*/7 * * * *": 420,
		"5/15 * * * *": 900,
		"0 3 * * *": 86400,
		"0 02 * * *": 86400,
		"30 1,13 * * *": 43200,
		"0 9-17 * * *": 57600,
		"0 0 * * 0": 604800,
		"0 0 * * 7": 604800,
		"0 0 * * 5-7": 432000,
		"0 0 * * mon-FRI": 259200,
		"0 9-17/4 * * MON,wed": 403200,
		"0 0 */2 * *": 172800,
		"0 0 ? * ?": 86400,
		"  0   3 * *\t* ": 86400,
	} {
		schedules.interval(schedule) == sprintf("%ds", [seconds])
		not schedules.illegible(schedule)
	}
}

# In the worst year.
test_days_of_the_calendar if {
	every schedule, days in {
		"0 0 1 * *": 31,
		"0 0 1,15 * *": 17,
		"0 0 31 * *": 61,
		"0 0 29 2 *": 2921,
		"0 0 1 jan *": 366,
		"0 0 * 1 *": 336,
		"@yearly": 366,
		"@monthly": 31,
		"cron(0 2 L * ? *)": 31,
		"cron(0 3 1 * ? *)": 31,
	} {
		schedules.interval(schedule) == sprintf("%ds", [days * 86400])
	}
}

test_seconds_stand_in_front if {
	schedules.interval("0 15 2 * * *") == "86400s"
	schedules.interval("*/10 * * * * *") == "10s"
	schedules.interval("30 0 0 * * 0") == "604800s"
}

test_of_aws if {
	schedules.interval("cron(0 2 * * ? *)") == "86400s"
	schedules.interval("cron(0 2 ? * SUN *)") == "604800s"

	# Friday to Monday, by names and by numbers.
	schedules.interval("cron(0 2 ? * MON-FRI *)") == "259200s"
	schedules.interval("cron(0 2 ? * 2-6 *)") == "259200s"
	schedules.interval("cron(0 2 ? * 1,MON *)") == "518400s"
	schedules.interval("rate(1 day)") == "86400s"
	schedules.interval("rate(12 hours)") == "43200s"
}

test_words if {
	schedules.interval("@daily") == "86400s"
	schedules.interval("@midnight") == "86400s"
	schedules.interval("@hourly") == "3600s"
	schedules.interval("@weekly") == "604800s"
	schedules.interval("@annually") == schedules.interval("@yearly")
	schedules.interval("@every 1h30m10s") == "5410s"
	schedules.interval("@every 10ms") == "1s"
	schedules.interval("CRON_TZ=Europe/Paris 0 3 * * *") == "86400s"
}

test_what_is_not_known_is_illegible if {
	every schedule in [
		# Either or both.
		"0 0 1 * 1", "0 0 1-31 * 1", "0 0 */2 * 1", "0 0 * 1 1",
		# It ends, or never comes.
		"cron(0 2 * * ? 2027)", "0 0 30 2 *", "at(2026-11-26T02:00:00)", "@reboot",
		# Nobody runs it.
		"60 * * * *", "* 24 * * *", "* * 0 * *", "* * * 13 *", "* * * * 8", "5-1 * * * *", "*/0 * * * *", "*-5 * * * *",
		"H H * * *", "0 0 * * FUN", "0 0 L * *", "0 0 * * 5L", "0 0 15W * *", "0 0 * * 1#2", "0, 0 * * *",
		"rate(1 days)", "rate(2 day)", "rate(0 days)", "@every 1d", "@every -1h", "@often",
		"0 3 * *", "0 0 3 * * * *", "cron(0 2 * * ?)", "cron(0 2 * * ? *", "daily", "${SCHEDULE}", "{{ schedule }}",
		5, true, ["0 3 * * *"], {"cron": "0 3 * * *"},
	] {
		schedules.interval(schedule) == null
		schedules.illegible(schedule)
	}
}

test_nothing_is_not_illegible if {
	every nothing in [null, "", []] {
		schedules.interval(nothing) == null
		not schedules.illegible(nothing)
	}
}
