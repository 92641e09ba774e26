# METADATA
# title: "Reading an environment file"
# description: |
#   Nobody says which of its values are secrets, so none is ever shown.
package gonogo.lib.dotenv

there(variable) if variable in object.keys(input)

# A reading of a variable. An empty value is none: NAME= unsets it.
read(variable) := {
	"subject": variable,
	"path": [variable],
	"field": "",
	"value": value(variable),
	"state": state(variable),
	"secret": "hidden",
	"reason": "its value is put in where the file is used",
}

value(variable) := null if {
	object.get(input, variable, "") == ""
} else := input[variable]

state(variable) := "unknown" if {
	deferred(object.get(input, variable, ""))
} else := "known"

# $NAME or ${NAME}, whole: somebody else fills it in.
deferred(value) if regex.match(`^\$(\{[A-Za-z_][A-Za-z0-9_]*\}|[A-Za-z_][A-Za-z0-9_]*)$`, value)
