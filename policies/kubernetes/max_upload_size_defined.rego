# METADATA
# title: "Taille max fichier définie et validée"
# description: "Un envoi sans borne remplit disques et mémoire\u00a0: c’est le déni de service le moins cher."
# scope: package
# custom:
#   id: "kubernetes/max-upload-size-defined"
#   severity: high
#   source: "content/fr/01-securite-donnees.md"
package gonogo.kubernetes.max_upload_size_defined

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains ingress.name if some ingress in subjects

deny contains findings.unmet(reading, "be a bound below a gigabyte") if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/proxy-body-size"])
	reading.state == "known"
	not values.matches(reading.value, "^[1-9][0-9]*[kKmM]?$")
}

unknown contains findings.unsure(reading) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/proxy-body-size"])
	reading.state == "unknown"
}

subjects := [ingress |
	some ingress in kubernetes.objects(["Ingress"])
	not excluded(ingress)
]

excluded(ingress) if {
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/proxy-body-size"])
	reading.value == null
}
