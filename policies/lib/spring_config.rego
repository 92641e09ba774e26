# METADATA
# title: "Reading a Spring configuration"
# description: |
#   A document has all files of a folder, as one profile of production sees them: {"profile", "documents": [{"path",
#   "contents"}, ...]}. The contents of one file alone, as conftest hands them over, are read as an
#   `application.yml`. Nobody says which of its values are secrets, so none is ever shown.
package gonogo.lib.spring_config

import data.gonogo.lib.findings
import data.gonogo.lib.kind
import data.gonogo.lib.spring_names
import data.gonogo.lib.spring_values
import data.gonogo.lib.values

# It is one, and production sees something of it.
here if {
	kind.kind == "spring-config"
	spring_values.concerns(view.documents, view.profile)
}

view := input if {
	is_array(input.documents)
} else := {"profile": min(spring_values.views(documents)), "documents": documents} if {
	documents := [{"path": "application.yml", "contents": input}]
}

properties := spring_values.seen(view.documents, view.profile)

there(name) if properties[spring_names.canonical(name)]

# A reading of a property.
read(name) := object.union(reading(spring_names.canonical(name)), {"subject": name})

reading(name) := object.union(blank, {
	"subject": property.written,
	"path": place(property.place),
	"value": property.value,
	"state": property.state,
	"reason": property.reason,
	"from": property.from,
}) if {
	property := properties[name]
} else := blank

blank := {
	"path": [],
	"field": "",
	"value": null,
	"state": "known",
	"secret": "hidden",
	"reason": "",
	"from": "",
	"source": "",
}

place(steps) := array.concat(["documents"], steps) if {
	is_array(input.documents)
} else := array.slice(steps, 2, count(steps))

# `name=` says nothing.
given(reading) if not reading.value in {null, ""}

# A size in another unit: to Spring `10MB` is 10 MiB.
size(text, unit) := values.measure_text(regex.replace(text, `^([0-9]+) ?([KMGT])B$`, "${1}${2}iB"), unit) if {
	is_string(text)
} else := values.measure_text(text, unit)

# -- What is not seen here ---------------------------------------------------------------------------

# There is one, and all that may be set is in it.
lacking if {
	here
	count(elsewhere) == 0
}

# It is there, or surely is not.
decided(name) if {
	here
	there(name)
}

decided(_) if lacking

# What is told where there is none of the names, and one may be where nobody sees it.
perhaps(words) := [findings.elsewhere(findings.told(words, [], reason)) |
	here
	some reason in array.slice(elsewhere, 0, 1)
]

# Why a property that is not here may be set all the same.
elsewhere := array.concat(
	["may be set in what was refused" | input.incomplete],
	array.concat(
		["may be set in what is for all profiles, which is not given here" | not spring_values.common(view.documents)],
		[sprintf("may be set in what `%s` names", [property.written]) |
			some name in ["spring.config.import", "spring.cloud.config.uri", "spring.cloud.vault.uri"]
			property := properties[name]
		],
	),
)
