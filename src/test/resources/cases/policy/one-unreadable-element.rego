# --- policies/kubernetes/each_element.rego
# METADATA
# title: "Each element by itself"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "kubernetes/each-element"
#   severity: "medium"
#   source: "policy/one-unreadable-element.md"
package gonogo.kubernetes.each_element

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.each_element as params

judged contains container.name if some container in subjects

deny contains findings.beyond(reading, "be at most", params.max_container_port, "") if {
	some container in subjects
	some reading in kubernetes.read(container, ["ports", "[*]", "containerPort"])
	not values.garbled(reading.value, values.quantity(reading.value))
	not values.at_most(values.quantity(reading.value), params.max_container_port)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some container in subjects
	some reading in kubernetes.read(container, ["ports", "[*]", "containerPort"])
	values.garbled(reading.value, values.quantity(reading.value))
}

# These pass because nothing is said of them.
silent contains container.name if {
	some container in subjects
	says_nothing(container)
}

subjects := kubernetes.containers(["containers"])

says_nothing(container) if count(kubernetes.read(container, ["ports", "[*]", "containerPort"])) == 0

# --- policies/kubernetes/either.rego
# METADATA
# title: "One reading of two is enough"
# scope: package
# custom:
#   id: "kubernetes/either"
#   severity: "medium"
#   source: "policy/one-unreadable-element.md"
package gonogo.kubernetes.either

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.either as params

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, sprintf(
	"have every element with name unset or with name at most %v s or at most %v",
	[params.max_seconds, params.max_name],
)) if {
	some container in subjects
	some reading in kubernetes.read(container, ["ports"])
	not perhaps_ports(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "duration or quantity")) if {
	some container in subjects
	some reading in kubernetes.read(container, ["ports"])
	garbled_ports(reading.value)
	not right_ports(reading.value)
}

subjects := kubernetes.containers(["containers"])

perhaps_ports(value) if {
	is_array(value)
	every element in value {
		perhaps_ports_2(element)
	}
}

perhaps_ports_2(value) if {
	is_object(value)
	fields.at(value, ["name"]) == null
}

perhaps_ports_2(value) if {
	is_object(value)
	perhaps_name(fields.at(value, ["name"]))
}

perhaps_name(value) if right_name(value)

perhaps_name(value) if garbled_name(value)

right_name(value) if values.at_most(values.measure(value, "s"), params.max_seconds)

right_name(value) if values.at_most(values.quantity(value), params.max_name)

garbled_name(value) if {
	values.garbled(value, values.measure(value, "s"))
	values.garbled(value, values.quantity(value))
}

right_ports(value) if {
	is_array(value)
	every element in value {
		right_ports_2(element)
	}
}

right_ports_2(value) if {
	is_object(value)
	fields.at(value, ["name"]) == null
}

right_ports_2(value) if {
	is_object(value)
	right_name(fields.at(value, ["name"]))
}

garbled_ports(value) if {
	some place in fields.spread(value, ["[*]", "name"])
	values.garbled(fields.at(value, place), values.measure(fields.at(value, place), "s"))
	values.garbled(fields.at(value, place), values.quantity(fields.at(value, place)))
}

# --- policies/kubernetes/every_element.rego
# METADATA
# title: "Every element"
# scope: package
# custom:
#   id: "kubernetes/every-element"
#   severity: "medium"
#   source: "policy/one-unreadable-element.md"
package gonogo.kubernetes.every_element

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.every_element as params

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, sprintf(
	"have every element with containerPort at most %v and name set",
	[params.max_container_port],
)) if {
	some container in subjects
	some reading in kubernetes.read(container, ["ports"])
	not perhaps_ports(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some container in subjects
	some reading in kubernetes.read(container, ["ports"])
	garbled_ports(reading.value)
	not right_ports(reading.value)
}

subjects := kubernetes.containers(["containers"])

perhaps_ports(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		perhaps_container_port(fields.at(element, ["containerPort"]))
		fields.at(element, ["name"]) != null
	}
}

perhaps_container_port(value) if values.at_most(values.quantity(value), params.max_container_port)

perhaps_container_port(value) if values.garbled(value, values.quantity(value))

right_ports(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		values.at_most(values.quantity(fields.at(element, ["containerPort"])), params.max_container_port)
		fields.at(element, ["name"]) != null
	}
}

garbled_ports(value) if {
	some place in fields.spread(value, ["[*]", "containerPort"])
	values.garbled(fields.at(value, place), values.quantity(fields.at(value, place)))
}

# --- policies/kubernetes/meant.rego
# METADATA
# title: "Who is meant"
# scope: package
# custom:
#   id: "kubernetes/meant"
#   severity: "medium"
#   source: "policy/one-unreadable-element.md"
package gonogo.kubernetes.meant

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.meant as params

judged contains container.name if some container in subjects

deny contains findings.unset(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["readinessProbe"])
	reading.value == null
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [container |
	some container in candidates
	count(doubts(container)) == 0
]

doubtful := [reading |
	some container in candidates
	some reading in doubts(container)
]

candidates := [container |
	some container in kubernetes.containers(["containers"])
	not excluded(container)
]

excluded(container) if {
	some reading in kubernetes.read(container, ["ports"])
	not perhaps_ports(reading.value)
}

doubts(container) := [findings.illegible(reading, "quantity") |
	some reading in kubernetes.read(container, ["ports"])
	garbled_ports(reading.value)
	not right_ports(reading.value)
]

right_ports(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.at_most(values.quantity(fields.at(element, ["containerPort"])), params.max_container_port)
}

garbled_ports(value) if {
	some place in fields.spread(value, ["[*]", "containerPort"])
	values.garbled(fields.at(value, place), values.quantity(fields.at(value, place)))
}

perhaps_ports(value) if {
	is_array(value)
	some element in value
	is_object(element)
	perhaps_container_port(fields.at(element, ["containerPort"]))
}

perhaps_container_port(value) if values.at_most(values.quantity(value), params.max_container_port)

perhaps_container_port(value) if values.garbled(value, values.quantity(value))

# --- policies/kubernetes/no_element.rego
# METADATA
# title: "No element"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "kubernetes/no-element"
#   severity: "medium"
#   source: "policy/one-unreadable-element.md"
package gonogo.kubernetes.no_element

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.no_element as params

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, sprintf(
	"not have an element with containerPort at most %v",
	[params.max_container_port],
)) if {
	some container in subjects
	some reading in kubernetes.read(container, ["ports"])
	right_ports(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some container in subjects
	some reading in kubernetes.read(container, ["ports"])
	garbled_ports(reading.value)
	perhaps_ports(reading.value)
}

# These pass because nothing is said of them.
silent contains container.name if {
	some container in subjects
	says_nothing(container)
}

subjects := kubernetes.containers(["containers"])

says_nothing(container) if {
	some reading in kubernetes.read(container, ["ports"])
	reading.value in {null, []}
}

right_ports(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.at_most(values.quantity(fields.at(element, ["containerPort"])), params.max_container_port)
}

perhaps_ports(value) if {
	is_array(value)
	some element in value
	is_object(element)
	perhaps_container_port(fields.at(element, ["containerPort"]))
}

perhaps_container_port(value) if values.at_most(values.quantity(value), params.max_container_port)

perhaps_container_port(value) if values.garbled(value, values.quantity(value))

garbled_ports(value) if {
	some place in fields.spread(value, ["[*]", "containerPort"])
	values.garbled(fields.at(value, place), values.quantity(fields.at(value, place)))
}

# --- policies/kubernetes/not_every.rego
# METADATA
# title: "Not every element"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "kubernetes/not-every"
#   severity: "medium"
#   source: "policy/one-unreadable-element.md"
package gonogo.kubernetes.not_every

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.not_every as params

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, sprintf(
	"not have every element with containerPort at most %v",
	[params.max_container_port],
)) if {
	some container in subjects
	some reading in kubernetes.read(container, ["ports"])
	right_ports(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some container in subjects
	some reading in kubernetes.read(container, ["ports"])
	garbled_ports(reading.value)
	perhaps_ports(reading.value)
}

# These pass because nothing is said of them.
silent contains container.name if {
	some container in subjects
	says_nothing(container)
}

subjects := kubernetes.containers(["containers"])

says_nothing(container) if {
	some reading in kubernetes.read(container, ["ports"])
	reading.value in {null, []}
}

right_ports(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		values.at_most(values.quantity(fields.at(element, ["containerPort"])), params.max_container_port)
	}
}

perhaps_ports(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		perhaps_container_port(fields.at(element, ["containerPort"]))
	}
}

perhaps_container_port(value) if values.at_most(values.quantity(value), params.max_container_port)

perhaps_container_port(value) if values.garbled(value, values.quantity(value))

garbled_ports(value) if {
	some place in fields.spread(value, ["[*]", "containerPort"])
	values.garbled(fields.at(value, place), values.quantity(fields.at(value, place)))
}

# --- policies/kubernetes/not_meant.rego
# METADATA
# title: "Who is not meant"
# scope: package
# custom:
#   id: "kubernetes/not-meant"
#   severity: "medium"
#   source: "policy/one-unreadable-element.md"
package gonogo.kubernetes.not_meant

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.not_meant as params

judged contains container.name if some container in subjects

unknown contains findings.nowhere(
	"container",
	"whether there is one shows only when all manifests are given together",
) if {
	kubernetes.here
	not kubernetes.whole
	count(subjects) == 0
}

unknown contains findings.unsure(reading) if some reading in doubtful

deny contains findings.nowhere("container", sprintf(
	"there must be one with ports not having an element with containerPort at most %v",
	[params.max_container_port],
)) if {
	kubernetes.here
	kubernetes.whole
	count(subjects) == 0
	count(doubtful) == 0
}

deny contains findings.unset(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["readinessProbe"])
	reading.value == null
}

# Whether a candidate is meant at all may be known only after apply.
subjects := [container |
	some container in candidates
	count(doubts(container)) == 0
]

doubtful := [reading |
	some container in candidates
	some reading in doubts(container)
]

candidates := [container |
	some container in kubernetes.containers(["containers"])
	not excluded(container)
]

excluded(container) if {
	some reading in kubernetes.read(container, ["ports"])
	right_ports(reading.value)
}

doubts(container) := [findings.illegible(reading, "quantity") |
	some reading in kubernetes.read(container, ["ports"])
	garbled_ports(reading.value)
	perhaps_ports(reading.value)
]

perhaps_ports(value) if {
	is_array(value)
	some element in value
	is_object(element)
	perhaps_container_port(fields.at(element, ["containerPort"]))
}

perhaps_container_port(value) if values.at_most(values.quantity(value), params.max_container_port)

perhaps_container_port(value) if values.garbled(value, values.quantity(value))

garbled_ports(value) if {
	some place in fields.spread(value, ["[*]", "containerPort"])
	values.garbled(fields.at(value, place), values.quantity(fields.at(value, place)))
}

right_ports(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.at_most(values.quantity(fields.at(element, ["containerPort"])), params.max_container_port)
}

# --- policies/kubernetes/some_element.rego
# METADATA
# title: "Some element"
# scope: package
# custom:
#   id: "kubernetes/some-element"
#   severity: "medium"
#   source: "policy/one-unreadable-element.md"
package gonogo.kubernetes.some_element

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.some_element as params

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, sprintf(
	"have an element with containerPort at most %v",
	[params.max_container_port],
)) if {
	some container in subjects
	some reading in kubernetes.read(container, ["ports"])
	not perhaps_ports(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some container in subjects
	some reading in kubernetes.read(container, ["ports"])
	garbled_ports(reading.value)
	not right_ports(reading.value)
}

subjects := kubernetes.containers(["containers"])

perhaps_ports(value) if {
	is_array(value)
	some element in value
	is_object(element)
	perhaps_container_port(fields.at(element, ["containerPort"]))
}

perhaps_container_port(value) if values.at_most(values.quantity(value), params.max_container_port)

perhaps_container_port(value) if values.garbled(value, values.quantity(value))

right_ports(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.at_most(values.quantity(fields.at(element, ["containerPort"])), params.max_container_port)
}

garbled_ports(value) if {
	some place in fields.spread(value, ["[*]", "containerPort"])
	values.garbled(fields.at(value, place), values.quantity(fields.at(value, place)))
}

# --- policies/kubernetes/within_it.rego
# METADATA
# title: "Negated within"
# scope: package
# custom:
#   id: "kubernetes/within-it"
#   severity: "medium"
#   source: "policy/one-unreadable-element.md"
package gonogo.kubernetes.within_it

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.within_it as params

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, sprintf(
	"have every element with containerPort not at most %v",
	[params.max_container_port],
)) if {
	some container in subjects
	some reading in kubernetes.read(container, ["ports"])
	not perhaps_ports(reading.value)
}

deny contains findings.unmet(reading, sprintf(
	"not have every element with value not at most %v",
	[params.max_value],
)) if {
	some container in subjects
	some reading in kubernetes.read(container, ["env"])
	reading.state == "known"
	surely_env(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some container in subjects
	some reading in kubernetes.read(container, ["ports"])
	garbled_ports(reading.value)
	not surely_ports(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some container in subjects
	some reading in kubernetes.read(container, ["env"])
	garbled_env(reading.value)
	perhaps_env(reading.value)
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["env"])
	reading.state == "unknown"
}

subjects := kubernetes.containers(["containers"])

perhaps_ports(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		perhaps_container_port(fields.at(element, ["containerPort"]))
	}
}

perhaps_container_port(value) if right_container_port(value)

perhaps_container_port(value) if values.garbled(value, values.quantity(value))

right_container_port(value) if not values.at_most(values.quantity(value), params.max_container_port)

surely_ports(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		surely_container_port(fields.at(element, ["containerPort"]))
	}
}

surely_container_port(value) if {
	not values.garbled(value, values.quantity(value))
	right_container_port(value)
}

garbled_ports(value) if {
	some place in fields.spread(value, ["[*]", "containerPort"])
	values.garbled(fields.at(value, place), values.quantity(fields.at(value, place)))
}

surely_env(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		surely_value(fields.at(element, ["value"]))
	}
}

surely_value(value) if {
	not values.garbled(value, values.quantity(value))
	right_value(value)
}

right_value(value) if not values.at_most(values.quantity(value), params.max_value)

perhaps_env(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		perhaps_value(fields.at(element, ["value"]))
	}
}

perhaps_value(value) if right_value(value)

perhaps_value(value) if values.garbled(value, values.quantity(value))

garbled_env(value) if {
	some place in fields.spread(value, ["[*]", "value"])
	values.garbled(fields.at(value, place), values.quantity(fields.at(value, place)))
}

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

each_element := {"max_container_port": number("each-element", "max_container_port", 1024)}

each_rule := {"min_start_window": number("each-rule", "min_start_window", 60)}

either := {
	"max_name": number("either", "max_name", 5),
	"max_seconds": number("either", "max_seconds", 10),
}

every_element := {"max_container_port": number("every-element", "max_container_port", 1024)}

every_rule := {"min_start_window": number("every-rule", "min_start_window", 60)}

meant := {"max_container_port": number("meant", "max_container_port", 1024)}

no_element := {"max_container_port": number("no-element", "max_container_port", 1024)}

no_rule := {"min_start_window": number("no-rule", "min_start_window", 60)}

not_every := {"max_container_port": number("not-every", "max_container_port", 1024)}

not_meant := {"max_container_port": number("not-meant", "max_container_port", 1024)}

some_element := {"max_container_port": number("some-element", "max_container_port", 1024)}

some_rule := {"min_start_window": number("some-rule", "min_start_window", 60)}

within_it := {
	"max_container_port": number("within-it", "max_container_port", 1024),
	"max_value": number("within-it", "max_value", 5),
}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/each_rule.rego
# METADATA
# title: "Rules of a plan, each by itself"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "terraform/each-rule"
#   severity: "medium"
#   source: "policy/one-unreadable-element.md"
package gonogo.terraform.each_rule

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.each_rule as params

judged contains plan.name if some plan in subjects

deny contains findings.beyond(reading, "be at least", params.min_start_window, "") if {
	some plan in subjects
	some reading in terraform.read(plan, ["rule", "[*]", "start_window"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_start_window)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some plan in subjects
	some reading in terraform.read(plan, ["rule", "[*]", "start_window"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some plan in subjects
	some reading in terraform.read(plan, ["rule", "[*]", "start_window"])
	reading.state == "unknown"
}

# These pass because nothing is said of them.
silent contains plan.name if {
	some plan in subjects
	says_nothing(plan)
}

subjects := terraform.resources(["aws_backup_plan"])

says_nothing(plan) if count(terraform.read_shallow(plan, ["rule", "[*]", "start_window"])) == 0

# --- policies/terraform/every_rule.rego
# METADATA
# title: "Every rule of a plan"
# scope: package
# custom:
#   id: "terraform/every-rule"
#   severity: "medium"
#   source: "policy/one-unreadable-element.md"
package gonogo.terraform.every_rule

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.every_rule as params

judged contains plan.name if some plan in subjects

deny contains findings.unmet(reading, sprintf(
	"have every element with start_window at least %v",
	[params.min_start_window],
)) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"]])
	reading.state != "unknown"
	not perhaps_rule(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"]])
	garbled_rule(reading.value)
	not right_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"]])
	reading.state == "unknown"
	not right_rule(reading.value)
}

subjects := terraform.resources(["aws_backup_plan"])

perhaps_rule(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		perhaps_start_window(terraform.at(element, ["start_window"]))
	}
}

perhaps_start_window(value) if values.at_least(values.number(value), params.min_start_window)

perhaps_start_window(value) if values.garbled(value, values.number(value))

right_rule(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		values.at_least(values.number(terraform.at(element, ["start_window"])), params.min_start_window)
	}
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "start_window"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

# --- policies/terraform/no_rule.rego
# METADATA
# title: "No rule of a plan"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "terraform/no-rule"
#   severity: "medium"
#   source: "policy/one-unreadable-element.md"
package gonogo.terraform.no_rule

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.no_rule as params

judged contains plan.name if some plan in subjects

deny contains findings.unmet(reading, sprintf(
	"not have an element with start_window at least %v",
	[params.min_start_window],
)) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"]])
	right_rule(reading.value)
}

deny contains findings.unmet(reading, sprintf(
	"not have an element with start_window at least %v",
	[params.min_start_window],
)) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"]])
	reading.state == "unstated"
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"]])
	garbled_rule(reading.value)
	perhaps_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"]])
	reading.state == "unknown"
}

# These pass because nothing is said of them.
silent contains plan.name if {
	some plan in subjects
	says_nothing(plan)
}

subjects := terraform.resources(["aws_backup_plan"])

says_nothing(plan) if {
	some reading in terraform.read_shallow(plan, ["rule"])
	reading.state == "known"
	reading.value in {null, []}
}

right_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.at_least(values.number(terraform.at(element, ["start_window"])), params.min_start_window)
}

perhaps_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	perhaps_start_window(terraform.at(element, ["start_window"]))
}

perhaps_start_window(value) if values.at_least(values.number(value), params.min_start_window)

perhaps_start_window(value) if values.garbled(value, values.number(value))

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "start_window"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

# --- policies/terraform/some_rule.rego
# METADATA
# title: "Some rule of a plan"
# scope: package
# custom:
#   id: "terraform/some-rule"
#   severity: "medium"
#   source: "policy/one-unreadable-element.md"
package gonogo.terraform.some_rule

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.some_rule as params

judged contains plan.name if some plan in subjects

deny contains findings.unmet(reading, sprintf(
	"have an element with start_window at least %v",
	[params.min_start_window],
)) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"]])
	reading.state != "unknown"
	not perhaps_rule(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"]])
	garbled_rule(reading.value)
	not right_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"]])
	reading.state == "unknown"
	not right_rule(reading.value)
}

subjects := terraform.resources(["aws_backup_plan"])

perhaps_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	perhaps_start_window(terraform.at(element, ["start_window"]))
}

perhaps_start_window(value) if values.at_least(values.number(value), params.min_start_window)

perhaps_start_window(value) if values.garbled(value, values.number(value))

right_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.at_least(values.number(terraform.at(element, ["start_window"])), params.min_start_window)
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "start_window"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}
