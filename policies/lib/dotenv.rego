# METADATA
# title: "Reading an environment file"
# description: |
#   Nobody says which of its values are secrets, so none is ever shown. `$$` is a dollar and no
#   interpolation.
package gonogo.lib.dotenv

import data.gonogo.lib.kind
import data.gonogo.lib.values

# The document is an environment file, be it an empty one.
here if kind.kind == "dotenv"

here if input == {}

there(variable) if variable in object.keys(input)

# A reading of a variable.
read(variable) := {
	"subject": variable,
	"path": [variable],
	"field": "",
	"value": literal(object.get(input, variable, null)),
	"state": state(variable),
	"secret": "hidden",
	"reason": values.deferral(object.get(input, variable, "")),
}

# NAME= unsets it.
given(reading) if not reading.value in {null, ""}

state(variable) := "unknown" if {
	values.deferred(object.get(input, variable, ""))
} else := "known"

literal(value) := replace(value, "$$", "$") if {
	is_string(value)
	not values.deferred(value)
} else := value
