# METADATA
# title: "What the author of a Terraform plan wrote"
# description: |
#   The `configuration` of a plan: its modules and blocks, and where what they refer to leads, through
#   variables and outputs.
package gonogo.lib.plan_configuration

import data.gonogo.lib.fields
import data.gonogo.lib.values

# -- Blocks ------------------------------------------------------------------------------------------

# The configuration of every module that holds a resource, and of those around it.
modules := {names: object.get(input, array.concat(["configuration", "root_module"], steps), {}) |
	some whole in {home(resource) | some resource in input.resource_changes}
	some n in numbers.range(0, count(whole))
	names := array.slice(whole, 0, n)
	steps := [step | some name in names; some step in ["module_calls", name, "module"]]
}

configured := {names: {concat(".", [block.type, block.name]): block |
	some block in module.resources
	block.mode == "managed"
	is_string(block.type)
	is_string(block.name)
} |
	some names, module in modules
}

home(resource) := [name | some [_, name, _] in module_steps(resource)]

# [[`module.a["k"]`, "a", "k"], ...]: each module around a resource, its name and its key.
module_steps(resource) := [[step, name, instance_key(index)] |
	some [step, name, index] in regex.find_all_string_submatch_n(
		`module\.([^.\[]+)(?:\[(\d+|"(?:[^"\\]|\\.)*")\])?`,
		module_of(resource), -1,
	)
]

module_of(resource) := address if {
	address := fields.at(resource, ["module_address"])
	is_string(address)
} else := ""

instance_key("") := null

instance_key(index) := values.json_text(index) if index != ""

local_name(resource) := sprintf("%v.%v", [resource.type, resource.name])

plain(reference) := concat(".", array.slice(split(regex.replace(reference, `\[.*$`, ""), "."), 0, 2))

expressions(resource) := object.get(configured, [home(resource), local_name(resource), "expressions"], {})

# -- References --------------------------------------------------------------------------------------

# To what the parts of a block refer; each.value to what its for_each does.
references(parts, block) := {reference |
	some part in parts
	some reference in named(part)
	not startswith(reference, "each.")
} | {reference |
	some part in parts
	some each in named(part)
	startswith(each, "each.value")
	some reference in named(block.for_each_expression)
}

# What an expression refers to. Whoever made the plan wrote no number there.
named(expression) := [reference | some reference in expression.references; is_string(reference)]

# What is at the end of a way is no node of the graph, and `graph.reachable` leaves it out.
ends(from) := from | {to |
	some node in graph.reachable(flow, from)
	some to in flow[node]
}

# From a variable to the call of its module, and from an output into the module below.
flow := object.union(
	{[names, concat(".", ["var", variable])]: {[parent, reference] | some reference in references([expression], call)} |
		some names, _ in modules
		count(names) > 0
		parent := array.slice(names, 0, count(names) - 1)
		call := modules[parent].module_calls[names[count(names) - 1]]
		some variable, expression in call.expressions
		is_string(variable)
	},
	{[names, concat(".", ["module", call, output])]: {[child, reference] | some reference in named(value.expression)} |
		some names, module in modules
		some call, _ in module.module_calls
		is_string(call)
		child := array.concat(names, [call])
		some output, value in modules[child].outputs
		is_string(output)
	},
)

# What an expression names besides a resource may be what its value is: a variable, a data source, a local (which no
# plan shows), the output of a module that holds no resource. A variable that holds no text is none of these, as the
# condition in `var.own ? a.id : null`, nor is what only counts or tells instances apart.
rivalled(from) if {
	some end in ends(from)
	rival(end)
}

rival([_, reference]) if regex.match(`^(local|data)\.`, reference)

rival([names, reference]) if {
	regex.match(`^var\.[^.\[]+$`, reference)
	leads_nowhere(names, reference)
	not holds_no_text(names, trim_prefix(reference, "var."))
}

rival([names, reference]) if {
	regex.match(`^module\.[^.\[]+\.[^.\[]+$`, reference)
	leads_nowhere(names, reference)
}

leads_nowhere(names, reference) if count(object.get(flow, [[names, reference]], set())) == 0

# That of the root is in the plan; that of a module is what its caller wrote, or its author.
variable_value([], variable) := input.variables[variable].value

variable_value(names, variable) := value if {
	count(names) > 0
	parent := array.slice(names, 0, count(names) - 1)
	value := modules[parent].module_calls[names[count(names) - 1]].expressions[variable].constant_value
} else := modules[names].variables[variable]["default"] if {
	count(names) > 0
}

holds_no_text(names, variable) if variable_value(names, variable) in {null, "", true, false}

holds_no_text(names, variable) if is_number(variable_value(names, variable))

# -- Instances ---------------------------------------------------------------------------------------

# The attribute takes what is of the resource's own key, or the module around has several.
keyed(resource, attribute) if {
	walk(fields.at(expressions(resource), [attribute]), [_, part])
	some reference in named(part)
	regex.match(`^(count|each)\.`, reference)
}

keyed(resource, _) if {
	some [_, _, key] in module_steps(resource)
	key != null
}
