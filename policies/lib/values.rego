# METADATA
# title: "Predicates that hold only for values of the right type"
# description: |
#   Rego compares across types: "0" >= 7 and null < 200 are both true, so a bare comparison lets
#   through what it should stop. Policies compare by these functions and negate them with `not`:
#   what is no number is then never on the right side of a bound.
#   The functions that convert are total, because `not at_least(undefined, 7)` is itself undefined
#   and its rule silent. What they cannot convert they answer with null.
package gonogo.lib.values

at_least(x, bound) if {
	is_number(x)
	is_number(bound)
	x >= bound
}

at_most(x, bound) if {
	is_number(x)
	is_number(bound)
	x <= bound
}

above(x, bound) if {
	is_number(x)
	is_number(bound)
	x > bound
}

below(x, bound) if {
	is_number(x)
	is_number(bound)
	x < bound
}

# What is not there is equal to nothing.
same(x, other) if {
	x != null
	x == other
}

# Of a range, {"from", "to"}: all of it is in one of the others, [from, to].
within(x, ranges) if {
	some [from, to] in ranges
	at_least(x.from, from)
	at_most(x.to, to)
}

# The number is in it.
covers(x, number) if {
	at_most(x.from, number)
	at_least(x.to, number)
}

# Of a number or a boolean its text is looked at: 300 is written "300" elsewhere.
matches(x, pattern) if regex.match(pattern, text(x))

text(x) := x if {
	is_string(x)
} else := format_int(x, 10) if {
	# conftest reads numbers as floats.
	is_number(x)
	x == floor(x)
	abs(x) < 1000000000000000
} else := json.marshal(x) if {
	is_number(x)
} else := json.marshal(x) if {
	is_boolean(x)
}

# There is a value, and what should be made of it is null.
garbled(x, null) if not nothing(x)

nothing(x) if is_null(x)

nothing(x) if x == ""

nothing(x) if x == []

# Of two numbers; nothing where one of them is none.
added(x, y) := x + y if {
	is_number(x)
	is_number(y)
} else := null

# What stands between commas, without the blanks around it.
elements(x) := [trim_space(element) | some element in split(x, ",")] if {
	is_string(x)
	not nothing(x)
	not illegible_elements(x)
} else := null

# Where blanks or semicolons stand between words, nobody can tell which signs part them.
illegible_elements(x) if {
	is_string(x)
	regex.match(`[^\s,]\s+[^\s,]|;`, x)
}

illegible_elements(x) if {
	not nothing(x)
	not is_string(x)
}

# What a JSON text says; null where it is none.
json_text(x) := json.unmarshal(x) if {
	is_string(x)
	json.is_valid(x)
} else := null

illegible_json_text(x) if {
	is_string(x)
	not nothing(x)
	not json.is_valid(x)
}

illegible_json_text(x) if {
	not nothing(x)
	not is_string(x)
}

# Characters of a text, elements of a list, keys of an object.
length(x) := count(x) if {
	is_string(x)
} else := count(x) if {
	is_array(x)
} else := count(x) if {
	is_object(x)
} else := null

# A number that may be written as text, as all values of an environment file are.
number(x) := x if {
	is_number(x)
} else := to_number(x) if {
	matches(x, `^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`)
} else := null

# A Kubernetes quantity: 2, "500m", "512Mi", ".5G", "+1e3".
quantity(x) := x if {
	is_number(x)
} else := sign * ((amount * suffixes[suffix]) / divisors[suffix]) if {
	is_string(x)
	some [_, signed, whole, fraction, bare, suffix, exponent] in regex.find_all_string_submatch_n(
		`^([+-]?)(?:([0-9]{1,30})(?:\.([0-9]{0,30}))?|\.([0-9]{1,30}))(?:([numkMGTPE]|[KMGTPE]i|)|[eE]([+-]?[0-9]{1,2}))$`,
		x, -1,
	)
	sign := {"-": -1, "+": 1, "": 1}[signed]
	amount := to_number(sprintf("%s.%s%se%s", [or_zero(whole), fraction, or_zero(bare), or_zero(exponent)]))
} else := null

or_zero(digits) := "0" if {
	digits == ""
} else := digits

suffixes := {
	"": 1, "n": 1, "u": 1, "m": 1,
	"k": 1000, "M": 1000000, "G": 1000000000,
	"T": 1000000000000, "P": 1000000000000000, "E": 1000000000000000000,
	"Ki": 1024, "Mi": 1048576, "Gi": 1073741824,
	"Ti": 1099511627776, "Pi": 1125899906842624, "Ei": 1152921504606846976,
}

# The quotient of two numbers is the nearest to the right one, their product with 0.001 is not.
divisors := object.union({suffix: 1 | some suffix, _ in suffixes}, {"n": 1000000000, "u": 1000000, "m": 1000})

# A Kubernetes quantity of bytes, in a larger unit.
quantity_in(x, unit) := quantity(x) / bytes[unit] if {
	quantity(x) != null
} else := null

# A text with its unit ("7d", "1h30m", "512MiB", "25%"), in another one; a number is taken to be in
# that unit already.
measure(x, unit) := x if {
	is_number(x)
} else := duration(x) / milliseconds[unit] if {
	milliseconds[unit]
	duration(x) != null
} else := units.parse_bytes(x) / bytes[unit] if {
	bytes[unit]
	matches(x, `^[0-9]+(\.[0-9]+)?(B|[KMGT]i?B?)$`)
} else := to_number(trim_suffix(x, "%")) if {
	unit == "%"
	matches(x, `^[0-9]+(\.[0-9]+)?%$`)
} else := null

# The same where a number is text too.
measure_text(x, unit) := number(x) if {
	number(x) != null
} else := measure(x, unit)

# In milliseconds, as Go writes it ("1h30m"), PostgreSQL ("5min", "30 days") and ISO 8601 ("PT1H30M", "P30D").
# Months and years differ, and are none.
duration(x) := lasting(x, `([0-9]+(?:\.[0-9]+)?)\s*([a-z]+)`) if {
	matches(x, `^([0-9]+(\.[0-9]+)?(ms|s|m|min|h|d|w))+$`)
} else := lasting(x, `([0-9]+(?:\.[0-9]+)?)\s*([a-z]+)`) if {
	matches(x, `^[0-9]+(\.[0-9]+)? ?(ms|s|sec|seconds?|m|min|minutes?|h|hours?|d|days?|w|weeks?)$`)
} else := lasting(lower(x), `([0-9]+(?:\.[0-9]+)?)([wdhms])`) if {
	matches(x, `^P[0-9]+W$|^P([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?$`)
	matches(x, `[0-9][WDHMS]$`)
} else := null

lasting(text, amounts) := sum([part |
	some [_, amount, unit] in regex.find_all_string_submatch_n(amounts, text, -1)
	part := to_number(regex.replace(amount, `^0+([0-9])`, "${1}")) * milliseconds[unit]
])

# A share of one, in per cent. OPA multiplies in binary, where 0.999 * 100 is less than 99.9; the
# quotient of two integers is the number nearest to the right one, which is how it reads 99.9 too.
percent(x) := round(x * 1000000000000) / 10000000000 if {
	is_number(x)
} else := null

milliseconds := {
	"ms": 1,
	"s": 1000, "sec": 1000, "second": 1000, "seconds": 1000,
	"m": 60000, "min": 60000, "minute": 60000, "minutes": 60000,
	"h": 3600000, "hour": 3600000, "hours": 3600000,
	"d": 86400000, "day": 86400000, "days": 86400000,
	"w": 604800000, "week": 604800000, "weeks": 604800000,
}

bytes := {"B": 1, "KiB": 1024, "MiB": 1048576, "GiB": 1073741824}

# -- What somebody else fills in ---------------------------------------------------------------------

# $NAME, ${NAME}, ${NAME:-default} or $(command), anywhere: somebody else fills it in. {{ name }} is a template's.
# `$$` is a dollar.
deferred(x) if matches(undoubled(x), `\$[A-Za-z_{(]`)

deferred(x) if templated(x)

templated(x) if matches(x, `(?s)\{\{.*\}\}|\{%.*%\}`)

undoubled(x) := replace(x, "$$", "") if {
	is_string(x)
} else := x

# Why a value that somebody else fills in cannot be told. A default that is judged would be right only where
# nothing else is given.
deferral(x) := "a template that was not rendered puts in its value" if {
	templated(x)
} else := "a command puts in its value where the file is used" if {
	matches(undoubled(x), `\$\(`)
} else := "its value is put in where the file is used, and only its default is here" if {
	matches(undoubled(x), `\$\{[A-Za-z_][A-Za-z0-9_]*:?[-=]`)
} else := "a part of its value is put in where the file is used" if {
	not matches(x, `^\$(\{[^{}]*\}|[A-Za-z_][A-Za-z0-9_]*)$`)
} else := "its value is put in where the file is used"

# Each once.
distinct(list) := {element | some element in list}

# A value of which is known to which type of resource it leads (`relations.rego`).
leads(value, types) if value.to in types
