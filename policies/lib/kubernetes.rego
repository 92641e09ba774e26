# METADATA
# title: "Reading Kubernetes objects"
# description: |
#   One object, a `v1` `List`, or the array of `conftest --combine`. A subject is {"name", "path",
#   "object"}: `Kind/namespace/name`, where it stands in the document, and the object around it; that
#   of a container is `Kind/namespace/name/container`.
package gonogo.lib.kubernetes

import data.gonogo.lib.api_server
import data.gonogo.lib.fields
import data.gonogo.lib.kind

# The document is a manifest, or several.
here if kind.kind == "kubernetes"

# Whether an object that is not in the document is not there: a list is the whole, a single object
# says nothing of those beside it.
default whole := false

whole if is_array(input)

whole if listing(input)

# Subjects of the kinds.
objects(kinds) := [subject | some kind in kinds; some subject in object.get(by_kind, kind, {})]

# One call of a built-in: see `by_type` of the library for Terraform.
by_kind := object.union_n([{entry.value.kind: {number: subject}} |
	some number, entry in entries
	object := api_server.filled(entry.value)
	subject := {"name": name(entry.value), "path": entry.path, "value": object, "object": object}
])

entries := array.concat(
	[document | some document in documents; not listing(document.value)],
	[{"path": array.concat(list.path, ["items", i]), "value": object} |
		some list in documents
		listing(list.value)
		some i, item in list.value.items
		object := typed(list.value, item)
		is_string(object.kind)
	],
)

# `kubectl get` prints a `List`, the API answers with a `PodList` and the like. A kind of somebody's own may
# end so too, and its `spec` says that it is an object.
listing(manifest) if manifest.kind == "List"

listing(manifest) if {
	endswith(manifest.kind, "List")
	is_array(manifest.items)
	not manifest.spec
}

# An item of a `PodList` need not say that it is a `Pod`.
typed(list, item) := object.union({"apiVersion": list.apiVersion, "kind": trim_suffix(list.kind, "List")}, item) if {
	list.kind != "List"
	is_object(item)
} else := item

documents := [{"path": [i, "contents"], "value": file.contents} |
	some i, file in input
	kind.manifest(file.contents)
] if {
	is_array(input)
} else := [{"path": [], "value": input}] if {
	is_string(input.kind)
} else := []

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

workload_kinds := ["Deployment", "StatefulSet", "DaemonSet"]

# Where each kind keeps the pods that it makes. A Service is one of Knative then.
template_of := {
	"Deployment": ["spec", "template"],
	"StatefulSet": ["spec", "template"],
	"DaemonSet": ["spec", "template"],
	"ReplicaSet": ["spec", "template"],
	"ReplicationController": ["spec", "template"],
	"DeploymentConfig": ["spec", "template"],
	"Rollout": ["spec", "template"],
	"Service": ["spec", "template"],
	"Job": ["spec", "template"],
	"CronJob": ["spec", "jobTemplate", "spec", "template"],
	"Pod": [],
}

template(manifest) := template_of[manifest.kind] if {
	manifest.kind != "Service"
} else := template_of.Service if {
	of_knative(manifest)
}

of_knative(manifest) if {
	manifest.kind == "Service"
	startswith(said(manifest, ["apiVersion"], ""), "serving.knative.dev/")
}

# What makes pods, or is one.
workloads := [subject |
	some kind, _ in template_of
	some subject in objects([kind])
	template(subject.object)
]

# Every container of the lists of every pod. An init container that goes on running beside the others is
# one of them.
containers(lists) := [subject |
	some owner in workloads
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

# The labels by which an object is selected: those of its pods, where it makes some.
labels(manifest) := object_or_empty(fields.at(manifest, array.concat(where_pods_are(manifest), ["metadata", "labels"])))

where_pods_are(manifest) := template(manifest) if {
	template(manifest)
} else := []

object_or_empty(value) := value if {
	is_object(value)
} else := {}

# -- Values ------------------------------------------------------------------------------------------

# A reading of each place that the field means. All values of a manifest are known.
read(subject, field) := [reading |
	some place in fields.spread(subject.value, field)
	reading := {
		"subject": subject.name,
		"path": array.concat(subject.path, place),
		"field": place,
		"value": value(subject, place),
		"state": "known",
		"secret": secret(subject, place),
	}
]

# Two fields depend on the objects beside: `serves`, which no manifest writes, and how many replicas there
# are where nobody says: one, unless an autoscaler counts them.
value(subject, place) := serves(subject) if {
	place == ["serves"]
} else := 1 if {
	place == ["spec", "replicas"]
	whole
	subject.object.kind in replicated_kinds
	fields.at(subject.value, place) == null
	count(naming(["HorizontalPodAutoscaler"], ["spec", "scaleTargetRef"], subject)) == 0
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

# -- What serves -------------------------------------------------------------------------------------

# Whether others reach it: by a Service that leads to it, or, where none does, at a port that it says to
# have. What is only measured there is not reached.
serves(subject) if {
	of_knative(subject.object)
} else if {
	some service in services(subject)
	reaches(service.value, subject)
} else if {
	count(services(subject)) == 0
	some container in serving(subject)
	some port in container.ports
	not contains(said(port, ["name"], ""), "metrics")
} else := false

services(subject) := selecting(["Service"], ["spec", "selector"], subject)

# The containers that a subject is, or has.
serving(subject) := [subject.value] if {
	subject.value != subject.object
} else := pod_containers(subject.object)

pod_containers(manifest) := array_or_empty(fields.at(manifest, array.concat(where_pods_are(manifest), ["spec", "containers"])))

# A workload is reached as a whole; of its containers, the one that has the port, or else the first.
reaches(_, subject) if subject.value == subject.object

reaches(service, subject) if {
	some port in targets(service)
	listens(subject.value, port)
}

reaches(service, subject) if {
	subject.value == pod_containers(subject.object)[0]
	not found(service, subject)
}

found(service, subject) if {
	some container in pod_containers(subject.object)
	some port in targets(service)
	listens(container, port)
}

targets(service) := {target |
	some port in array_or_empty(fields.at(service, ["spec", "ports"]))
	target := first([fields.at(port, ["targetPort"]), fields.at(port, ["port"])])
}

first(alternatives) := [value | some value in alternatives; value != null][0]

listens(container, port) if {
	some declared in container.ports
	port in [fields.at(declared, ["containerPort"]), fields.at(declared, ["name"])]
}

# -- Relations ---------------------------------------------------------------------------------------

# Objects of the kinds whose selector takes the subject's pods; of the same namespace.
selecting(kinds, field, subject) := [other |
	some other in beside(kinds, subject)
	some place in fields.spread(other.value, field)
	selects(other.value.kind, fields.at(other.value, place), labels(subject.object))
]

# Objects of the kinds whose field names the subject: as a text, or as a reference by kind and name.
naming(kinds, field, subject) := [other |
	some other in objects(kinds)
	near(other, subject)
	some place in fields.spread(other.value, field)
	names(fields.at(other.value, place), subject.object)
]

beside(kinds, subject) := [other | some other in objects(kinds); near(other, subject)]

near(other, subject) if namespace(other.value) == namespace(subject.object)

# An object is in the namespace that it names.
near(_, subject) if subject.object.kind == "Namespace"

names(value, manifest) if value == manifest.metadata.name

names(value, manifest) if {
	value.name == manifest.metadata.name
	object.get(value, "kind", manifest.kind) == manifest.kind
}

# A Service selects by a map of labels, and an empty one selects nothing; all others by a LabelSelector
# (Kubernetes API), where an empty one selects everything, and one that is absent nothing.
selects(kind, selector, pod_labels) if {
	kind in {"Service", "ReplicationController"}
	is_object(selector)
	count(selector) > 0
	carries(pod_labels, selector)
} else if {
	not kind in {"Service", "ReplicationController"}
	is_object(selector)
	carries(pod_labels, object_or_empty(object.get(selector, "matchLabels", {})))
	every requirement in array_or_empty(object.get(selector, "matchExpressions", [])) {
		meets(pod_labels, requirement)
	}
}

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
