# METADATA
# title: "Reading an environment file"
# description: |
#   Nobody says which of its values are secrets, so none is ever shown. `$$` is a dollar and no
#   interpolation.
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
	"value": literal(object.get(input, variable, null)),
	"state": state(variable),
	"secret": "hidden",
	"reason": reason(object.get(input, variable, "")),
}

# NAME= unsets it.
given(reading) if not reading.value in {null, ""}

state(variable) := "unknown" if {
	deferred(object.get(input, variable, ""))
} else := "known"

# $NAME, ${NAME}, ${NAME:-default} or $(command), anywhere: somebody else fills it in. {{ name }} is a template's.
deferred(value) if regex.match(`\$[A-Za-z_{(]`, replace(value, "$$", ""))

deferred(value) if templated(value)

templated(value) if regex.match(`\{\{.*\}\}|\{%.*%\}`, value)

# Why a value that somebody else fills in cannot be told. A default that is judged would be right only where
# nothing else is given.
reason(value) := "a template that was not rendered puts in its value" if {
	templated(value)
} else := "a command puts in its value where the file is used" if {
	regex.match(`\$\(`, replace(value, "$$", ""))
} else := "its value is put in where the file is used, and only its default is here" if {
	regex.match(`\$\{[A-Za-z_][A-Za-z0-9_]*:?[-=]`, replace(value, "$$", ""))
} else := "a part of its value is put in where the file is used" if {
	not regex.match(`^\$(\{[^{}]*\}|[A-Za-z_][A-Za-z0-9_]*)$`, value)
} else := "its value is put in where the file is used"

literal(value) := replace(value, "$$", "$") if {
	is_string(value)
	not deferred(value)
} else := value
