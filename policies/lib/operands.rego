# METADATA
# title: "Readings beside what they are compared with"
# description: |
#   A reading has an "operand" beside it, which is another reading, and "addends" where more is added to that.
#   While the other is unknown, so is whatever depends on it; what nobody says of it is what it is by default.
package gonogo.lib.operands

import data.gonogo.lib.fields
import data.gonogo.lib.findings

# Each reading beside each other, of which all must be on the right side.
beside(readings, others, otherwise) := [object.union(paired(reading, settled(other, otherwise)), {"addends": []}) |
	some reading in readings
	some other in given(others)
]

# What is added to the other.
adding(pairs, others, otherwise) := [object.union(
	open(pair, addend),
	{"addends": array.concat(pair.addends, [addend])},
) |
	some pair in pairs
	some other in given(others)
	addend := settled(other, otherwise)
]

# Each reading beside the one that it is equal to, if there is one, or may be, or else any.
one_of(readings, others, otherwise) := [object.union(
	matched(reading, [known(other, otherwise) | some other in given(others)]),
	{"addends": []},
) |
	some reading in readings
]

# A list without elements leaves nothing to compare with.
given(others) := others if {
	count(others) > 0
} else := [{"field": "what it is compared with", "value": null, "state": "known", "secret": false}]

# -- The other ---------------------------------------------------------------------------------------

# A default is what the API takes where nobody says; what a provider chooses may be anything else.
settled(other, otherwise) := known(other, otherwise) if {
	known(other, otherwise).state != "known"
} else := known(other, otherwise) if {
	known(other, otherwise).value != null
} else := object.union(other, {"state": "unknown", "reason": "is not set"})

known(other, otherwise) := object.union(other, {"state": "known", "value": otherwise, "by_default": true}) if {
	otherwise != null
	other.state != "unknown"
	unsaid(other)
} else := other

unsaid(other) if other.state == "unstated"

unsaid(other) if other.value == null

or_else(value, otherwise) := otherwise if {
	value == null
} else := value

# -- Both --------------------------------------------------------------------------------------------

paired(reading, other) := open(object.union(reading, {"operand": other}), other)

# What is not set is on no side of anything.
open(reading, other) := object.union(reading, {"state": "unknown", "reason": uncompared(other)}) if {
	other.state != "known"
	reading.state == "known"
	reading.value != null
} else := reading

uncompared(other) := sprintf("cannot be compared: %s %s", [fields.text(other.field), findings.doubt(other)])

matched(reading, others) := object.union(reading, {"operand": same[0]}) if {
	same := [other | some other in others; same_value(reading, other)]
	count(same) > 0
} else := object.union(reading, {"operand": one, "state": "known", "value": one.refers[0]}) if {
	same := [object.union(other, {"state": "known", "value": other.refers[0]}) |
		some other in others
		same_reference(reading, other)
	]
	count(same) > 0
	one := same[0]
} else := paired(reading, open[0]) if {
	open := [other | some other in others; undecided(reading, other)]
	count(open) > 0
} else := object.union(reading, {"operand": others[0], "state": "known"}) if {
	# Both are known only after apply, and lead to different things.
	reading.state == "unknown"
	reading.refers
} else := object.union(reading, {"operand": others[0]})

same_value(reading, other) if {
	reading.state == "known"
	other.state == "known"
	reading.value != null
	reading.value == other.value
}

same_reference(reading, other) if {
	reading.state == "unknown"
	other.state == "unknown"
	reading.refers == other.refers
}

undecided(reading, other) if {
	[reading.state, other.state] != ["known", "known"]
	not apart(reading, other)
}

# They lead to two things.
apart(reading, other) if {
	reading.state == "unknown"
	other.state == "unknown"
	reading.leads != other.leads
}

# Nothing is equal to what is not there.
apart(reading, other) if {
	some side in [reading, other]
	side.state == "known"
	side.value == null
}
