# METADATA
# title: "CORS_ALLOWED_ORIGINS limité aux domaines valides"
# description: "Une origine ouverte à tous laisse n’importe quel site lire les réponses de l’API au
#   nom de l’utilisateur connecté."
# scope: package
# custom:
#   id: "kubernetes/cors-allowed-origins-restricted"
#   severity: "high"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Donner dans CORS_ALLOWED_ORIGINS la liste exacte des origines https, laisser
#     CORS_ALLOW_ALL_ORIGINS à False, et ancrer toute expression régulière par ^ et $."
package gonogo.kubernetes.cors_allowed_origins_restricted

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains ingress.name if some ingress in subjects

deny contains findings.unmet(reading, `have every element not "*"`) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, [
		"metadata",
		"annotations",
		"nginx.ingress.kubernetes.io/cors-allow-origin",
	])
	reading.state == "known"
	not perhaps_nginx_ingress_kubernetes_io_cors_allow_origin(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "list with commas")) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, [
		"metadata",
		"annotations",
		"nginx.ingress.kubernetes.io/cors-allow-origin",
	])
	values.illegible_elements(reading.value)
}

unknown contains findings.unsure(reading) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, [
		"metadata",
		"annotations",
		"nginx.ingress.kubernetes.io/cors-allow-origin",
	])
	reading.state == "unknown"
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
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/enable-cors"])
	reading.state == "known"
	not values.matches(reading.value, "^(1|t|T|true|True|TRUE)$")
}

doubts(ingress) := [reading |
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/enable-cors"])
	reading.state != "known"
]

perhaps_nginx_ingress_kubernetes_io_cors_allow_origin(value) if {
	right_nginx_ingress_kubernetes_io_cors_allow_origin(values.elements(value))
}

perhaps_nginx_ingress_kubernetes_io_cors_allow_origin(value) if values.illegible_elements(value)

right_nginx_ingress_kubernetes_io_cors_allow_origin(value) if {
	is_array(value)
	every element in value {
		element != "*"
	}
}
