# METADATA
# title: "Rate limiting activé"
# description: "Sans limite, un seul client épuise la capacité ou essaie des mots de passe toute la
#   nuit."
# scope: package
# custom:
#   id: "kubernetes/rate-limiting-enabled"
#   severity: "high"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Poser des classes de limitation dans DRF, et à l’entrée une règle de débit qui bloque :
#     WAFv2 attaché au répartiteur, ou les annotations limit-* d’ingress-nginx."
package gonogo.kubernetes.rate_limiting_enabled

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.rate_limiting_enabled as params

judged contains ingress.name if some ingress in subjects

deny contains findings.unmet(
	reading,
	"limit the rate: limit-rps, limit-rpm or limit-connections of nginx.ingress.kubernetes.io",
) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["metadata", "annotations"])
	reading.state == "known"
	not perhaps_annotations(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["metadata", "annotations"])
	garbled_annotations(reading.value)
	not right_annotations(reading.value)
}

unknown contains findings.unsure(reading) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["metadata", "annotations"])
	reading.state == "unknown"
	not right_annotations(reading.value)
}

subjects := [ingress |
	some ingress in kubernetes.objects(["Ingress"])
	not excluded(ingress)
]

excluded(ingress) if {
	some reading in kubernetes.read(ingress, ["spec", "ingressClassName"])
	not values.matches(reading.value, "(^|[-.])nginx")
}

perhaps_annotations(value) if {
	is_object(value)
	perhaps_nginx_ingress_kubernetes_io_limit_rps(fields.at(value, ["nginx.ingress.kubernetes.io/limit-rps"]))
}

perhaps_annotations(value) if {
	is_object(value)
	perhaps_nginx_ingress_kubernetes_io_limit_rpm(fields.at(value, ["nginx.ingress.kubernetes.io/limit-rpm"]))
}

perhaps_annotations(value) if {
	is_object(value)
	perhaps_nginx_ingress_kubernetes_io_limit_connections(fields.at(
		value,
		["nginx.ingress.kubernetes.io/limit-connections"],
	))
}

perhaps_nginx_ingress_kubernetes_io_limit_rps(value) if {
	values.at_least(values.quantity(value), params.min_nginx_ingress_kubernetes_io_limit_rps)
}

perhaps_nginx_ingress_kubernetes_io_limit_rps(value) if values.garbled(value, values.quantity(value))

perhaps_nginx_ingress_kubernetes_io_limit_rpm(value) if {
	values.at_least(values.quantity(value), params.min_nginx_ingress_kubernetes_io_limit_rpm)
}

perhaps_nginx_ingress_kubernetes_io_limit_rpm(value) if values.garbled(value, values.quantity(value))

perhaps_nginx_ingress_kubernetes_io_limit_connections(value) if {
	values.at_least(values.quantity(value), params.min_nginx_ingress_kubernetes_io_limit_connections)
}

perhaps_nginx_ingress_kubernetes_io_limit_connections(value) if values.garbled(value, values.quantity(value))

right_annotations(value) if {
	is_object(value)
	values.at_least(
		values.quantity(fields.at(value, ["nginx.ingress.kubernetes.io/limit-rps"])),
		params.min_nginx_ingress_kubernetes_io_limit_rps,
	)
}

right_annotations(value) if {
	is_object(value)
	values.at_least(
		values.quantity(fields.at(value, ["nginx.ingress.kubernetes.io/limit-rpm"])),
		params.min_nginx_ingress_kubernetes_io_limit_rpm,
	)
}

right_annotations(value) if {
	is_object(value)
	values.at_least(
		values.quantity(fields.at(value, ["nginx.ingress.kubernetes.io/limit-connections"])),
		params.min_nginx_ingress_kubernetes_io_limit_connections,
	)
}

garbled_annotations(value) if {
	some place in fields.spread(value, ["nginx.ingress.kubernetes.io/limit-rps"])
	values.garbled(fields.at(value, place), values.quantity(fields.at(value, place)))
}

garbled_annotations(value) if {
	some place in fields.spread(value, ["nginx.ingress.kubernetes.io/limit-rpm"])
	values.garbled(fields.at(value, place), values.quantity(fields.at(value, place)))
}

garbled_annotations(value) if {
	some place in fields.spread(value, ["nginx.ingress.kubernetes.io/limit-connections"])
	values.garbled(fields.at(value, place), values.quantity(fields.at(value, place)))
}
