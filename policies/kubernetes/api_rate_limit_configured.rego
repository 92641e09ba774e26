# METADATA
# title: "Rate limiting configuré (ex: 100 req/min)"
# description: "Un chiffre annoncé permet aux clients de prévoir et aux équipes de dimensionner."
# scope: package
# custom:
#   id: "kubernetes/api-rate-limit-configured"
#   severity: "high"
#   source: "content/fr/06-api-mobile.md"
#   remedy: "Limiter à 100 requêtes par minute et par utilisateur, répondre 429 avec Retry-After, et
#     l’écrire dans OpenAPI. À l’entrée, une adresse ou une clé peut cacher plusieurs utilisateurs :
#     dix fois plus, 1 000 par minute, et pas au-delà."
package gonogo.kubernetes.api_rate_limit_configured

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.api_rate_limit_configured as params

judged contains ingress.name if some ingress in subjects

deny contains findings.unmet(
	reading,
	"hold an address to 1000 requests a minute: limit-rpm, or limit-rps of 16, of nginx.ingress.kubernetes.io",
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

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [ingress |
	some ingress in candidates
	count(doubts(ingress)) == 0
]

doubtful := [reading |
	some ingress in candidates
	some reading in doubts(ingress)
]

candidates := [ingress |
	some ingress in kubernetes.objects(["Ingress"])
	not excluded(ingress)
]

excluded(ingress) if {
	some reading in kubernetes.read(ingress, ["spec", "ingressClassName"])
	not right_ingress_class_name(reading.value)
}

excluded(ingress) if {
	some reading in kubernetes.read(ingress, ["metadata", "annotations"])
	reading.state == "known"
	not right_annotations_2(reading.value)
}

doubts(ingress) := [reading |
	some reading in kubernetes.read(ingress, ["metadata", "annotations"])
	reading.state != "known"
]

perhaps_annotations(value) if {
	is_object(value)
	perhaps_nginx_ingress_kubernetes_io_limit_rps(fields.at(value, ["nginx.ingress.kubernetes.io/limit-rps"]))
}

perhaps_annotations(value) if {
	is_object(value)
	perhaps_nginx_ingress_kubernetes_io_limit_rpm(fields.at(value, ["nginx.ingress.kubernetes.io/limit-rpm"]))
}

perhaps_nginx_ingress_kubernetes_io_limit_rps(value) if right_nginx_ingress_kubernetes_io_limit_rps(value)

perhaps_nginx_ingress_kubernetes_io_limit_rps(value) if values.garbled(value, values.quantity(value))

right_nginx_ingress_kubernetes_io_limit_rps(value) if {
	values.at_least(values.quantity(value), params.min_nginx_ingress_kubernetes_io_limit_rps)
	values.at_most(values.quantity(value), params.max_nginx_ingress_kubernetes_io_limit_rps)
}

perhaps_nginx_ingress_kubernetes_io_limit_rpm(value) if right_nginx_ingress_kubernetes_io_limit_rpm(value)

perhaps_nginx_ingress_kubernetes_io_limit_rpm(value) if values.garbled(value, values.quantity(value))

right_nginx_ingress_kubernetes_io_limit_rpm(value) if {
	values.at_least(values.quantity(value), params.min_nginx_ingress_kubernetes_io_limit_rpm)
	values.at_most(values.quantity(value), params.max_nginx_ingress_kubernetes_io_limit_rpm)
}

right_annotations(value) if {
	is_object(value)
	values.at_least(
		values.quantity(fields.at(value, ["nginx.ingress.kubernetes.io/limit-rps"])),
		params.min_nginx_ingress_kubernetes_io_limit_rps,
	)
	values.at_most(
		values.quantity(fields.at(value, ["nginx.ingress.kubernetes.io/limit-rps"])),
		params.max_nginx_ingress_kubernetes_io_limit_rps,
	)
}

right_annotations(value) if {
	is_object(value)
	values.at_least(
		values.quantity(fields.at(value, ["nginx.ingress.kubernetes.io/limit-rpm"])),
		params.min_nginx_ingress_kubernetes_io_limit_rpm,
	)
	values.at_most(
		values.quantity(fields.at(value, ["nginx.ingress.kubernetes.io/limit-rpm"])),
		params.max_nginx_ingress_kubernetes_io_limit_rpm,
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

right_annotations_2(value) if {
	is_object(value)
	fields.at(value, ["nginx.ingress.kubernetes.io/limit-rps"]) != null
}

right_annotations_2(value) if {
	is_object(value)
	fields.at(value, ["nginx.ingress.kubernetes.io/limit-rpm"]) != null
}

right_ingress_class_name(value) if value == null

right_ingress_class_name(value) if values.matches(value, "nginx")
