# METADATA
# title: "What the objects beside it say of one"
# description: |
#   How many pods of it there are, whether the cluster itself calls it, and what a container is given that
#   has no limit of its own.
package gonogo.lib.neighbours

import data.gonogo.lib.api_server
import data.gonogo.lib.fields
import data.gonogo.lib.kubernetes

# -- How many ----------------------------------------------------------------------------------------

# Whether there is more than one pod of it, or may be: an autoscaler counts them, or whoever writes the
# manifest. A lone object that does not say may have an autoscaler beside it.
replicated(subject) := false if {
	idle(subject.object)
} else if {
	some autoscaler in autoscalers(subject)
	not autoscaler.value.spec.maxReplicas == 1
} else if {
	count(autoscalers(subject)) == 0
	is_number(replicas(subject.object))
	replicas(subject.object) > 1
} else if {
	not kubernetes.whole
	subject.object.kind in kubernetes.replicated_kinds
	replicas(subject.object) == null
} else := false

replicas(manifest) := fields.at(manifest, ["spec", "replicas"])

# An autoscaler leaves it at none, too.
idle(manifest) if replicas(manifest) == 0

autoscalers(subject) := kubernetes.naming([api_server.autoscaler], ["spec", "scaleTargetRef"], subject)

# -- What extends the cluster ------------------------------------------------------------------------

# Whether it is the cluster that calls it: for a part of its API, or before it takes an object.
extends(subject) if {
	some service in kubernetes.selecting(["Service"], ["spec", "selector"], subject)
	{"name": service.value.metadata.name, "namespace": kubernetes.namespace(service.value)} in called_by_cluster
} else := false

called_by_cluster := {{"name": reference.name, "namespace": reference.namespace} |
	some caller in kubernetes.objects(["APIService", "ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"])
	some way in [["spec", "service"], ["webhooks", "[*]", "clientConfig", "service"]]
	some place in fields.spread(caller.value, way)
	reference := fields.at(caller.value, place)
	is_object(reference)
}

# -- What a container is given -----------------------------------------------------------------------

# The limit of a container that has none itself: that of the whole pod, or what a LimitRange of the
# namespace puts in.
limits(subject, place) := [limit |
	subject.value != subject.object
	array.slice(place, 0, 2) == ["resources", "limits"]
	fields.at(subject.value, place) == null
	some limit in array.concat(of_pod(subject, place), of_namespace(subject, place[2]))
]

of_pod(subject, place) := [limit |
	limit := fields.at(subject.object, array.concat(kubernetes.template(subject.object), array.concat(["spec"], place)))
	limit != null
]

of_namespace(subject, resource) := [limit |
	some range in kubernetes.beside(["LimitRange"], subject)
	some given in fields.at(range.value, ["spec", "limits"])
	given.type == "Container"
	limit := put_in(given, resource)
]

put_in(given, resource) := limit if {
	limit := fields.at(given, ["default", resource])
	limit != null
} else := limit if {
	limit := fields.at(given, ["max", resource])
	limit != null
}
