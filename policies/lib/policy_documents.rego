# METADATA
# title: "Policies that a plan has yet to write"
# description: |
#   The data source `aws_iam_policy_document` makes the text of a policy. Where something in it is known only after
#   apply, so is the text, but the plan has its statements all the same, as a resource of mode "data" that is to be
#   read. Here is found which of these a text comes from. What was read when the plan was made is in the text, and
#   looked for there.
package gonogo.lib.policy_documents

import data.gonogo.lib.plan_configuration
import data.gonogo.lib.terraform
import data.gonogo.lib.values

type := "aws_iam_policy_document"

# {address of the block: {address: subject}}
pending := object.union_n([{block_of(resource.address): {resource.address: subject}} |
	some place, resource in input.resource_changes
	resource.mode == "data"
	resource.type == type
	is_string(resource.address)
	"read" in resource.change.actions
	subject := {
		"name": resource.address,
		"path": ["resource_changes", place, "change", "after"],
		"value": terraform.object_or_empty(object.get(resource.change, "after", {})),
		"unknown": object.get(resource.change, "after_unknown", {}),
		"secret": object.get(resource.change, "after_sensitive", {}),
		"resource": resource,
	}
])

by_name := object.union_n([documents | some documents in pending])

# Those whose text the plan holds already.
read_before := {block_of(node.address) |
	walk(object.get(input, "prior_state", {}), [_, node])
	is_object(node)
	node.type == type
	is_string(node.address)
}

block_of(address) := regex.replace(address, `\[(\d+|"(?:[^"\\]|\\.)*")\]$`, "")

# The documents that the text of a resource is made of, each {"document", "doubt"}: the doubt is of what else is
# taken into it. Nothing where nobody can tell.
behind(subject, field) := [by_name[name] | some name in graph.reachable(edges, {first})] if {
	found := aimed(subject.resource, terraform.starts(subject.resource, field))
	found.sure
	count(found.names) == 1
	some first in found.names
	not overridden(by_name[first])
} else := []

# {address: addresses}: what a document takes in.
edges := {name: aimed(document.resource, sources(document)).names | some name, document in by_name}

# Whether a statement of a document gives way to one of the same name, in one of the documents that takes it in.
replaced(document, names, sid) if {
	is_string(sid)
	sid != ""
	some name, _ in around[document.name]
	name in names
	some statement in by_name[name].value.statement
	statement.sid == sid
}

# {address: {address: true}}: what takes a document in, however many others are between.
around := object.union_n([{inner: {name: true}} |
	some name, taken in edges
	count(taken) > 0
	some inner in graph.reachable(edges, taken)
])

# Whether a document has what nobody knows yet, or takes in what cannot be followed.
doubtful(document) if document.unknown.statement == true

doubtful(document) if overridden(document)

# Of several, some may be texts already.
doubtful(document) if {
	some attribute in ["source_policy_documents", "source_json"]
	some text in terraform.texts(object.get(document.value, attribute, null))
	text != ""
}

doubtful(document) if {
	some attribute in ["source_policy_documents", "source_json"]
	terraform.hidden(document.unknown, [attribute])
	not aimed(document.resource, sources(document)).sure
}

# What overrides may replace any statement.
overridden(document) if {
	some attribute in ["override_policy_documents", "override_json"]
	said(document, attribute)
}

overridden(document) if {
	some attribute in ["override_policy_documents", "override_json"]
	terraform.hidden(document.unknown, [attribute])
}

said(document, attribute) if {
	not values.nothing(object.get(document.value, attribute, null))
}

# -- Statements --------------------------------------------------------------------------------------

attributes := {
	"Sid": "sid", "Effect": "effect", "Principal": "principals", "NotPrincipal": "not_principals", "Action": "actions",
	"NotAction": "not_actions", "Resource": "resources", "NotResource": "not_resources", "Condition": "condition",
}

# Of a statement, {element: reading}, as of one in a text that is a secret or is none.
says(document, i, secret) := {element: reading |
	some element, attribute in attributes
	place := ["statement", i, attribute]
	reading := {
		"subject": document.name,
		"field": [attribute],
		"path": array.concat(document.path, place),
		"value": translated(element, object.get(document.value, place, null)),
		"state": state(document, place),
		"secret": true in {secret, terraform.secret(document.secret, place)},
	}
}

state(document, place) := "unknown" if {
	terraform.hidden(document.unknown, place)
} else := "known"

translated(element, value) := default_of(element) if {
	value in {null, []}
} else := by_type(value) if {
	element in {"Principal", "NotPrincipal"}
} else := by_test(value) if {
	element == "Condition"
} else := value

default_of(element) := "Allow" if {
	element == "Effect"
} else := null

# Of a type that is known only after apply are those who may be anybody.
by_type(value) := {type: [identifier |
	some principal in value
	object.get(principal, "type", "") == type
	some identifier in object.get(principal, "identifiers", [])
] |
	some type in {object.get(principal, "type", "") | some principal in value}
}

# Two blocks may ask of one key.
by_test(value) := {test: of_key |
	some test in {condition.test | some condition in value}
	of_key := {key: [said |
		some condition in value
		condition.test == test
		condition.variable == key
		some said in condition.values
	] |
		some key in {condition.variable | some condition in value; condition.test == test}
	}
}

# -- References --------------------------------------------------------------------------------------

configured := {names: {block.name: block |
	some block in module.resources
	block.mode == "data"
	block.type == type
	is_string(block.name)
} |
	some names, module in plan_configuration.modules
}

sources(document) := {[home, reference] |
	home := plan_configuration.home(document.resource)
	block := configured[home][document.resource.name]
	some attribute in ["source_policy_documents", "source_json"]
	some reference in plan_configuration.references([block.expressions[attribute]], block)
}

# The documents that references lead to, and whether that is all they lead to.
aimed(resource, from) := {"names": found, "sure": sure(resource, ends)} if {
	ends := plan_configuration.ends(from)
	found := {name | some end in ends; some name in standing(resource, end)}
}

# What leads on, and what is nothing but a variable of the root, leaves no question.
sure(resource, ends) if {
	every end in ends {
		settled(resource, end)
	}
} else := false

settled(_, end) if count(plan_configuration.flow[end]) > 0

settled(_, [_, reference]) if startswith(reference, "module.")

settled(_, end) if terraform.known_when_planned(end)

settled(resource, end) if {
	block := block_named(resource, end)
	not block in read_before
}

block_named(resource, [module, reference]) := concat(".", array.concat(around, ["data", type, name])) if {
	["data", type, rest] = array.slice(split(reference, "."), 0, 3)
	name := regex.replace(rest, `\[.*$`, "")
	around := [address | address := terraform.address(resource, module); address != ""]
}

# With a key in the reference that instance, and else the only one, or the one of the same key.
standing(resource, end) := {name |
	some name, document in object.get(pending, [block_named(resource, end)], {})
	values.json_text(key) == document.resource.index
} if {
	[[_, key]] := regex.find_all_string_submatch_n(`^data\.[^.]+\.[^.\[]+\[(\d+|"(?:[^"\\]|\\.)*")\]`, end[1], 1)
} else := {name |
	documents := object.get(pending, [block_named(resource, end)], {})
	some name, document in documents
	alike(resource, document, count(documents))
}

alike(_, _, 1)

alike(resource, document, number) if {
	number > 1
	object.get(resource, "index", null) == object.get(document.resource, "index", null)
}
