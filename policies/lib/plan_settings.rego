# METADATA
# title: "Settings in a Terraform plan"
# description: |
#   Variables of the containers of tasks of ECS and of functions of Lambda. What comes from a store of secrets is
#   there, and unknown.
package gonogo.lib.plan_settings

import data.gonogo.lib.ecs
import data.gonogo.lib.ecs_containers
import data.gonogo.lib.fields
import data.gonogo.lib.terraform
import data.gonogo.lib.values

functions := terraform.resources(["aws_lambda_function"])

here if count(ecs_containers.tasks) > 0

here if count(functions) > 0

# {name: {place: setting}}. Of two of one name it is the last that a container runs with.
by_name := object.union_n(array.concat(
	[{name: {row.name: setting(row.name, reading)}} |
		some row in ecs_containers.rows
		some [name, found] in variables(row.container)
		reading := object.union(hidden(row.reading, name, row.name), found)
	],
	[{name: {function.name: setting(function.name, reading)}} |
		some function in functions
		some name in names(function)
		some reading in values_of(function, name)
	],
))

setting(subject, reading) := {"subject": subject, "reading": reading}

hidden(reading, name, subject) := object.union(
	reading,
	{"subject": subject, "field": name, "secret": "hidden", "from": "", "source": ""},
)

# -- Containers of ECS -------------------------------------------------------------------------------

# What is secret is over what is not: ECS takes no name twice.
variables(container) := array.concat(
	[[name, {"value": values.text(ecs.said(variable, "value"))}] |
		some variable in ecs.listed(ecs.said(container, "environment"))
		ecs.is_variable(variable)
		name := ecs.said(variable, "name")
	],
	[[name, {"value": null, "state": "unknown", "reason": "comes from a store of secrets", "from": "Secret"}] |
		some secret in ecs.listed(ecs.said(container, "secrets"))
		name := ecs.said(secret, "name")
		is_string(name)
	],
)

# -- Functions of Lambda -----------------------------------------------------------------------------

place(name) := ["environment", 0, "variables", name]

names(function) := object.keys(said(function.value)) | object.keys(said(function.unknown))

said(marks) := object_of(fields.at(marks, ["environment", 0, "variables"]))

object_of(value) := value if {
	is_object(value)
} else := {}

values_of(function, name) := [object.union(
	hidden(reading, name, function.name),
	{"value": values.text(reading.value)},
) |
	some reading in terraform.read(function, place(name))
	reading.state == "known"
	reading.value != null
] if {
	not terraform.hidden(function.unknown, place(name))
} else := [hidden(reading, name, function.name) |
	some reading in terraform.read(function, place(name))
	reading.state == "unknown"
]

# -- What nobody can read ----------------------------------------------------------------------------

unread := array.concat(
	[doubt | some task in ecs_containers.tasks; some doubt in ecs.doubtful(task)],
	[reading |
		some function in functions
		some reading in terraform.read_parts(function, ["environment", "[*]", "variables"], [])
		reading.state == "unknown"
	],
)
