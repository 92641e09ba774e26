# METADATA
# title: "Subjects that gather all spellings of one thing"
# description: |
#   A subject of a view is one of the library for Terraform with a "view" beside: {field: entry}. An entry is
#   {"value", "state", "path", "secret"}: what the field means, and the raw attribute's own state, place and secrecy.
#   It may have a "field" of its own, where words about the raw attribute help more, a "reason" and a "wording".
package gonogo.lib.views

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.values

# A reading of each place that the field means, as `terraform.read` gives it.
read(subject, field) := [reading |
	entry := subject.view[field[0]]
	some place in places(entry, field)
	reading := object.union(
		{"field": place},
		object.union(entry, {
			"subject": subject.name,
			"value": fields.at({field[0]: entry.value}, place),
		}),
	)
]

# Who is read to the end here is read so for every question.
read_parts(subject, field, _) := read(subject, field)

read_shallow(subject, field) := read(subject, field)

read_written(subject, field) := read(subject, field)

# A list that is known only after apply may have elements.
places(entry, field) := fields.spread({field[0]: entry.value}, field) if {
	entry.state != "unknown"
} else := fields.reach({field[0]: entry.value}, field)

# What raw readings make of a field: unknown while one of them is, and at the place of the first that says something.
fed(readings, value) := doubt(unknown[0]) if {
	unknown := [reading | some reading in readings; reading.state == "unknown"]
	count(unknown) > 0
} else := {"value": value, "state": "known", "path": first.path, "secret": secret(readings)} if {
	first := array.concat([reading | some reading in readings; reading.value != null], readings)[0]
}

# What one raw reading says, in the view's words: null where there are none for it.
translated(reading, value, what) := doubt(findings.illegible(reading, what)) if {
	reading.state != "unknown"
	values.garbled(reading.value, value)
} else := bare(reading) if {
	reading.value == null
} else := fed([reading], value)

# One raw reading as it is.
bare(reading) := doubt(reading) if {
	reading.state == "unknown"
} else := object.filter(reading, ["value", "state", "path", "secret"])

# A reading of what no provider chooses. If the author does not write it either, a dynamic block makes it of a list
# that is known only after apply.
never_left(reading) := object.union(reading, {"state": "unknown"}) if {
	reading.state == "unstated"
} else := reading

# What nobody can tell of a field, told of the raw attribute.
doubt(reading) := object.union(
	object.filter(reading, ["path", "field", "reason", "secret"]),
	{"value": null, "state": "unknown"},
)

secret(readings) if {
	some reading in readings
	reading.secret
} else := false

# The one subject of a resource of which nobody knows yet how many there are in it.
undecided(subject, reading, names) := object.union(subject, {"view": {name: doubt(reading) | some name in names}})
