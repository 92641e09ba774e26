# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

rest := {
	"min_container_port": number("rest", "min_container_port", 1024),
	"min_length": number("rest", "min_length", 2),
	"min_mib": number("rest", "min_mib", 64),
	"min_seconds": number("rest", "min_seconds", 30),
}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/read_only.rego
# METADATA
# title: "The root file system is read only"
# description: "Two of one name, and names that tell more than a name, are called by their place."
# scope: package
# custom:
#   id: "terraform/read-only"
#   severity: "high"
#   source: "policy/ecs-container.md"
package gonogo.terraform.read_only

import data.gonogo.lib.ecs_containers
import data.gonogo.lib.findings
import data.gonogo.lib.views

judged contains container.name if some container in subjects

deny contains findings.differs(reading, "be", true) if {
	some container in subjects
	some reading in views.read(container, ["readonlyRootFilesystem"])
	reading.state != "unknown"
	reading.value != true
}

deny contains findings.differs(reading, "be", false) if {
	some container in subjects
	some reading in views.read(container, ["privileged"])
	reading.state != "unknown"
	reading.value != false
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some field in [["readonlyRootFilesystem"], ["privileged"]]
	some reading in views.read(container, field)
	reading.state == "unknown"
}

subjects := ecs_containers.subjects

# --- policies/terraform/rest.rego
# METADATA
# title: "Where they log, what they get, and where they listen"
# description: "A secret text tells no value, and no name."
# scope: package
# custom:
#   id: "terraform/rest"
#   severity: "high"
#   source: "policy/ecs-container.md"
package gonogo.terraform.rest

import data.gonogo.lib.ecs_containers
import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.lib.views
import data.gonogo.params.rest as params

judged contains container.name if {
	some container in subjects
	not says_nothing(container)
}

deny contains findings.differs(reading, "match", "@sha256:") if {
	some container in subjects
	some reading in views.read(container, ["image"])
	reading.state != "unknown"
	not values.matches(reading.value, "@sha256:")
}

deny contains findings.beyond(reading, "be at least", params.min_mib, "MiB") if {
	some container in subjects
	some reading in views.read(container, ["memory"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.measure_text(reading.value, "MiB"))
	not values.at_least(values.measure_text(reading.value, "MiB"), params.min_mib)
}

deny contains findings.beyond(reading, "be at least", params.min_seconds, "s") if {
	some container in subjects
	some reading in views.read(container, ["stopTimeout"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.measure_text(reading.value, "s"))
	not values.at_least(values.measure_text(reading.value, "s"), params.min_seconds)
}

deny contains findings.differs(reading, "not be", "root") if {
	some container in subjects
	some reading in views.read(container, ["user"])
	reading.value == "root"
}

deny contains findings.differs(reading, "not be", "root") if {
	some container in subjects
	some reading in views.read(container, ["user"])
	reading.state == "unstated"
}

deny contains findings.differs(reading, "not be", "0") if {
	some container in subjects
	some reading in views.read(container, ["user"])
	reading.value == "0"
}

deny contains findings.differs(reading, "not be", "0") if {
	some container in subjects
	some reading in views.read(container, ["user"])
	reading.state == "unstated"
}

deny contains findings.differs(reading, "be", "awslogs") if {
	some container in subjects
	some reading in views.read(container, ["logConfiguration", "logDriver"])
	reading.state != "unknown"
	reading.value != "awslogs"
}

deny contains findings.unset(reading) if {
	some container in subjects
	some reading in views.read_shallow(container, ["logConfiguration", "options", "awslogs-group"])
	not terraform.given(reading)
}

deny contains findings.beyond(reading, "have a length of at least", params.min_length, "") if {
	some container in subjects
	some reading in views.read_shallow(container, ["healthCheck", "command"])
	reading.state != "unknown"
	not values.at_least(values.length(reading.value), params.min_length)
}

deny contains findings.differs(reading, "match", "^arn:") if {
	some container in subjects
	some reading in views.read(container, ["secrets", "KEY"])
	reading.state != "unknown"
	not values.matches(reading.value, "^arn:")
}

deny contains findings.unmet(reading, `have an element "ALL"`) if {
	some container in subjects
	some reading in views.read_parts(container, ["linuxParameters", "capabilities", "drop"], [["[*]"]])
	reading.state != "unknown"
	not right_drop(reading.value)
}

deny contains findings.unmet(reading, sprintf(
	"have every element with containerPort at least %v",
	[params.min_container_port],
)) if {
	some container in subjects
	some reading in views.read_parts(container, ["portMappings"], [["[*]", "containerPort"]])
	reading.state != "unknown"
	not perhaps_port_mappings(reading.value)
}

deny contains findings.unmet(reading, `not have an element "--debug"`) if {
	some container in subjects
	some reading in views.read_parts(container, ["command"], [["[*]"]])
	right_command(reading.value)
}

deny contains findings.unmet(reading, `not have an element "--debug"`) if {
	some container in subjects
	some reading in views.read_parts(container, ["command"], [["[*]"]])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some field in [
		["image"],
		["memory"],
		["stopTimeout"],
		["user"],
		["logConfiguration", "logDriver"],
		["secrets", "KEY"],
	]
	some reading in views.read(container, field)
	reading.state == "unknown"
}

unknown contains findings.unsure(findings.illegible(reading, "size")) if {
	some container in subjects
	some reading in views.read(container, ["memory"])
	values.garbled(reading.value, values.measure_text(reading.value, "MiB"))
}

unknown contains findings.unsure(findings.illegible(reading, "duration")) if {
	some container in subjects
	some reading in views.read(container, ["stopTimeout"])
	values.garbled(reading.value, values.measure_text(reading.value, "s"))
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in views.read_shallow(container, ["healthCheck", "command"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in views.read_parts(container, ["linuxParameters", "capabilities", "drop"], [["[*]"]])
	reading.state == "unknown"
	not right_drop(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some container in subjects
	some reading in views.read_parts(container, ["portMappings"], [["[*]", "containerPort"]])
	garbled_port_mappings(reading.value)
	not right_port_mappings(reading.value)
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in views.read_parts(container, ["portMappings"], [["[*]", "containerPort"]])
	reading.state == "unknown"
	not right_port_mappings(reading.value)
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in views.read_parts(container, ["command"], [["[*]"]])
	reading.state == "unknown"
}

subjects := ecs_containers.subjects

says_nothing(container) if {
	some field in [["user"], ["logConfiguration", "options", "awslogs-group"], ["portMappings"], ["command"]]
	some reading in views.read_shallow(container, field)
	reading.state == "known"
	reading.value in {null, []}
}

right_drop(value) if {
	is_array(value)
	some element in value
	element == "ALL"
}

perhaps_port_mappings(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		perhaps_container_port(terraform.at(element, ["containerPort"]))
	}
}

perhaps_container_port(value) if values.at_least(values.number(value), params.min_container_port)

perhaps_container_port(value) if values.garbled(value, values.number(value))

right_port_mappings(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		values.at_least(values.number(terraform.at(element, ["containerPort"])), params.min_container_port)
	}
}

garbled_port_mappings(value) if {
	some place in fields.spread(value, ["[*]", "containerPort"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

right_command(value) if {
	is_array(value)
	some element in value
	element == "--debug"
}

# --- policies/terraform/variable.rego
# METADATA
# title: "A variable is as it should be"
# description: "The last of two of one name is what runs."
# scope: package
# custom:
#   id: "terraform/variable"
#   severity: "high"
#   source: "policy/ecs-container.md"
package gonogo.terraform.variable

import data.gonogo.lib.ecs_containers
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.views

judged contains container.name if some container in subjects

deny contains findings.differs(reading, "be one of", ["info", "7"]) if {
	some container in subjects
	some reading in views.read(container, ["environment", "LOG_LEVEL"])
	reading.state != "unknown"
	not reading.value in {"info", "7"}
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in views.read(container, ["environment", "LOG_LEVEL"])
	reading.state == "unknown"
}

subjects := [container |
	some container in ecs_containers.subjects
	not excluded(container)
]

excluded(container) if {
	some reading in views.read_shallow(container, ["environment", "LOG_LEVEL"])
	not terraform.given(reading)
}
