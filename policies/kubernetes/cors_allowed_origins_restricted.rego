# METADATA
# title: "CORS_ALLOWED_ORIGINS limité aux domaines valides"
# description: "Une origine ouverte à tous laisse n’importe quel site lire les réponses de l’API au nom de l’utilisateur connecté."
# scope: package
# custom:
#   id: "kubernetes/cors-allowed-origins-restricted"
#   severity: high
#   source: "content/fr/01-securite-donnees.md"
package gonogo.kubernetes.cors_allowed_origins_restricted

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains ingress.name if some ingress in subjects

deny contains findings.unset(reading) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/cors-allow-origin"])
	reading.value == null
}

deny contains findings.differs(reading, "not match", `(^|,)\s*\*\s*(,|$)`) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/cors-allow-origin"])
	values.matches(reading.value, `(^|,)\s*\*\s*(,|$)`)
}

subjects := [ingress |
	some ingress in kubernetes.objects(["Ingress"])
	not excluded(ingress)
]

excluded(ingress) if {
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/enable-cors"])
	reading.value != "true"
}
