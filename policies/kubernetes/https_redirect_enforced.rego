# METADATA
# title: "HTTPS forcé (SECURE_SSL_REDIRECT=True)"
# description: "Une seule réponse en HTTP clair suffit pour livrer cookies de session et mots de passe au réseau."
# scope: package
# custom:
#   id: "kubernetes/https-redirect-enforced"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.kubernetes.https_redirect_enforced

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.https_redirect_enforced as params

judged contains ingress.name if some ingress in subjects

deny contains findings.beyond(reading, "have a length of at least", params.min_length, "") if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["spec", "tls"])
	not values.at_least(values.length(reading.value), params.min_length)
}

deny contains findings.differs(reading, "not be", "false") if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/ssl-redirect"])
	reading.value == "false"
}

subjects := [ingress |
	some ingress in kubernetes.objects(["Ingress"])
	not excluded(ingress)
]

excluded(ingress) if {
	some reading in kubernetes.read(ingress, ["spec", "ingressClassName"])
	reading.value == "alb"
}

excluded(ingress) if {
	some reading in kubernetes.read(ingress, ["spec", "ingressClassName"])
	reading.value == "gce"
}
