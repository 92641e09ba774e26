# METADATA
# title: "Which workloads and containers serve"
# description: |
#   Followed, never guessed from a port's number: from an Ingress (of either version) or a route of the Gateway API to a
#   Service, from a Service to the pods that it selects and the container that has its port.
package gonogo.lib.serving

import data.gonogo.lib.fields
import data.gonogo.lib.kubernetes
import data.gonogo.lib.neighbours
import data.gonogo.lib.values

# Whether others reach a workload, or a container. Knative routes to each of its Services itself. Where no
# Service selects its pods, what it says of its ports is all there is: it listens there for somebody.
serves(subject) if {
	kubernetes.of_knative(subject.object)
} else := false if {
	ends(subject.object)
} else := false if {
	is_workload(subject)
	subject.path in kubernetes.borrowed
} else if {
	some service in services(subject)
	reaches(service.value, subject)
} else if {
	count(services(subject)) == 0
	some container in containers(subject)
	some port in container.ports
	not measured(port)
} else := false

# A job runs to its end, and of what is scaled to none there is nobody to serve.
ends(manifest) if manifest.kind in {"Job", "CronJob"}

ends(manifest) if neighbours.idle(manifest)

is_workload(subject) if subject.value == subject.object

# -- From a Service to pods --------------------------------------------------------------------------

# One without a selector leads to no pods, and of an ExternalName nobody reads the selector.
services(subject) := [service |
	some service in kubernetes.selecting(["Service"], ["spec", "selector"], subject)
	fields.at(service.value, ["spec", "type"]) != "ExternalName"
]

# A workload is reached as a whole; of its containers, the one that has the port, or else the first.
reaches(service, subject) if {
	is_workload(subject)
	leads(service)
}

reaches(service, subject) if {
	some port in targets(service)
	listens(subject.value, port)
}

reaches(service, subject) if {
	leads(service)
	subject.value == pod_containers(subject.object)[0]
	not found(service, subject)
}

found(service, subject) if {
	some container in pod_containers(subject.object)
	some port in targets(service)
	listens(container, port)
}

# A headless Service may do without ports.
leads(service) if count(listed(service, ["spec", "ports"])) == 0

leads(service) if count(reached_ports(service)) > 0

targets(service) := {target |
	some port in reached_ports(service)
	target := first([fields.at(port, ["targetPort"]), fields.at(port, ["port"])])
}

first(alternatives) := [value | some value in alternatives; value != null][0]

# What is only measured is not served, unless it is led to from outside.
reached_ports(service) := [port |
	some port in listed(service, ["spec", "ports"])
	reached(service, port)
]

reached(service, port) if {
	not measured(port)
	not values.matches(service.metadata.name, `(^|-)metrics(-service|-svc)?$`)
}

reached(service, port) if {
	some spelled in ["port", "name"]
	backend(kubernetes.namespace(service), service.metadata.name, port[spelled]) in backends
}

measured(port) if contains(kubernetes.said(port, ["name"], ""), "metrics")

listens(container, port) if {
	some declared in container.ports
	port in [fields.at(declared, ["containerPort"]), fields.at(declared, ["name"])]
}

# The containers that a subject is, or has.
containers(subject) := pod_containers(subject.object) if {
	is_workload(subject)
} else := [subject.value]

pod_containers(manifest) := listed(manifest, array.concat(kubernetes.where_pods_are(manifest), ["spec", "containers"]))

# -- From an Ingress or a route to a Service ---------------------------------------------------------

# The ports of Services that are led to: a port by its number or its name.
backends := ingress_backends | route_backends

backend(namespace, service, port) := {"namespace": namespace, "service": service, "port": port}

ingress_backends := {found |
	some ingress in kubernetes.objects(["Ingress"])
	some written in written_backends(ingress.value)
	some [service, port] in spelled_backend(written)
	found := backend(kubernetes.namespace(ingress.value), service, port)
}

# `defaultBackend` was `backend` (networking.k8s.io/v1beta1, extensions/v1beta1).
written_backends(ingress) := array.concat(
	[fields.at(ingress, ["spec", key]) | some key in ["defaultBackend", "backend"]],
	[fields.at(ingress, array.concat(place, ["backend"])) |
		some place in fields.spread(ingress, ["spec", "rules", "[*]", "http", "paths", "[*]"])
	],
)

spelled_backend(written) := [[service, port] |
	some [service_at, port_at] in [
		[["service", "name"], ["service", "port", "number"]],
		[["service", "name"], ["service", "port", "name"]],
		[["serviceName"], ["servicePort"]],
	]
	service := fields.at(written, service_at)
	port := fields.at(written, port_at)
	port != null
]

route_kinds := ["HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute", "UDPRoute"]

# A reference without a kind is one to a Service, and without a namespace one beside the route.
route_backends := {found |
	some route in kubernetes.objects(route_kinds)
	some place in fields.spread(route.value, ["spec", "rules", "[*]", "backendRefs", "[*]"])
	reference := fields.at(route.value, place)
	is_object(reference)
	kubernetes.said(reference, ["kind"], "Service") == "Service"
	object.get(reference, "weight", 1) != 0
	namespace := kubernetes.said(reference, ["namespace"], kubernetes.namespace(route.value))
	found := backend(namespace, reference.name, reference.port)
}

listed(manifest, field) := list if {
	list := fields.at(manifest, field)
	is_array(list)
} else := []
