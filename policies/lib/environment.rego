# METADATA
# title: "The variables that a container runs with"
# description: |
#   `env` over `envFrom`, the later over the earlier, ConfigMaps and Secrets of the same namespace looked
#   into where they are in the document. Each variable is a reading (see `findings`), whose value is text
#   and never told. What somebody else fills in before the cluster has it is unknown, as it is in a `.env`.
package gonogo.lib.environment

import data.gonogo.lib.fields
import data.gonogo.lib.kubernetes
import data.gonogo.lib.texts
import data.gonogo.lib.values

# All containers that there are, whatever list of a pod they stand in.
containers := kubernetes.containers(["containers", "initContainers", "ephemeralContainers"])

# {name: reading} of a container.
variables(container) := object.union_n(array.concat(brought(container), stated(container)))

# Readings of the variables whose name matches: of containers, and of ConfigMaps and Secrets that have
# such a key. What a container has from such a key is that one's.
named(pattern) := array.concat(
	[reading |
		some holder in holders
		some name, reading in held(holder)
		regex.match(pattern, name)
	],
	[reading |
		some container in containers
		some name, reading in variables(container)
		regex.match(pattern, name)
		not reading.held == name
	],
)

holders := kubernetes.objects(["ConfigMap", "Secret"])

# -- What a container says itself --------------------------------------------------------------------

stated(container) := [{entry.name: reading} |
	some i, entry in list(container.value, "env")
	is_string(entry.name)
	not unset(container, entry)
	reading := object.union(blank(container, entry.name, ["env", i]), valued(container, entry, i))
]

# What may be missing, and is, sets nothing.
unset(container, entry) if {
	some [field, kind] in [["configMapKeyRef", "ConfigMap"], ["secretKeyRef", "Secret"]]
	written := fields.at(entry, ["valueFrom", field])
	written.optional == true
	some holder in known(container, kind, written.name)
	not held(holder)[written.key]
}

blank(subject, name, place) := {
	"subject": subject.name,
	"path": array.concat(subject.path, place),
	"field": name,
	"value": "",
	"state": "known",
	"secret": "hidden",
	"reason": "",
	"from": "",
	"held": "",
	"source": "",
}

# What is no text is refused by the cluster, and nobody knows what was meant.
valued(container, entry, i) := {
	"value": "",
	"path": array.concat(container.path, ["env", i, "value"]),
	"state": "unknown",
	"reason": "is no text, which a cluster refuses",
} if {
	texts.odd(entry.value)
} else := {
	"value": text,
	"path": array.concat(container.path, ["env", i, "value"]),
	"state": "unknown",
	"reason": "is put together where it runs",
} if {
	text := entry.value
	is_string(text)
	contains(text, "$(")
} else := object.union(plain(entry.value), {"path": array.concat(container.path, ["env", i, "value"])}) if {
	is_string(entry.value)
} else := referred(container, reference) if {
	some [field, kind] in [["configMapKeyRef", "ConfigMap"], ["secretKeyRef", "Secret"]]
	written := fields.at(entry, ["valueFrom", field])
	is_object(written)
	reference := {"kind": kind, "name": fields.at(written, ["name"]), "key": fields.at(written, ["key"])}
} else := {"state": "unknown", "reason": "is put in by the cluster"} if {
	is_object(entry.valueFrom)
} else := {}

referred(container, reference) := object.filter(
	reading,
	["path", "value", "state", "reason", "from", "held", "source"],
) if {
	some holder in known(container, reference.kind, reference.name)
	reading := held(holder)[reference.key]
} else := {
	"state": "unknown",
	"reason": sprintf("is in %s %v, which is given here without it", [reference.kind, reference.name]),
	"from": reference.kind,
	"source": holder_id(container, reference.kind, reference.name),
} if {
	count(known(container, reference.kind, reference.name)) > 0
} else := {
	"state": "unknown",
	"reason": sprintf("is in %s %v, which is not given here", [reference.kind, reference.name]),
	"from": reference.kind,
	"source": holder_id(container, reference.kind, reference.name),
}

# What a ConfigMap or a Secret that a container names is called as a subject.
holder_id(container, kind, name) := sprintf("%s/%s/%v", [kind, kubernetes.namespace(container.object), name])

# -- What it is given as a whole ---------------------------------------------------------------------

brought(container) := [{name: reading} |
	some source in list(container.value, "envFrom")
	some [field, kind] in [["configMapRef", "ConfigMap"], ["secretRef", "Secret"]]
	some holder in known(container, kind, fields.at(source, [field, "name"]))
	some key, from in held(holder)
	name := concat("", [prefix(source), key])
	reading := object.union(from, {"subject": container.name, "field": name})
]

prefix(source) := source.prefix if {
	is_string(source.prefix)
} else := ""

known(container, kind, name) := [found] if {
	is_string(name)
	found := holders_by_name[holder_id(container, kind, name)]
} else := []

# Of two of one name it is the last that a cluster keeps.
holders_by_name := {holders[last].name: holders[last] |
	some last in object.union_n([{holder.name: i} | some i, holder in holders])
}

# {key: reading} of a ConfigMap or a Secret; `stringData` is over `data`.
held(holder) := object.union_n([{key: reading} |
	some part in ["data", "stringData"]
	some key, written in object_of(holder.value, part)
	reading := object.union(
		object.union(blank(holder, key, [part, key]), {"from": holder.value.kind, "held": key, "source": holder.name}),
		read(holder.value.kind, part, written),
	)
])

# What stands in base64 is no place for a template.
read("Secret", "data", written) := {"value": base64.decode(written)} if {
	is_string(written)
	base64.is_valid(written)
} else := {"state": "unknown", "reason": "is no base64"}

read("Secret", "stringData", written) := plain(written)

read("ConfigMap", _, written) := plain(written)

plain(written) := {
	"value": written,
	"state": "unknown",
	"reason": sprintf("is unknown: %s", [values.deferral(written)]),
} if {
	is_string(written)
	values.deferred(written)
} else := {"value": written} if {
	is_string(written)
} else := {"state": "unknown", "reason": "is no text"}

list(value, key) := value[key] if {
	is_array(value[key])
} else := []

object_of(value, key) := value[key] if {
	is_object(value[key])
} else := {}
