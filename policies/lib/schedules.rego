# METADATA
# title: "How often a schedule runs"
# description: |
#   Cron as Kubernetes has it (five fields), with the seconds in front (six), and as AWS has it (`cron(…)` with the
#   year, `rate(…)`); `@every 6h`, `@daily` and its like. What is told is the longest time between two runs, in
#   the worst year, by a clock that nobody moves. Where both the date and the weekday choose, one program takes
#   either and another both: that is not told, nor what ends, as a year does.
package gonogo.lib.schedules

import data.gonogo.lib.values

# As a duration, "86400s"; null where it is not known.
interval(x) := sprintf("%ds", [longest_gap]) if {
	is_string(x)
	longest_gap := seconds(trim_space(x))
} else := null

illegible(x) if values.garbled(x, interval(x))

# Go's own notation, which has no days.
seconds(text) := max([1, floor(values.duration(period) / 1000)]) if {
	[[_, period]] := regex.find_all_string_submatch_n(
		`^@every\s+((?:[0-9]{1,9}(?:\.[0-9]{1,9})?(?:h|m|s|ms))+)$`,
		text,
		-1,
	)
}

seconds(text) := to_number(amount) * rate_units[trim_suffix(unit, "s")] if {
	[[_, amount, unit]] := regex.find_all_string_submatch_n(
		`^rate\(([1-9][0-9]{0,5})\s+((?:minute|hour|day)s?)\)$`,
		text,
		-1,
	)
	plural(unit) == plural_of(amount)
}

# Between two runs of a day, or from the last of one day to the first of another.
seconds(text) := max([day.gap, (days(cron) * 86400) + (day.first - day.last)]) if {
	cron := fields(text)
	day := nested(nested(nested(instant, cron, "second"), cron, "minute"), cron, "hour")
}

# AWS refuses `1 days`, and `2 day`.
plural(unit) := endswith(unit, "s")

plural_of(amount) := to_number(amount) != 1

rate_units := {"minute": 60, "hour": 3600, "day": 86400}

instant := {"first": 0, "last": 0, "gap": 0}

# The first and the last run within a larger unit, and the longest time between two.
nested(inner, cron, name) := {
	"first": (chosen[0] * clock[name].seconds) + inner.first,
	"last": (chosen[count(chosen) - 1] * clock[name].seconds) + inner.last,
	"gap": max([inner.gap, ((longest(chosen) * clock[name].seconds) + inner.first) - inner.last]),
} if {
	chosen := sort(selected(cron, name))
	count(chosen) > 1
} else := {
	"first": (only * clock[name].seconds) + inner.first,
	"last": (only * clock[name].seconds) + inner.last,
	"gap": inner.gap,
} if {
	some only in selected(cron, name)
}

longest(ascending) := max(ways(ascending))

ways(ascending) := [way | some i, n in ascending; way := ascending[i + 1] - n]

# -- Days --------------------------------------------------------------------------------------------

# The longest way from one day on which it runs to the next.
days(cron) := weekly(selected(cron, "weekday")) if {
	starred(cron.date)
	count(selected(cron, "month")) == 12
} else := calendar(dates(cron), selected(cron, "month")) if {
	starred(cron.weekday)
}

starred(field) if field in {"*", "?"}

weekly(weekdays) := longest(sort({day | some weekday in weekdays; some week in [0, 7]; day := weekday + week}))

dates(cron) := {"L"} if {
	cron.date == "L"
	cron.aws
} else := selected(cron, "date")

# In whole days; between two leap days, 2100 is none.
calendar(wanted, chosen_months) := max(array.concat(within, between)) if {
	stretches := stretches_of(wanted, chosen_months)
	count(stretches) > 1
	within := [stretch.gap | some stretch in stretches]
	between := [gap | some i, stretch in stretches; gap := stretches[i + 1].first - stretch.last]
} else := 2921 if {
	count(stretches_of(wanted, chosen_months)) == 1
}

# Of each month in which it runs the first and the last day, and the longest way between two.
stretches_of(wanted, chosen_months) := [stretch |
	by_length := {length: dates_of(wanted, length) | some length in [28, 29, 30, 31]}
	some month in months
	month.number in chosen_months
	chosen := by_length[month.length]
	count(chosen) > 0
	stretch := {
		"first": month.start + chosen[0],
		"last": month.start + chosen[count(chosen) - 1],
		"gap": max(array.concat([0], ways(chosen))),
	}
]

dates_of({"L"}, length) := [length]

dates_of(wanted, length) := [date | some date in sort(wanted); date <= length] if not "L" in wanted

# Every pair of neighbouring years: common and leap, leap and common, common and common.
months := [month |
	some i, year in [2095, 2096, 2097, 2098]
	lengths := [31, object.get({2096: 29}, year, 28), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
	some j, length in lengths
	leap_days := count([before | some before in [2096]; before < year])
	month := {"number": j + 1, "length": length, "start": ((365 * i) + leap_days) + sum(array.slice(lengths, 0, j))}
]

# -- Fields ------------------------------------------------------------------------------------------

# A time zone in front changes nothing but the clock.
fields(text) := object.union(named(array.concat(["0"], steps)), {"aws": false}) if {
	steps := regex.split(`\s+`, spelled(text))
	count(steps) == 5
}

fields(text) := object.union(named(steps), {"aws": false}) if {
	steps := regex.split(`\s+`, spelled(text))
	count(steps) == 6
	not startswith(text, "cron(")
}

fields(text) := object.union(named(array.concat(["0"], array.slice(steps, 0, 5))), {"aws": true}) if {
	[[_, inner]] := regex.find_all_string_submatch_n(`^cron\(([^()]*)\)$`, text, -1)
	steps := regex.split(`\s+`, trim_space(inner))
	count(steps) == 6
	starred(steps[5])
}

named(steps) := {
	"second": steps[0],
	"minute": steps[1],
	"hour": steps[2],
	"date": steps[3],
	"month": steps[4],
	"weekday": steps[5],
}

spelled(text) := object.get(words, bare, bare) if {
	bare := regex.replace(text, `^(?:CRON_)?TZ=\S+\s+`, "")
}

words := {
	"@yearly": "0 0 1 1 *",
	"@annually": "0 0 1 1 *",
	"@monthly": "0 0 1 * *",
	"@weekly": "0 0 * * 0",
	"@daily": "0 0 * * *",
	"@midnight": "0 0 * * *",
	"@hourly": "0 * * * *",
}

# The numbers that a field names; undefined where a part of it is none.
selected(cron, name) := union({run(part, cron, name) | some part in parts}) if {
	parts := split(cron[name], ",")
	every part in parts {
		run(part, cron, name)
	}
}

run(part, cron, name) := {chosen |
	some number in numbers.range(from, to)
	(number - from) % step == 0
	chosen := number % clock[name].turn
} if {
	[[_, start, end, nth]] := regex.find_all_string_submatch_n(
		`^(?:[*?]|([0-9]{1,2}|[A-Za-z]{3})(?:-([0-9]{1,2}|[A-Za-z]{3}))?)(?:/([0-9]{1,4}))?$`,
		part, -1,
	)
	step := digits(object.get({"": "1"}, nth, nth))
	step > 0
	from := first_of(start, cron, name)
	clock[name].first <= from
	to := last_of(start, end, nth, cron, name)
	from <= to
	to <= clock[name].most
}

first_of(start, cron, name) := clock[name].first if {
	start == ""
} else := number_of(start, cron, name)

# `5/15` goes on to the end, as `*/15` does.
last_of(start, end, nth, cron, name) := clock[name].last if {
	start == ""
} else := clock[name].last if {
	end == ""
	nth != ""
} else := number_of(start, cron, name) if {
	end == ""
} else := number_of(end, cron, name)

number_of(text, cron, name) := digits(text) if {
	regex.match(`^[0-9]+$`, text)
} else := number + 1 if {
	# To AWS the week begins with day 1.
	cron.aws
	name == "weekday"
	number := clock[name].words[upper(text)]
} else := clock[name].words[upper(text)]

# 05 is no number to JSON.
digits(text) := to_number(regex.replace(text, `^0+([0-9])`, "${1}"))

clock := {
	"second": {"first": 0, "last": 59, "most": 59, "turn": 60, "seconds": 1, "words": {}},
	"minute": {"first": 0, "last": 59, "most": 59, "turn": 60, "seconds": 60, "words": {}},
	"hour": {"first": 0, "last": 23, "most": 23, "turn": 24, "seconds": 3600, "words": {}},
	"date": {"first": 1, "last": 31, "most": 31, "turn": 32, "seconds": 86400, "words": {}},
	"month": {
		"first": 1, "last": 12, "most": 12, "turn": 13, "seconds": 86400,
		"words": {
			"JAN": 1, "FEB": 2, "MAR": 3, "APR": 4, "MAY": 5, "JUN": 6,
			"JUL": 7, "AUG": 8, "SEP": 9, "OCT": 10, "NOV": 11, "DEC": 12,
		},
	},
	# Sunday is 0 and 7.
	"weekday": {
		"first": 0, "last": 6, "most": 7, "turn": 7, "seconds": 86400,
		"words": {"SUN": 0, "MON": 1, "TUE": 2, "WED": 3, "THU": 4, "FRI": 5, "SAT": 6},
	},
}
