# METADATA
# title: "SSL Certificate valide (Let's Encrypt recommandé)"
# description: "Un certificat expiré, autosigné ou établi pour un autre nom arrête navigateurs et
#   applications mobiles dès la première seconde."
# scope: package
# custom:
#   id: "kubernetes/tls-certificate-valid"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Émettre par cert-manager (ACME) ou ACM avec renouvellement automatique, et alerter
#     21 jours avant l’expiration."
package gonogo.kubernetes.tls_certificate_valid

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains manifest.name if some manifest in subjects

deny contains findings.unmet(reading, "be that of an authority and no staging server") if {
	some manifest in subjects
	some reading in kubernetes.read(manifest, ["spec", "acme", "server"])
	not values.matches(reading.value, "^https://")
}

deny contains findings.unmet(reading, "be that of an authority and no staging server") if {
	some manifest in subjects
	some reading in kubernetes.read(manifest, ["spec", "acme", "server"])
	values.matches(reading.value, "staging")
}

subjects := [manifest |
	some manifest in kubernetes.objects(["ClusterIssuer", "Issuer"])
	not excluded(manifest)
]

excluded(manifest) if {
	some reading in kubernetes.read(manifest, ["spec", "acme"])
	reading.value == null
}
