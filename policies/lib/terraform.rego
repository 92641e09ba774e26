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
import data.gonogo.lib.plan_configuration
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
	says(subject.resource, fields.at(plan_configuration.expressions(subject.resource), array.slice(field, 0, n)))
}

# Blocks that are written are stated, whatever stands in them.
stated(subject, field) if {
	blocks := fields.at(plan_configuration.expressions(subject.resource), field)
	is_array(blocks)
	count(blocks) > 0
}

# A dynamic block leaves no trace in the configuration, but its shape is in the plan.
stated(subject, field) if {
	count(field) > 1
	fields.at(plan_configuration.expressions(subject.resource), [field[0]]) == null
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
	block := plan_configuration.configured[plan_configuration.home(resource)][plan_configuration.local_name(resource)]
	from := {[plan_configuration.home(resource), reference] |
		some reference in plan_configuration.references([expression], block)
	}
	every end in plan_configuration.ends(from) {
		known_when_planned(end)
	}
}

known_when_planned([_, reference]) if regex.match(`^(count|path|terraform)\.`, reference)

known_when_planned([module, reference]) if {
	["var", variable] = split(plan_configuration.plain(reference), ".")
	plan_configuration.modules[module].variables[variable]
}

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
} | {array.concat(["declared"], place_of(subject.resource))}

aims(subject, field) := {["value", name] |
	some name in known_names(subject, field)
} | {["declared", place, name, index] |
	count(unknown_places(subject, field)) > 0
	not plan_configuration.rivalled(starts(subject.resource, field))
	some roads in ways(subject, field)
	told_apart(subject, field, count(roads))
	some [place, name, indices], _ in roads
	some index in indices
}

# {type: {[module, block, keys]: true}}: what the references name and what stands. To b[0].id belong b[0] and b as
# well: where a key of a block is named, the block without one says nothing more.
ways(subject, field) := object.union_n([{type: {[place, name, indices]: true}} |
	resource := subject.resource
	ends := plan_configuration.ends(starts(resource, field))
	keyed := {[module, plan_configuration.plain(reference)] | some [module, reference] in ends; key_of(reference)}
	some [module, reference] in ends
	name := plan_configuration.plain(reference)
	type := plan_configuration.configured[module][name].type
	bare := {[module, name] | not key_of(reference)}
	count(bare & keyed) == 0
	place := address(resource, module)
	indices := instances_of(subject, field, [place, module, name], reference)
	some index in indices
	standing[[place, name, index]]
])

# An object, for a set of OPA's looks through all indices of a block for one that is not there.
standing := {place_of(subject.resource): true | some subjects in by_type; some subject in subjects}

place_of(resource) := [
	plan_configuration.module_of(resource),
	plan_configuration.local_name(resource),
	object.get(resource, "index", null),
]

# Which of several one value is (`x ? a.id : b.id`) is not in the plan, unless each has an instance of its own, as
# under a for_each over them. What is called in the plural holds them all.
told_apart(_, _, 1)

told_apart(subject, field, number) if {
	number > 1
	plural(field)
	not fewer(subject, field, number)
}

told_apart(subject, _, number) if {
	number > 1
	number <= count(siblings[[plan_configuration.home(subject.resource), plan_configuration.local_name(subject.resource)]])
}

plural(field) if {
	not of_map(field)
	some part in field
	is_string(part)
	regex.match(`s$`, part)
}

# A list of one element is made of one of two.
fewer(subject, field, number) if {
	some place in unknown_places(subject, field)
	list := fields.at(subject.value, place)
	is_array(list)
	count(list) < number
}

# {block: {address: true}}: the instances of each block.
siblings := object.union_n([{[
	plan_configuration.home(resource),
	plan_configuration.local_name(resource),
]: {subject.name: true}} |
	some subjects in by_type
	some subject in subjects
	resource := subject.resource
])

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
starts(resource, field) := {[plan_configuration.home(resource), reference] |
	block := plan_configuration.configured[plan_configuration.home(resource)][plan_configuration.local_name(resource)]
	some reference in plan_configuration.references(written(block, field), block)
}

# {[module, block]: {index}}.
numbered := object.union_n([{[place, name]: {index: index}} | some [place, name, index], _ in standing])

# All expressions of the attribute, in whichever block of the field they stand.
written(block, field) := [part |
	walk(fields.at(block, ["expressions", field[0]]), [path, part])
	is_array(part.references)
	is_of(path, field)
]

is_of(_, field) if count(field) == 1

is_of(path, field) if field[count(field) - 1] in path

# A map is one expression: an entry of it has none of its own.
is_of([], field) if of_map(field)

of_map(field) if {
	count(field) == 2
	is_string(field[1])
	field[1] != "[*]"
}

# A list may hold all instances of a block, as `b[*].id` does: unless the expression tells them apart.
instances_of(subject, field, [place, module, name], reference) := indices if {
	plural(field)
	not key_of(reference)
	indices := object.get(numbered, [[place, name]], {})
	count(indices) > 1
	not plan_configuration.keyed(subject.resource, field[0])
} else := instances(subject.resource, module, reference)

# Of a resource that is declared with count or for_each: `b[0]` says which. A plain `b` is the only one
# there is, or, as in b[count.index], that of the same key as the resource or the module it is used in.
instances(resource, module, reference) := {values.json_text(index)} if {
	index := key_of(reference)
} else := {null, object.get(resource, "index", null)} if {
	module == plan_configuration.home(resource)
} else := {null, key} if {
	array.slice(plan_configuration.home(resource), 0, count(module)) == module
	[_, _, key] := plan_configuration.module_steps(resource)[count(module)]
} else := {null}

key_of(reference) := index if {
	[[_, index]] := regex.find_all_string_submatch_n(`^[^.\[]+\.[^.\[]+\[(\d+|"(?:[^"\\]|\\.)*")\]`, reference, 1)
}

# The address of a module as seen from a resource: the instances around both are the same ones.
address(resource, module) := concat(".", array.concat(around, below)) if {
	shared := max([n |
		some n in numbers.range(0, count(module))
		array.slice(module, 0, n) == array.slice(plan_configuration.home(resource), 0, n)
	])
	around := [step | some i, [step, _, _] in plan_configuration.module_steps(resource); i < shared]
	below := [concat(".", ["module", name]) | some name in array.slice(module, shared, count(module))]
}

# -- What is known only after apply ------------------------------------------------------------------

# The readings, and beside each that is unknown the one attribute that it is, if it is made of one: "refers",
# and the resource that this is of: "leads".
traced(subject, readings) := [object.union(reading, origin(subject, reading)) | some reading in readings]

origin(subject, reading) := {
	"refers": [concat(".", array.concat(module, [attribute]))],
	"leads": [module, resource],
} if {
	reading.state == "unknown"
	names := [part | some part in reading.field; is_string(part)]
	[[module, attribute]] := [end |
		some end in plan_configuration.ends(starts(subject.resource, names))
		plan_configuration.configured[end[0]][plan_configuration.plain(end[1])]
		is_attribute(end[1])
	]
	resource := regex.replace(attribute, `^([^.]+\.[^.\[]+(?:\[[^\]]*\])?).*$`, "$1")
} else := {}

# A reference to an attribute comes with one to its resource, which says nothing more.
is_attribute(reference) if regex.match(`^[^.]+\.[^.\[]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\.`, reference)
