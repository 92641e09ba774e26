# METADATA
# title: "Reading a Spring configuration"
# description: |
#   A document has all files of a folder, as one profile of production sees them: {"profile", "documents": [{"path",
#   "contents"}, ...]}. The contents of one file alone, as conftest hands them over, are read as an `application.yml`. Nobody says
#   which of its values are secrets, so none is ever shown.
package gonogo.lib.spring_config

import data.gonogo.lib.kind
import data.gonogo.lib.spring_names
import data.gonogo.lib.spring_values
import data.gonogo.lib.values

here if kind.kind == "spring-config"

view := input if {
	is_array(input.documents)
} else := {"profile": "", "documents": [{"path": "application.yml", "contents": input}]}

properties := spring_values.effective(view.documents, {profile | some profile in [view.profile]; profile != ""})

there(name) if properties[spring_names.canonical(name)]

# A reading of a property.
read(name) := object.union(
	{"subject": name, "field": "", "secret": "hidden"},
	object.get(properties, spring_names.canonical(name), {"state": "known", "reason": "", "value": null, "path": []}),
)

# `name=` says nothing.
given(reading) if not reading.value in {null, ""}

# A size in another unit: to Spring `10MB` is 10 MiB.
size(text, unit) := values.measure_text(regex.replace(text, `^([0-9]+) ?([KMGT])B$`, "${1}${2}iB"), unit) if {
	is_string(text)
} else := values.measure_text(text, unit)
