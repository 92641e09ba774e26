# METADATA
# title: "Steps from Kubernetes objects to others"
# description: |
#   A step is {"found", "doubts"}, as that of `relations.rego`. What is not there shows only when all manifests are
#   given together.
package gonogo.lib.references

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

# The objects of the kinds that the subject's field names: as a text, or as a reference by kind and name.
by(subject, field, kinds) := {"found": found, "doubts": array.concat(strange, lost)} if {
	named := [{"reading": reading, "keys": keys(reading.value, subject, kinds)} |
		some reading in kubernetes.read(subject, field)
		reading.value != null
	]
	found := [other | some one in named; some key in one.keys; some other in called[key]]
	strange := [doubt(one.reading, "is no name") | some one in named; not refers(one.reading.value)]
	lost := [doubt(one.reading, absent(kinds)) |
		seen_in_part(found)
		some one in named
		count(one.keys) > 0
		count([key | some key in one.keys; called[key]]) == 0
	]
}

doubt(reading, reason) := findings.unsure(object.union(reading, {"reason": reason}))

# Where all are seen, and none of them is there, that is no doubt.
seen_in_part(_) if not kubernetes.whole

seen_in_part(found) if count(found) > 0

absent(kinds) := sprintf("names no %s that is there", [concat(" or ", kinds)]) if {
	kubernetes.whole
} else := sprintf("names what %s", [apart])

refers(value) if is_string(value)

refers(value) if is_string(value.name)

# The same of those whose selector takes the subject's pods, and of those whose field names it.
selecting(subject, field, kinds) := its(subject, kubernetes.selecting(kinds, field, subject), kinds)

naming(subject, field, kinds) := its(subject, kubernetes.naming(kinds, field, subject), kinds)

its(subject, found, kinds) := {"found": found, "doubts": [findings.about(
	subject,
	sprintf("its %s %s", [concat(" or ", kinds), apart]),
) |
	not kubernetes.whole
	count(found) == 0
]}

apart := "shows only when all manifests are given together"

# {[kind, namespace, name]: [subject]}; what belongs to the whole cluster has no namespace.
called := object.union_n([{[
	kind,
	home(subject.object.kind, kubernetes.namespace(subject.object)),
	subject.object.metadata.name,
]: [subject]} |
	some kind, subjects in kubernetes.by_kind
	some subject in subjects
])

home(kind, namespace) := "" if {
	kubernetes.of_cluster(kind)
} else := namespace

keys(value, subject, kinds) := [[kind, home(kind, kubernetes.namespace(subject.object)), value] |
	some kind in kinds
] if {
	is_string(value)
} else := [[kind, home(kind, namespace), value.name] | some kind in kinds; object.get(value, "kind", kind) == kind] if {
	is_string(value.name)
	namespace := kubernetes.said(value, ["namespace"], kubernetes.namespace(subject.object))
} else := []
