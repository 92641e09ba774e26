# METADATA
# title: "What a task of ECS runs: the view `ecs-container`"
# description: |
#   One subject a container in the JSON text of `container_definitions`, whose keys stand in it in any case. Its fields
#   have the names of the ECS API; "environment" and "secrets" are mappings of a variable's name to its text and to
#   where its value comes from. What ECS would not take is unknown, and told by the attribute alone. Nobody says
#   which variables are secrets, so none of their values is ever told.
package gonogo.lib.ecs_containers

import data.gonogo.lib.ecs
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.lib.views

subjects := array.concat(
	[object.union(row.task, {"name": row.name, "view": view(row)}) | some row in rows],
	[views.undecided(task, doubt, object.keys(types)) |
		some task in tasks
		some reading in ecs.definitions(task)
		some doubt in ecs.illegible(reading)
	],
)

tasks := terraform.resources(["aws_ecs_task_definition"])

# Every element of a text, with the name that its container goes by.
rows := [row |
	some task in tasks
	some reading in ecs.definitions(task)
	reading.state == "known"
	elements := ecs.listed(values.json_text(reading.value))
	shared := twice([ecs.said(element, "name") | some element in elements])
	some i, element in elements
	row := {
		"task": task,
		"reading": reading,
		"container": element,
		"name": sprintf("%v/%s", [task.name, label(ecs.said(element, "name"), i, shared, reading.secret)]),
	}
]

# By its own name, where that is one, and tells nothing.
label(name, i, shared, secret) := name if {
	not secret
	is_string(name)
	regex.match(`^[A-Za-z0-9_-]{1,255}$`, name)
	not name in shared
} else := sprintf("container[%d]", [i])

# Side by side, once they are sorted.
twice(names) := {name |
	sorted := sort(names)
	some i, name in sorted
	sorted[i + 1] == name
}

# -- Fields ------------------------------------------------------------------------------------------

# Of what type each is.
types := {
	"name": "text",
	"image": "text",
	"essential": "boolean",
	"cpu": "number",
	"memory": "number",
	"memoryReservation": "number",
	"user": "text",
	"privileged": "boolean",
	"readonlyRootFilesystem": "boolean",
	"command": "list of texts",
	"entryPoint": "list of texts",
	"environment": "list of variables",
	"secrets": "list of secrets",
	"healthCheck": "object",
	"logConfiguration": "object",
	"linuxParameters": "object",
	"portMappings": "list of objects",
	"mountPoints": "list of objects",
	"dependsOn": "list of objects",
	"startTimeout": "number",
	"stopTimeout": "number",
}

# What ECS takes where nobody says it.
defaults := {"essential": true, "privileged": false, "readonlyRootFilesystem": false}

view(row) := {field: entry(row, field, type) | some field, type in types}

entry(row, field, type) := doubtful(row, "holds what is no container") if {
	not is_object(row.container)
} else := known(row, field, object.get(defaults, field, null)) if {
	ecs.said(row.container, lower(field)) == null
} else := known(row, field, meant(type, ecs.said(row.container, lower(field)))) if {
	fits(type, ecs.said(row.container, lower(field)))
} else := doubtful(row, sprintf("holds a container whose %s is no %s", [field, type]))

doubtful(row, reason) := views.doubt(object.union(row.reading, {"reason": reason}))

known(row, field, value) := {"value": value, "state": "known", "path": row.reading.path, "secret": secret(row, field)}

secret(row, field) := "hidden" if {
	field == "environment"
} else := row.reading.secret

fits("text", value) if is_string(value)

fits("boolean", value) if is_boolean(value)

fits("number", value) if is_number(value)

fits("object", value) if is_object(value)

fits("list of texts", value) if {
	is_array(value)
	every text in value {
		is_string(text)
	}
}

fits("list of objects", value) if {
	is_array(value)
	every element in value {
		is_object(element)
	}
}

fits("list of variables", value) if {
	is_array(value)
	every variable in value {
		ecs.is_variable(variable)
	}
}

fits("list of secrets", value) if {
	is_array(value)
	every secret in value {
		is_string(ecs.said(secret, "name"))
		is_string(ecs.said(secret, "valuefrom"))
	}
}

# Of two of one name it is the last that a container runs with.
meant(type, value) := object.union_n([{ecs.said(variable, "name"): values.text(ecs.said(variable, "value"))} |
	some variable in value
]) if {
	type == "list of variables"
} else := object.union_n([{ecs.said(secret, "name"): ecs.said(secret, "valuefrom")} | some secret in value]) if {
	type == "list of secrets"
} else := [keyed(element) | some element in value] if {
	type == "list of objects"
} else := object.union(keyed(value), deeper(keyed(value))) if {
	type == "object"
} else := value

# The same with its keys as the API writes them. What stands in `options` are the author's own.
keyed(value) := {object.get(keys, lower(key), key): inner | some key, inner in value}

deeper(value) := {key: keyed(inner) |
	some key, inner in value
	key != "options"
	is_object(inner)
}

keys := {lower(key): key |
	some key in [
		"add", "appProtocol", "capabilities", "command", "condition", "containerName", "containerPath", "containerPort",
		"containerPortRange", "devices", "drop", "hostPath", "hostPort", "initProcessEnabled", "interval", "logDriver",
		"maxSwap", "name", "options", "permissions", "protocol", "readOnly", "retries", "secretOptions", "sharedMemorySize",
		"size", "sourceVolume", "startPeriod", "swappiness", "timeout", "tmpfs",
	]
}
