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

matches(x, pattern) if {
	is_string(x)
	regex.match(pattern, x)
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

# A Kubernetes quantity: 2, "500m", "512Mi", "1.5G".
quantity(x) := x if {
	is_number(x)
} else := units.parse(x) if {
	matches(x, `^[0-9]+(\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$`)
} else := null

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

# In milliseconds; days and weeks as well, which Go's own notation does not have.
duration(x) := sum([part |
	some [_, amount, unit] in regex.find_all_string_submatch_n(`([0-9]+(?:\.[0-9]+)?)(ms|s|m|h|d|w)`, x, -1)
	part := to_number(amount) * milliseconds[unit]
]) if {
	matches(x, `^([0-9]+(\.[0-9]+)?(ms|s|m|h|d|w))+$`)
} else := null

# A share of one, in per cent. OPA multiplies in binary, where 0.999 * 100 is less than 99.9; the
# quotient of two integers is the number nearest to the right one, which is how it reads 99.9 too.
percent(x) := round(x * 1000000000000) / 10000000000 if {
	is_number(x)
} else := null

milliseconds := {
	"ms": 1,
	"s": 1000,
	"m": 60000,
	"min": 60000,
	"h": 3600000,
	"d": 86400000,
	"days": 86400000,
	"w": 604800000,
}

bytes := {"B": 1, "KiB": 1024, "MiB": 1048576, "GiB": 1073741824}
