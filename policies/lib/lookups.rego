# METADATA
# title: "Which Kubernetes objects may lead to one"
# description: |
#   Tables, made once, of what selects and what names: who asks for those that lead to a subject goes through few,
#   however many there are. What is found here is yet to be looked at. Of a field that is in no table it is all of
#   the namespace.
package gonogo.lib.lookups

import data.gonogo.lib.fields
import data.gonogo.lib.kubernetes

# -- By a selector -----------------------------------------------------------------------------------

selecting(kinds, field, subject) := [other |
	some key in array.concat([[]], [[name, value] | some name, value in kubernetes.labels(subject.object)])
	some kind in kinds
	some other in object.get(by_selector, [[field, kind, kubernetes.namespace(subject.object), key]], {})
] if {
	field in selector_fields
	subject.object.kind != "Namespace"
} else := kubernetes.beside(kinds, subject)

selector_fields := {["spec", "selector"], ["spec", "podSelector"]}

# {[field, kind, namespace, pair]: {number: object}}: each by the label and value of its selector that fewest ask
# for, or by none where it asks for no single one.
by_selector := object.union_n([{array.concat(one.at, [rarest(one)]): {one.number: one.object}} | some one in selectors])

selectors := [{
	"at": [field, kind, kubernetes.namespace(other.value)],
	"number": number,
	"object": other,
	"pairs": pairs,
} |
	some kind, others in kubernetes.by_kind
	some number, other in others
	some field in selector_fields
	selector := fields.at(other.value, field)
	is_object(selector)
	pairs := [[name, value] | some name, value in asked(other.value.kind, selector)]
]

asked(kind, selector) := selector if {
	kind in kubernetes.plainly_selecting
} else := kubernetes.object_or_empty(object.get(selector, "matchLabels", {}))

rarest(one) := min([[count(askers[array.concat(one.at, [pair])]), pair] | some pair in one.pairs])[1] if {
	count(one.pairs) > 0
} else := []

askers := object.union_n([{array.concat(one.at, [pair]): {one.number: true}} |
	some one in selectors
	some pair in one.pairs
])

# -- By a name ---------------------------------------------------------------------------------------

naming(kinds, field, subject) := [other |
	some kind in kinds
	some other in object.get(by_name, [[field, kind, home(subject.object), subject.object.metadata.name]], {})
] if {
	field in naming_fields
} else := kubernetes.beside(kinds, subject)

# Those by which objects are mostly named.
naming_fields := {
	["metadata", "namespace"],
	["roleRef"],
	["spec", "claimRef"],
	["spec", "parentRefs", "[*]"],
	["spec", "scaleTargetRef"],
	["spec", "secretName"],
	["spec", "targetRef"],
	["spec", "tls", "[*]", "secretName"],
	["subjects", "[*]"],
}

# {[field, kind, namespace, name]: {number: object}}; a Namespace may be named from everywhere.
by_name := object.union_n([{[field, kind, near, name]: {number: other}} |
	some kind, others in kubernetes.by_kind
	some number, other in others
	some field in naming_fields
	some place in fields.spread(other.value, field)
	name := named(fields.at(other.value, place))
	some near in ["", kubernetes.namespace(other.value)]
])

named(value) := value.name if {
	is_object(value)
} else := value if {
	value != null
}

home(manifest) := "" if {
	manifest.kind == "Namespace"
} else := kubernetes.namespace(manifest)
