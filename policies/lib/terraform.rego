# METADATA
# title: "Reading a Terraform plan"
# description: |
#   What `terraform show -json` prints, format 1.x: `resource_changes` says what will stand,
#   `configuration` what the author wrote. A subject is {"name", "path", "value", "unknown",
#   "secret", "resource"}: its address, the way to its values, these, the marks of what is unknown and
#   what is sensitive in them, and its element of `resource_changes`.
package gonogo.lib.terraform

import data.gonogo.lib.fields
import data.gonogo.lib.kind
import data.gonogo.lib.values

# The document is a plan.
here if kind.kind == "terraform"

# Subjects of the types.
resources(types) := [subject | some type in types; some subject in object.get(by_type, type, {})]

# {type: {place: subject}} of the managed resources that stand once the plan is applied. One call of a
# built-in keeps this linear: a partial rule keyed by type is quadratic in OPA, and a comprehension a
# type in every engine that does not index comprehensions.
by_type := object.union_n([{resource.type: {place: subject}} |
	some place, resource in input.resource_changes
	resource.mode == "managed"
	stands(resource.change)
	subject := {
		"name": resource.address,
		"path": ["resource_changes", place, "change", "after"],
		"value": object_or_empty(object.get(resource.change, "after", {})),
		"unknown": object.get(resource.change, "after_unknown", {}),
		"secret": object.get(resource.change, "after_sensitive", {}),
		"resource": resource,
	}
])

object_or_empty(value) := value if {
	is_object(value)
} else := {}

# A replacement is ["delete", "create"] or ["create", "delete"]. What is deleted or forgotten does not
# stand.
stands(change) if {
	some action in change.actions
	action in {"no-op", "create", "update"}
}

# -- Values ------------------------------------------------------------------------------------------

# A reading of each place that the field means.
read(subject, field) := read_parts(subject, field, [[]])

# The same of a value of which only matters that it is there, or how long it is.
read_shallow(subject, field) := read_parts(subject, field, [])

# The same of a value that is judged by parts of it alone: fields seen from the value. Most attributes are
# known as a whole, and then nothing more is asked.
read_parts(subject, field, parts) := [reading(subject, place, "known") |
	some place in fields.spread(subject.value, field)
] if {
	all_known(subject.unknown, field[0])
} else := [reading(subject, place, state) |
	some place in fields.reach(subject.value, field)
	state := state_of(subject, place, parts)
	looked_at(subject.value, field, place, state)
]

all_known(unknown, attribute) if {
	is_object(unknown)
	object.get(unknown, attribute, false) == false
}

reading(subject, place, state) := {
	"subject": subject.name,
	"path": array.concat(subject.path, place),
	"field": place,
	"value": meant(place, object.get(subject.value, place, null)),
	"state": state,
	"secret": secret(subject.secret, place),
}

# Of an attribute that is a text and was never set a provider keeps "" once it is applied, and takes it for
# not set ever after. Elements of lists and entries of the author's own maps are what they are.
meant(place, value) := null if {
	value == ""
	of_block(place)
} else := value

of_block(place) if count(place) == 1

of_block(place) if {
	is_string(place[count(place) - 1])
	is_number(place[count(place) - 2])
}

# A field of a block, where that is looked into as a value.
at(block, field) := meant(field, fields.at(block, field))

# As `read`, for whoever asks for "" itself.
read_written(subject, field) := [object.union(reading, {"value": written}) |
	some reading in read(subject, field)
	written := object.get(subject.value, reading.field, null)
]

# A list that is missing has no elements; one that is known only after apply may have some.
looked_at(value, field, place, _) if not fields.missing(value, field, place)

looked_at(_, _, _, state) if state != "known"

state_of(subject, place, parts) := "unknown" if {
	some part in hidden_parts(subject, place, parts)
	stated(subject, part)
} else := "unstated" if {
	count(hidden_parts(subject, place, parts)) > 0
} else := "known"

hidden_parts(subject, place, parts) := {place | within_hidden(subject.unknown, place)} | {part |
	some pattern in parts
	some part in fields.reach(subject.value, array.concat(place, pattern))
	hidden(subject.unknown, part)
}

# The value, something around it or something in it is marked.
hidden(marks, place) if within_hidden(marks, place)

hidden(marks, place) if walk(fields.at(marks, place), [_, true])

within_hidden(marks, place) if {
	some n in numbers.range(0, count(place))
	fields.at(marks, array.slice(place, 0, n)) == true
}

# Terraform marks what is secret, and prints it in clear beside the mark.
secret(marks, place) := false if {
	is_object(marks)
	object.get(marks, place[0], {}) in {false, {}, []}
} else if {
	hidden(marks, place)
} else := false

# The reading has a value, be it one that is known only after apply: `kms_key_id = aws_kms_key.k.arn`
# is set. What the provider fills in is not, nor is a block that is not there, which reads [].
given(reading) if {
	reading.state == "known"
	not reading.value in {null, []}
}

given(reading) if reading.state == "unknown"

# The author wrote something about the field. What is left out and is the provider's to choose is
# unknown as well, but no apply makes it a decision of the author.
stated(subject, field) if {
	some n in numbers.range(1, count(field))
	says(subject.resource, fields.at(expressions(subject.resource), array.slice(field, 0, n)))
}

# Blocks that are written are stated, whatever stands in them.
stated(subject, field) if {
	blocks := fields.at(expressions(subject.resource), field)
	is_array(blocks)
	count(blocks) > 0
}

# A dynamic block leaves no trace in the configuration, but its shape is in the plan.
stated(subject, field) if {
	count(field) > 1
	fields.at(expressions(subject.resource), [field[0]]) == null
	is_array(fields.at(subject.value, [field[0]]))
}

# A plan without its configuration tells nothing of the author.
stated(_, _) if not input.configuration

says(resource, expression) if {
	is_array(expression.references)
	not settled(resource, expression)
}

says(_, expression) if expression.constant_value != null

# All that the expression is made of is known when the plan is made: variables, for what is in them leads
# to nothing else. Then so is its value, and a plan repeats it. Where the attribute is unknown all the same,
# that value was null: a module hands on what its caller left out.
settled(resource, expression) if {
	block := configured[home(resource)][local_name(resource)]
	from := {[home(resource), reference] | some reference in references([expression], block)}
	every end in ends(from) {
		known_when_planned(end)
	}
}

known_when_planned([_, reference]) if regex.match(`^(count|path|terraform)\.`, reference)

known_when_planned([module, reference]) if {
	["var", variable] = split(plain(reference), ".")
	modules[module].variables[variable]
}

expressions(resource) := object.get(configured, [home(resource), local_name(resource), "expressions"], {})

# -- Relations ---------------------------------------------------------------------------------------

# Plan JSON says what a reference names, and holds no locals. A link is an equal known value, or, while
# the value is unknown, a reference that can be followed: through variables and outputs, each.value to
# the for_each, count.index and each.key to the instance of the same key.

# {key: {address: subject}}: the subjects of the types, by what their field leads to.
links(types, field) := object.union_n([{key: {subject.name: subject}} |
	some subject in resources(types)
	some key in aims(subject, field)
])

# Those of the links that lead to the target.
leading(table, target, field) := [subject |
	found := object.union_n([object.get(table, [key], {}) | some key in keys(target, field)])
	some subject in found
	subject.name != target.name
]

# Subjects of the types whose field leads somewhere, and nobody can say to which of the targets: through
# a local, a data source, a variable of the root.
strays(types, field, targets) := [subject |
	some subject in resources(types)
	count(unknown_places(subject, field)) > 0
	count(aims(subject, field) & answered) == 0
] if {
	answered := {key | some target in targets; some key in keys(target, field)}
}

unknown_places(subject, field) := {place |
	some place in fields.reach(subject.value, field)
	hidden(subject.unknown, place)
}

# What a resource answers to: the values that name it, once known, and where it is declared.
keys(subject, field) := {["value", name] |
	some attribute in ["id", "arn", "name", "identifier", field[count(field) - 1]]
	name := subject.value[attribute]
	is_string(name)
	name != ""
} | {["declared", module_of(resource), local_name(resource), object.get(resource, "index", null)] |
	resource := subject.resource
}

aims(subject, field) := {["value", name] | some name in known_names(subject, field)} | {key |
	resource := subject.resource
	count(unknown_places(subject, field)) > 0
	some [module, reference] in ends(starts(resource, field))
	configured[module][plain(reference)]
	some index in instances(resource, module, reference)
	key := ["declared", address(resource, module), plain(reference), index]
}

known_names(subject, field) := {name |
	some place in fields.spread(subject.value, field)
	some name in texts(fields.at(subject.value, place))
}

texts(value) := [value] if {
	is_string(value)
	value != ""
} else := [text | some text in value; is_string(text); text != ""] if {
	is_array(value)
} else := []

# Nodes are [names of the modules, reference].
starts(resource, field) := {[home(resource), reference] |
	block := configured[home(resource)][local_name(resource)]
	some reference in references(written(block, field), block)
}

# All expressions of the attribute, in whichever block of the field they stand.
written(block, field) := [part |
	walk(fields.at(block, ["expressions", field[0]]), [path, part])
	is_array(part.references)
	is_of(path, field)
]

is_of(_, field) if count(field) == 1

is_of(path, field) if field[count(field) - 1] in path

references(parts, block) := {reference |
	some part in parts
	some reference in named(part)
	not startswith(reference, "each.")
} | {reference |
	some part in parts
	some each in named(part)
	startswith(each, "each.")
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

# Of a resource that is declared with count or for_each: `b[0]` says which. A plain `b` is the only one
# there is, or, as in b[count.index], that of the same key as the resource or the module it is used in.
instances(resource, module, reference) := {values.json_text(index)} if {
	[[_, index]] := regex.find_all_string_submatch_n(`^[^.\[]+\.[^.\[]+\[(\d+|"(?:[^"\\]|\\.)*")\]`, reference, 1)
} else := {null, object.get(resource, "index", null)} if {
	module == home(resource)
} else := {null, key} if {
	array.slice(home(resource), 0, count(module)) == module
	[_, _, key] := module_steps(resource)[count(module)]
} else := {null}

# The address of a module as seen from a resource: the instances around both are the same ones.
address(resource, module) := concat(".", array.concat(around, below)) if {
	shared := max([n |
		some n in numbers.range(0, count(module))
		array.slice(module, 0, n) == array.slice(home(resource), 0, n)
	])
	around := [step | some i, [step, _, _] in module_steps(resource); i < shared]
	below := [concat(".", ["module", name]) | some name in array.slice(module, shared, count(module))]
}

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
