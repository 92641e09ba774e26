# METADATA
# title: "Reading the containers of a task of ECS"
# description: |
#   `container_definitions` is a JSON text, whose keys are written as the version of the provider, or the
#   author, writes them. What it sets in the open are variables: {"container", "name", "value"}, the value
#   as text.
package gonogo.lib.ecs

import data.gonogo.lib.terraform
import data.gonogo.lib.values

# Readings of the text of a task definition.
definitions(task) := terraform.read(task, ["container_definitions"])

# The variables that a text sets, as far as it can be read.
variables(reading) := [variable |
	some container in listed(values.json_text(reading.value))
	some entry in listed(said(container, "environment"))
	variable := {
		"container": named(container),
		"name": named(entry),
		"value": values.text(said(entry, "value")),
	}
]

# The names of all that a text sets, in the open or from a store of secrets.
names(reading) := {named(entry) |
	some container in listed(values.json_text(reading.value))
	some list in ["environment", "secrets"]
	some entry in listed(said(container, list))
}

# The readings of a task that nobody can read to the end, each with its reason. The text itself is never
# told: it may hold anything.
doubtful(task) := [doubt |
	some reading in definitions(task)
	some doubt in doubts(reading)
]

# Of a text of which nobody knows how many containers it has.
illegible(reading) := [reading] if {
	reading.state != "known"
} else := [object.union(reading, {"reason": "is no JSON list of containers"})] if {
	not is_array(values.json_text(reading.value))
} else := []

doubts(reading) := illegible(reading) if {
	count(illegible(reading)) > 0
} else := [object.union(reading, {"reason": "holds what is no container, or no variable of one"})] if {
	odd(values.json_text(reading.value))
} else := []

odd(containers) if {
	some container in containers
	not is_object(container)
}

odd(containers) if {
	some container in containers
	environment := said(container, "environment")
	not nothing_or_list(environment)
}

odd(containers) if {
	some container in containers
	some entry in listed(said(container, "environment"))
	not is_variable(entry)
}

nothing_or_list(value) if is_null(value)

nothing_or_list(value) if is_array(value)

is_variable(entry) if {
	is_string(said(entry, "name"))
	values.text(said(entry, "value"))
}

named(thing) := name if {
	name := said(thing, "name")
	is_string(name)
} else := "?"

listed(value) := value if {
	is_array(value)
} else := []

# What stands under a key, be it written `name` or `Name`; null where nothing does.
said(thing, key) := found[0] if {
	is_object(thing)
	found := [value | some written, value in thing; lower(written) == key]
	count(found) > 0
} else := null
