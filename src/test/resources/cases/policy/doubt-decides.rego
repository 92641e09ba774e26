# --- policies/kubernetes/commands.rego
# METADATA
# title: "Une option de plusieurs commandes"
# scope: package
# custom:
#   id: "kubernetes/commands"
#   severity: "high"
#   source: "policy/doubt-decides.md"
package gonogo.kubernetes.commands

import data.gonogo.lib.command_lines
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.commands as params

judged contains container.name if some container in subjects

deny contains findings.beyond(
	findings.untold(reading),
	"have an option --timeout of at most",
	params.max_seconds,
	"s",
) if {
	some container in subjects
	some reading in kubernetes.read(container, ["args"])
	reading.state == "known"
	not garbled_args(reading.value)
	not values.at_most(values.measure_text(command_lines.option(reading.value, "--timeout"), "s"), params.max_seconds)
}

unknown contains findings.unsure(findings.illegible(
	findings.untold(reading),
	"command line that tells --timeout as a duration",
)) if {
	some container in subjects
	some reading in kubernetes.read(container, ["args"])
	garbled_args(reading.value)
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["args"])
	reading.state == "unknown"
}

subjects := kubernetes.containers(["containers", "initContainers"])

garbled_args(value) if command_lines.illegible(value, "--timeout")

garbled_args(value) if {
	values.garbled(
		command_lines.option(value, "--timeout"),
		values.measure_text(command_lines.option(value, "--timeout"), "s"),
	)
}

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

commands := {"max_seconds": number("commands", "max_seconds", 60)}

counted := {"min_count": number("counted", "min_count", 2)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/beside_nothing.rego
# METADATA
# title: "Comparé dans une liste à ce qui manque"
# scope: package
# custom:
#   id: "terraform/beside-nothing"
#   severity: "high"
#   source: "policy/doubt-decides.md"
package gonogo.terraform.beside_nothing

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains plan.name if {
	some plan in subjects
	not says_nothing(plan)
}

deny contains findings.unmet(reading, "not have an element with start_window above completion_window") if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"], ["[*]", "completion_window"]])
	right_rule(reading.value)
}

deny contains findings.unmet(reading, "not have an element with start_window above completion_window") if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"], ["[*]", "completion_window"]])
	reading.state == "unstated"
}

unknown contains findings.unsure(findings.illegible(reading, "number to compare with")) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"], ["[*]", "completion_window"]])
	garbled_rule(reading.value)
	perhaps_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"], ["[*]", "completion_window"]])
	reading.state == "unknown"
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
	values.above(
		values.number(terraform.at(element, ["start_window"])),
		values.number(terraform.at(element, ["completion_window"])),
	)
}

perhaps_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	perhaps_start_window(terraform.at(element, ["start_window"]), element)
}

perhaps_start_window(value, block) if {
	values.above(values.number(value), values.number(terraform.at(block, ["completion_window"])))
}

perhaps_start_window(value, block) if garbled_start_window(value, block)

garbled_start_window(value, _) if values.garbled(value, values.number(value))

garbled_start_window(_, block) if {
	some place in fields.spread(block, ["completion_window"])
	is_null(values.number(fields.at(block, place)))
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "start_window"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "completion_window"])
	is_null(values.number(fields.at(value, place)))
}

# --- policies/terraform/beside_nothing/by_default.rego
# METADATA
# title: "Comparé dans une liste à ce qui manque"
# scope: package
# custom:
#   id: "terraform/beside-nothing/by-default"
#   severity: "high"
#   source: "policy/doubt-decides.md"
package gonogo.terraform.beside_nothing.by_default

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.operands
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains plan.name if some plan in subjects

deny contains findings.unmet(reading, "have every element with start_window at most completion_window") if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"], ["[*]", "completion_window"]])
	reading.state != "unknown"
	not perhaps_rule(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"], ["[*]", "completion_window"]])
	garbled_rule(reading.value)
	not right_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"], ["[*]", "completion_window"]])
	reading.state == "unknown"
	not right_rule(reading.value)
}

subjects := terraform.resources(["aws_backup_plan"])

perhaps_rule(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		perhaps_start_window(terraform.at(element, ["start_window"]), element)
	}
}

perhaps_start_window(value, block) if {
	values.at_most(values.number(value), values.number(operands.or_else(
		terraform.at(block, ["completion_window"]),
		60,
	)))
}

perhaps_start_window(value, block) if garbled_start_window(value, block)

garbled_start_window(value, _) if values.garbled(value, values.number(value))

garbled_start_window(_, block) if {
	some place in fields.spread(block, ["completion_window"])
	values.garbled(fields.at(block, place), values.number(fields.at(block, place)))
}

right_rule(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		values.at_most(
			values.number(terraform.at(element, ["start_window"])),
			values.number(operands.or_else(terraform.at(element, ["completion_window"]), 60)),
		)
	}
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "start_window"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "completion_window"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

# --- policies/terraform/beside_nothing/with_delay.rego
# METADATA
# title: "Comparé dans une liste à ce qui manque"
# scope: package
# custom:
#   id: "terraform/beside-nothing/with-delay"
#   severity: "high"
#   source: "policy/doubt-decides.md"
package gonogo.terraform.beside_nothing.with_delay

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.operands
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains plan.name if some plan in subjects

deny contains findings.unmet(reading, "have every element with start_window at most completion_window + delay") if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [
		["[*]", "start_window"],
		["[*]", "completion_window"],
		["[*]", "delay"],
	])
	reading.state != "unknown"
	not perhaps_rule(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "number to compare with")) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [
		["[*]", "start_window"],
		["[*]", "completion_window"],
		["[*]", "delay"],
	])
	garbled_rule(reading.value)
	not right_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [
		["[*]", "start_window"],
		["[*]", "completion_window"],
		["[*]", "delay"],
	])
	reading.state == "unknown"
	not right_rule(reading.value)
}

subjects := terraform.resources(["aws_backup_plan"])

perhaps_rule(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		perhaps_start_window(terraform.at(element, ["start_window"]), element)
	}
}

perhaps_start_window(value, block) if {
	values.at_most(values.number(value), values.added(
		values.number(terraform.at(block, ["completion_window"])),
		values.number(operands.or_else(terraform.at(block, ["delay"]), 0)),
	))
}

perhaps_start_window(value, block) if garbled_start_window(value, block)

garbled_start_window(value, _) if values.garbled(value, values.number(value))

garbled_start_window(_, block) if {
	some place in fields.spread(block, ["completion_window"])
	is_null(values.number(fields.at(block, place)))
}

garbled_start_window(_, block) if {
	some place in fields.spread(block, ["delay"])
	values.garbled(fields.at(block, place), values.number(fields.at(block, place)))
}

right_rule(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		values.at_most(
			values.number(terraform.at(element, ["start_window"])),
			values.added(
				values.number(terraform.at(element, ["completion_window"])),
				values.number(operands.or_else(terraform.at(element, ["delay"]), 0)),
			),
		)
	}
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "start_window"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "completion_window"])
	is_null(values.number(fields.at(value, place)))
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "delay"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

# --- policies/terraform/counted.rego
# METADATA
# title: "Compté de ce qui est tout en doute"
# scope: package
# custom:
#   id: "terraform/counted"
#   severity: "high"
#   source: "policy/doubt-decides.md"
package gonogo.terraform.counted

import data.gonogo.lib.counts
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.counted as params

judged contains subnet.name if some subnet in subjects

deny contains findings.miscounted("aws_subnet", [], number, "", "", sprintf("be at least %v", [params.min_count])) if {
	count(subjects) > 0
	not may_fit
}

unknown contains findings.uncounted("aws_subnet", [], number, "", "", sprintf(
	"be at least %v",
	[params.min_count],
)) if {
	count(subjects) > 0
	may_fit
	may_miss
}

unknown contains findings.uncounted("aws_subnet", [], number, "", "", sprintf(
	"be at least %v",
	[params.min_count],
)) if {
	count(subjects) == 0
	count(doubtful) > 0
	may_miss
}

# Whether a candidate is meant at all may be known only after apply.
subjects := [subnet |
	some subnet in candidates
	count(doubts(subnet)) == 0
]

doubtful := [reading |
	some subnet in candidates
	some reading in doubts(subnet)
]

candidates := [subnet |
	some subnet in terraform.resources(["aws_subnet"])
	not excluded(subnet)
]

excluded(subnet) if {
	some reading in terraform.read(subnet, ["map_public_ip_on_launch"])
	reading.state == "known"
	reading.value != false
}

doubts(subnet) := [reading |
	some reading in terraform.read(subnet, ["map_public_ip_on_launch"])
	reading.state != "known"
]

may_fit if {
	some n in counts.possible(number, true, [params.min_count])
	values.at_least(values.number(n), params.min_count)
}

may_miss if {
	some n in counts.possible(number, true, [params.min_count])
	not values.at_least(values.number(n), params.min_count)
}

number := counts.of(subjects, doubtful)

# --- policies/terraform/excused.rego
# METADATA
# title: "Un pas derrière celui qui excuse"
# scope: package
# custom:
#   id: "terraform/excused"
#   severity: "high"
#   source: "policy/doubt-decides.md"
package gonogo.terraform.excused

import data.gonogo.lib.findings
import data.gonogo.lib.relations
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains subnet.name if {
	some subnet in subjects
	count(reaching(subnet)) != 0
}

unknown contains doubt if {
	some subnet in subjects
	some doubt in to_association(subnet).doubts
}

unknown contains doubt if {
	some association in reached_association
	some doubt in to_table(association).doubts
}

unknown contains doubt if {
	some table in reached_table
	some doubt in to_route(table).doubts
}

deny contains findings.about(association, "route_table_id names no aws_route_table") if {
	some association in reached_association
	count(to_table(association).found) == 0
	count(to_table(association).doubts) == 0
}

deny contains findings.unset(reading) if {
	some subnet in subjects
	some other in related(subnet)
	some reading in terraform.read_shallow(other, ["destination_cidr_block"])
	not terraform.given(reading)
}

# These pass because nothing is said of them.
silent contains subnet.name if {
	some subnet in subjects
	says_nothing(subnet)
}

subjects := terraform.resources(["aws_subnet"])

related(subnet) := [route |
	some association in to_association(subnet).found
	some table in to_table(association).found
	some route in to_route(table).found
]

reaching(subnet) := to_association(subnet).found

reached_association := values.distinct([association |
	some subnet in subjects
	some association in to_association(subnet).found
])

reached_table := values.distinct([table |
	some association in reached_association
	some table in to_table(association).found
])

to_association(subnet) := relations.its(subnet, ["subnet_id"], links_association, strays_association)

links_association := terraform.links(["aws_route_table_association"], ["subnet_id"])

strays_association := terraform.strays(
	["aws_route_table_association"],
	["subnet_id"],
	terraform.resources(["aws_subnet"]),
)

to_table(association) := relations.by(association, ["route_table_id"], ["aws_route_table"])

to_route(table) := relations.its(table, ["route_table_id"], links_route, strays_route)

links_route := terraform.links(["aws_route"], ["route_table_id"])

strays_route := terraform.strays(["aws_route"], ["route_table_id"], terraform.resources(["aws_route_table"]))

says_nothing(subnet) if {
	some other in related(subnet)
	some reading in terraform.read_shallow(other, ["destination_cidr_block"])
	reading.state == "known"
	reading.value in {null, []}
}

says_nothing(subnet) if count(related(subnet)) == 0

# --- policies/terraform/sum_of_nothing.rego
# METADATA
# title: "Une somme dont une part manque"
# scope: package
# custom:
#   id: "terraform/sum-of-nothing"
#   severity: "high"
#   source: "policy/doubt-decides.md"
package gonogo.terraform.sum_of_nothing

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains plan.name if some plan in subjects

deny contains findings.unmet(reading, "have every element with start_window equal to completion_window + 30") if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"], ["[*]", "completion_window"]])
	reading.state != "unknown"
	not perhaps_rule(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "number to compare with")) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"], ["[*]", "completion_window"]])
	garbled_rule(reading.value)
	not right_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "start_window"], ["[*]", "completion_window"]])
	reading.state == "unknown"
	not right_rule(reading.value)
}

subjects := terraform.resources(["aws_backup_plan"])

perhaps_rule(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		perhaps_start_window(terraform.at(element, ["start_window"]), element)
	}
}

perhaps_start_window(value, block) if {
	values.same(values.number(value), values.added(values.number(terraform.at(block, ["completion_window"])), 30))
}

perhaps_start_window(value, block) if garbled_start_window(value, block)

garbled_start_window(value, _) if values.garbled(value, values.number(value))

garbled_start_window(_, block) if {
	some place in fields.spread(block, ["completion_window"])
	is_null(values.number(fields.at(block, place)))
}

right_rule(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		values.same(
			values.number(terraform.at(element, ["start_window"])),
			values.added(values.number(terraform.at(element, ["completion_window"])), 30),
		)
	}
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "start_window"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "completion_window"])
	is_null(values.number(fields.at(value, place)))
}
