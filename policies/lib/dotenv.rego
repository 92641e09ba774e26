# METADATA
# title: "Reading an environment file"
# description: |
#   Nobody says which of its values are secrets, so none is ever shown.
package gonogo.lib.dotenv

import data.gonogo.lib.kind

# The document is an environment file, be it an empty one.
here if kind.kind == "dotenv"

here if input == {}

there(variable) if variable in object.keys(input)

# A reading of a variable.
read(variable) := {
	"subject": variable,
	"path": [variable],
	"field": "",
	"value": object.get(input, variable, null),
	"state": state(variable),
	"secret": "hidden",
	"reason": "its value is put in where the file is used",
}

# NAME= unsets it.
given(reading) if not reading.value in {null, ""}

state(variable) := "unknown" if {
	deferred(object.get(input, variable, ""))
} else := "known"

# $NAME or ${NAME}, whole: somebody else fills it in.
deferred(value) if regex.match(`^\$(\{[A-Za-z_][A-Za-z0-9_]*\}|[A-Za-z_][A-Za-z0-9_]*)$`, value)
