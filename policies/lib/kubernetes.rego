# METADATA
# title: "Reading Kubernetes objects"
# description: |
#   One object, a `v1` `List`, or the array of `conftest --combine`. A subject is {"name", "path",
#   "object"}: `Kind/namespace/name`, where it stands in the document, and the object around it; that
#   of a container is `Kind/namespace/name/container`. An object has "remarks" too, about what is filled in.
package gonogo.lib.kubernetes

import data.gonogo.lib.api_server
import data.gonogo.lib.fields
import data.gonogo.lib.kind
import data.gonogo.lib.lookups
import data.gonogo.lib.neighbours
import data.gonogo.lib.serving
import data.gonogo.lib.texts

# The document is a manifest, or several.
here if kind.kind == "kubernetes"

# Whether an object that is not in the document is not there: a list is the whole, a single object
# says nothing of those beside it, and a list may say that it goes on elsewhere: so does the one of gonogo,
# where something was refused.
default whole := false

whole if is_array(input)

whole if {
	listing(input)
	said(input, ["metadata", "continue"], "") == ""
}

# Subjects of the kinds. A Service of Knative is called as kubectl calls it, for it is no Service.
objects(kinds) := [subject | some kind in kinds; some subject in object.get(by_kind, kind, {})]

# One call of a built-in: see `by_type` of the library for Terraform.
by_kind := object.union_n([{kind_of(entry.value): {number: subject}} |
	some number, entry in entries
	filled := borrowing(api_server.filled(entry.value))
	subject := {
		"name": name(entry.value),
		"path": entry.path,
		"value": filled,
		"object": filled,
		"remarks": api_server.remarks(entry.value),
	}
])

kind_of(manifest) := "Service.serving.knative.dev" if {
	of_knative(manifest)
} else := api_server.kind(manifest)

entries := array.concat(
	[document | some document in documents; not listing(document.value)],
	[{"path": array.concat(list.path, ["items", i]), "value": member} |
		some list in documents
		listing(list.value)
		some i, item in list.value.items
		member := typed(list.value, item)
		is_string(member.kind)
	],
)

# `kubectl get` prints a `List`, the API answers with a `PodList` and the like. A kind of somebody's own may
# end so too, and its `spec` says that it is an object.
listing(manifest) if manifest.kind == "List"

listing(manifest) if {
	is_string(manifest.kind)
	endswith(manifest.kind, "List")
	is_array(manifest.items)
	not manifest.spec
}

# An item of a `PodList` need not say that it is a `Pod`.
typed(list, item) := object.union({"apiVersion": list.apiVersion, "kind": trim_suffix(list.kind, "List")}, item) if {
	list.kind != "List"
	is_object(item)
} else := item

default documents := []

documents := [{"path": [i, "contents"], "value": file.contents} |
	some i, file in input
	kind.manifest(file.contents)
] if {
	is_array(input)
} else := [{"path": [], "value": input}] if {
	is_string(input.kind)
}

# Kind/namespace/name; what belongs to the whole cluster has no namespace. Without one, an object goes
# where kubectl is pointed at.
name(manifest) := concat("/", [manifest.kind, called(manifest)]) if {
	of_cluster(manifest.kind)
} else := concat("/", [manifest.kind, namespace(manifest), called(manifest)])

# An object whose name the cluster makes up of `generateName` is known by what is in it, wherever it stands:
# two of them are two.
called(manifest) := manifest.metadata.name if {
	is_string(manifest.metadata.name)
} else := sprintf("%s*%s", [manifest.metadata.generateName, digest]) if {
	is_string(manifest.metadata.generateName)
	digest := substring(crypto.sha256(json.marshal(manifest)), 0, 8)
} else := "?"

of_cluster(kind) if startswith(kind, "Cluster")

of_cluster(kind) if kind in cluster_kinds

cluster_kinds := {
	"APIService",
	"CSIDriver",
	"CustomResourceDefinition",
	"IngressClass",
	"MutatingWebhookConfiguration",
	"Namespace",
	"Node",
	"PersistentVolume",
	"PriorityClass",
	"RuntimeClass",
	"StorageClass",
	"ValidatingAdmissionPolicy",
	"ValidatingAdmissionPolicyBinding",
	"ValidatingWebhookConfiguration",
	"VolumeSnapshotClass",
}

namespace(manifest) := said(manifest, ["metadata", "namespace"], "default")

said(manifest, field, otherwise) := value if {
	value := fields.at(manifest, field)
	is_string(value)
} else := otherwise

# -- Pods --------------------------------------------------------------------------------------------

# Where each kind keeps the pods that it makes.
template_of := {
	"Deployment": ["spec", "template"],
	"StatefulSet": ["spec", "template"],
	"DaemonSet": ["spec", "template"],
	"ReplicaSet": ["spec", "template"],
	"ReplicationController": ["spec", "template"],
	"DeploymentConfig": ["spec", "template"],
	"Rollout": ["spec", "template"],
	"Service.serving.knative.dev": ["spec", "template"],
	"Job": ["spec", "template"],
	"CronJob": ["spec", "jobTemplate", "spec", "template"],
	"Pod": [],
}

template(manifest) := template_of[kind_of(manifest)]

of_knative(manifest) if {
	manifest.kind == "Service"
	startswith(said(manifest, ["apiVersion"], ""), "serving.knative.dev/")
}

# A Rollout of Argo may run what another workload of its namespace describes: it is read with that one's
# template. The other's own pods are scaled away.
borrowing(manifest) := object.union(manifest, {"spec": {"template": lent.value.spec.template}}) if {
	some lent in lender(manifest)
} else := manifest

lender(manifest) := [lent] if {
	manifest.kind == "Rollout"
	reference := fields.at(manifest, ["spec", "workloadRef"])
	reference.kind in {"Deployment", "ReplicaSet"}
	is_string(reference.name)
	lent := written[concat("/", [reference.kind, namespace(manifest), reference.name])]
	is_object(lent.value.spec.template)
} else := []

# Of two of one name it is the last that a cluster keeps.
written := object.union_n([{name(entry.value): entry} |
	some entry in entries
	entry.value.kind in {"Deployment", "ReplicaSet"}
])

borrowed := {lent.path | some entry in entries; some lent in lender(entry.value)}

# What makes pods, or is one.
workloads := [subject |
	some kind, _ in template_of
	some subject in objects([kind])
]

# Every container of the lists of every pod, where it is written. An init container that goes on running
# beside the others is one of them.
containers(lists) := [subject |
	some owner in workloads
	count(lender(owner.object)) == 0
	some list in ["containers", "initContainers", "ephemeralContainers"]
	place := array.concat(template(owner.object), ["spec", list])
	some i, container in fields.at(owner.object, place)
	is_object(container)
	asked(lists, list, container)
	subject := {
		"name": concat("/", [owner.name, said(container, ["name"], sprintf("%d", [i]))]),
		"path": array.concat(owner.path, array.concat(place, [i])),
		"value": container,
		"object": owner.object,
	}
]

asked(lists, list, _) if list in lists

asked(lists, "initContainers", container) if {
	"containers" in lists
	container.restartPolicy == "Always"
}

# The labels by which an object is selected: those of its pods, where it makes some. Knative adds its own.
labels(manifest) := object.union(carried(manifest), {"serving.knative.dev/service": called(manifest)}) if {
	of_knative(manifest)
} else := carried(manifest)

carried(manifest) := object_or_empty(fields.at(
	manifest,
	array.concat(where_pods_are(manifest), ["metadata", "labels"]),
))

where_pods_are(manifest) := template(manifest) if {
	template(manifest)
} else := []

object_or_empty(value) := value if {
	is_object(value)
} else := {}

# -- Values ------------------------------------------------------------------------------------------

# A reading of each place that the field means. All values of a manifest are known, but for a number or a
# boolean where a text is due.
read(subject, field) := [reading |
	some place in fields.spread(subject.value, field)
	remark := object.get(object.get(subject, "remarks", {}), [place], {})
	written_at := object.get(remark, "field", place)
	reading := object.union_n([
		remark,
		{
			"subject": subject.name,
			"path": array.concat(stands(subject, place), written_at),
			"field": written_at,
			"value": value(subject, place),
			"secret": secret(subject, place),
		},
		texts.state(subject.object, place, fields.at(subject.value, place)),
	])
]

# Where the object is in which a place of the subject is written.
stands(subject, place) := lent.path if {
	array.slice(place, 0, 2) == ["spec", "template"]
	some lent in lender(subject.object)
} else := subject.path

# Some fields depend on the objects beside: `serves`, `replicated` and `extends`, which no manifest writes; how
# many replicas there are where nobody says: one, unless an autoscaler counts them; and a container's limits.
value(subject, place) := serving.serves(subject) if {
	place == ["serves"]
} else := neighbours.replicated(subject) if {
	place == ["replicated"]
} else := neighbours.extends(subject) if {
	place == ["extends"]
} else := limit if {
	limit := neighbours.limits(subject, place)[0]
} else := {"tcpSocket": {"port": 0}} if {
	# Knative asks by itself.
	place == ["readinessProbe"]
	of_knative(subject.object)
	fields.at(subject.value, place) == null
} else := 1 if {
	place == ["spec", "replicas"]
	whole
	subject.object.kind in replicated_kinds
	fields.at(subject.value, place) == null
	count(neighbours.autoscalers(subject)) == 0
} else := fields.at(subject.value, place)

replicated_kinds := {"Deployment", "StatefulSet", "ReplicaSet", "ReplicationController", "DeploymentConfig", "Rollout"}

# What a Secret holds, wherever it is repeated in it, and variables of a container, which may hold
# anything.
secret(subject, place) if {
	subject.object.kind == "Secret"
	not place in {["kind"], ["type"], ["immutable"], ["metadata", "name"], ["metadata", "namespace"]}
} else if {
	some i, step in place
	step == "env"
	place[i + 2] == "value"
} else := false

# -- Relations ---------------------------------------------------------------------------------------

# Objects of the kinds whose selector takes the subject's pods; of the same namespace.
selecting(kinds, field, subject) := [other |
	some other in lookups.selecting(kinds, field, subject)
	some place in fields.spread(other.value, field)
	selects(other.value.kind, fields.at(other.value, place), labels(subject.object))
]

# Objects of the kinds whose field names the subject: as a text, or as a reference by kind and name.
naming(kinds, field, subject) := [other |
	some other in lookups.naming(kinds, field, subject)
	some place in fields.spread(other.value, field)
	names(fields.at(other.value, place), subject.object)
]

# Those of the namespace. An object is in the namespace that it names.
beside(kinds, subject) := objects(kinds) if {
	subject.object.kind == "Namespace"
} else := [other |
	some kind in kinds
	some other in object.get(by_namespace, [[kind, namespace(subject.object)]], {})
]

by_namespace := object.union_n([{[kind, namespace(other.value)]: {number: other}} |
	some kind, others in by_kind
	some number, other in others
])

names(value, manifest) if value == manifest.metadata.name

names(value, manifest) if {
	value.name == manifest.metadata.name
	object.get(value, "kind", manifest.kind) == manifest.kind
}

# A Service selects by a map of labels, and an empty one selects nothing; all others by a LabelSelector
# (Kubernetes API), where an empty one selects everything, and one that is absent nothing.
selects(kind, selector, pod_labels) if {
	kind in plainly_selecting
	is_object(selector)
	count(selector) > 0
	carries(pod_labels, selector)
} else if {
	not kind in plainly_selecting
	is_object(selector)
	carries(pod_labels, object_or_empty(object.get(selector, "matchLabels", {})))
	every requirement in array_or_empty(object.get(selector, "matchExpressions", [])) {
		meets(pod_labels, requirement)
	}
}

plainly_selecting := {"Service", "ReplicationController"}

carries(pod_labels, wanted) if {
	every key, value in wanted {
		pod_labels[key] == value
	}
}

array_or_empty(value) := value if {
	is_array(value)
} else := []

meets(pod_labels, requirement) if {
	requirement.operator == "In"
	pod_labels[requirement.key] in requirement.values
}

# A label that is not there has none of the values.
meets(pod_labels, requirement) if {
	requirement.operator == "NotIn"
	not object.get(pod_labels, requirement.key, null) in requirement.values
}

meets(pod_labels, requirement) if {
	requirement.operator == "Exists"
	requirement.key in object.keys(pod_labels)
}

meets(pod_labels, requirement) if {
	requirement.operator == "DoesNotExist"
	not requirement.key in object.keys(pod_labels)
}
