# METADATA
# title: "What is told of a subject that does not pass"
# description: |
#   A finding is made of a reading: what a kind's `read` says of one field of one subject, as
#   {"subject", "path", "field", "value", "state", "secret"}. `value` is null where there is none.
#   `state` is "known", "unknown" (the input cannot tell yet) or "unstated" (left to the provider).
#   A reading may have a "reason" why it is unknown, a "unit", and a "wording" of its value. `words` tell what was
#   found and expected to a reader who sees the subject; `msg` is the subject and the words, since conftest prints
#   nothing else.
package gonogo.lib.findings

import data.gonogo.lib.fields

# Every finding is made here.
told(subject, path, words) := {
	"subject": subject,
	"path": path,
	"words": words,
	"msg": sprintf("%s: %s", [subject, words]),
}

# Anything that is wrong: "replicas is 1, must be ...".
unmet(reading, must) := object.union(
	found(reading),
	told(reading.subject, reading.path, sentence([fields.text(reading.field), was(reading), sprintf("must %s", [must])])),
)

# There should be a value, and is none.
unset(reading) := told(
	reading.subject,
	reading.path,
	sentence([fields.text(reading.field), "is not set"]),
) if {
	reading.state == "known"
} else := unmet(reading, "be set")

# Not the value that is asked for.
differs(reading, must, expected) := object.union(
	unmet(reading, sprintf("%s %s", [must, shown(expected)])),
	{"expected": expected},
)

# On the wrong side of a bound; the unit is "" for a bare number.
beyond(reading, must, bound, unit) := object.union(
	unmet(in_unit(reading, unit), trim_space(sprintf("%s %s %s", [must, shown(bound), counted(bound, unit)]))),
	{"expected": bound},
)

# What is compared with milliseconds is milliseconds.
in_unit(reading, unit) := object.union(reading, {"unit": unit}) if {
	unit in {"ms", "s", "min", "h"}
	is_number(reading.value)
} else := reading

counted(bound, unit) := "day" if {
	unit == "days"
	bound == 1
} else := unit

# Not on the side of another value that is asked for.
against(reading, must) := unmet(reading, concat("", [must, beside(array.concat([reading.operand], reading.addends))]))

# Each of the others, where that can be told.
beside(others) := concat("", [sprintf(
	", where %s is %s%s",
	[fields.text(other.field), shown(other.value), by_default(other)],
) |
	some other in others
	other.state == "known"
	not other.secret
	telling(other.value)
])

by_default(other) := " by default" if {
	other.by_default
} else := ""

# The reading of what cannot be compared, because it, or what it is compared with, is no quantity.
incomparable(reading, what) := object.union(
	reading,
	{"reason": sprintf("cannot be compared with what is no %s, or is none itself", [what])},
)

# What cannot be told yet.
unsure(reading) := told(
	reading.subject,
	reading.path,
	sentence([fields.text(reading.field), doubt(reading)]),
)

# The reading of what is no field: that steps lead from the subject to another.
related(subject, what, state, value, doubts) := {
	"subject": subject.name,
	"path": subject.path,
	"field": what,
	"value": value,
	"state": state,
	"secret": false,
	"reason": concat(": ", array.concat(["is not known"], [doubt.words | some doubt in array.slice(doubts, 0, 1)])),
}

# Nothing is said, and the check would hold of that.
silent(reading) := unsure(object.union(reading, {"reason": "is not set, and nothing else tells"}))

# The reading of what is no quantity, or whatever else it should be: nobody knows how much it is.
illegible(reading, what) := reading if {
	# Then it is known why.
	reading.state == "unknown"
	reading.reason
} else := object.union(reading, {"reason": reason}) if {
	not telling(reading.value)
	reason := sprintf("holds what is no %s", [what])
} else := object.union(reading, {"reason": sprintf("is no %s", [what])}) if {
	reading.secret
} else := object.union(reading, {"reason": sprintf("is %s, which is no %s", [shown(reading.value), what])})

# Something about a subject as a whole.
about(subject, words) := told(subject.name, subject.path, words)

# The same reading, of which nobody is told what it holds.
untold(reading) := object.union(reading, {"secret": "hidden"})

# There is no subject at all. It is told of the document alone: another one may hold the subject.
nowhere(name, words) := elsewhere(told(name, [], words))

# There are not as many as there must be.
miscounted(name, path, number, field, what, must) := object.union(
	told(name, path, sprintf("%s, must %s", [sentence([there(number), values_of(number, field), what]), must])),
	{"found": number.fewest},
)

# Nobody knows yet how many there are.
uncounted(name, path, number, field, what, must) := told(
	name, path,
	sprintf("%s, and may be more, must %s", [sentence([there(number), values_of(number, field), what]), must]),
)

values_of(_, "") := ""

values_of(number, field) := sprintf("value of %s", [field]) if {
	field != ""
	number.fewest == 1
} else := sprintf("values of %s", [field]) if {
	field != ""
}

there(number) := "there is 1" if {
	number.fewest == 1
} else := sprintf("there are %d", [number.fewest])

# That of a reading, or of a subject, which another document may yet put right.
elsewhere(finding) := object.union(finding, {"absent": true})

found(reading) := {"found": veiled(reading.value)} if {
	reading.state == "known"
	not reading.secret
	telling(reading.value)
} else := {}

# A list or an object may hold anything, secrets too, and is too long to read.
telling(value) if is_string(value)

telling(value) if is_number(value)

telling(value) if is_boolean(value)

sentence(parts) := concat(" ", [part | some part in parts; part != ""])

was(reading) := "is left to the provider," if {
	reading.state == "unstated"
} else := sprintf("%s,", [reading.reason]) if {
	reading.state == "unknown"
	reading.reason
} else := "is known only after apply," if {
	reading.state == "unknown"
} else := "is not set," if {
	reading.value == null
} else := "" if {
	reading.secret == "hidden"
} else := "is (sensitive)," if {
	reading.secret
} else := sprintf("is %s,", [reading.wording]) if {
	reading.wording
} else := sprintf("is %s %s,", [written(reading.value), reading.unit]) if {
	reading.unit
} else := sprintf("is %s,", [written(reading.value)])

doubt(reading) := reading.reason if {
	reading.reason
} else := "is left to the provider" if {
	reading.state == "unstated"
} else := "is known only after apply"

# A value that was found.
written(value) := sprintf("[%s]", [shown(value)]) if {
	is_array(value)
	listed(value)
} else := shown(value)

# A value in words; of a list its elements, where they can be told.
shown(value) := concat(", ", [scalar(element) | some element in value]) if {
	is_array(value)
	listed(value)
} else := scalar(value)

listed(value) if {
	every element in value {
		not is_array(element)
		not is_object(element)
	}
}

# conftest reads numbers as floats, and would print large ones with an exponent.
scalar(value) := concat("", [`"`, short(veiled(value)), `"`]) if {
	is_string(value)
} else := format_int(value, 10) if {
	is_number(value)
	value == floor(value)
	abs(value) < 1000000000000000
} else := sprintf("a list of %d", [count(value)]) if {
	is_array(value)
} else := "an object" if {
	is_object(value)
} else := format_int(value, 10) if {
	# conftest reads 31536001 as 3.1536001e+07.
	is_number(value)
	value == round(value)
} else := json.marshal(value)

# A URL without its passwords: that of its user, and what a name behind the `?` says is one.
veiled(value) := regex.replace(
	regex.replace(value, `://([^:/?#@\s]*):\S*@`, "://${1}:…@"),
	`(?i)([?&][^=&#\s]*(?:pass|pwd|secret|token|key|signature)[^=&#\s]*=)[^&#\s]*`, "${1}…",
) if {
	is_string(value)
	contains(value, "://")
} else := value

short(text) := text if {
	count(text) <= 80
} else := concat("", [substring(text, 0, 79), "…"])
