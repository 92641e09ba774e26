# METADATA
# title: "Build artifacts stockés"
# description: "Revenir en arrière demande l’artefact d’avant, exactement."
# scope: package
# custom:
#   id: "kubernetes/build-artifacts-stored"
#   severity: medium
#   source: "content/fr/05-infrastructure-deployment.md"
package gonogo.kubernetes.build_artifacts_stored

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains container.name if some container in subjects

deny contains findings.differs(reading, "match", "@sha256:[0-9a-f]{64}$|:[^:/@]+$") if {
	some container in subjects
	some reading in kubernetes.read(container, ["image"])
	reading.state == "known"
	not values.matches(reading.value, "@sha256:[0-9a-f]{64}$|:[^:/@]+$")
}

deny contains findings.differs(reading, "not match", ":latest$") if {
	some container in subjects
	some reading in kubernetes.read(container, ["image"])
	reading.state == "known"
	values.matches(reading.value, ":latest$")
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["image"])
	reading.state == "unknown"
}

subjects := kubernetes.containers(["containers", "initContainers"])
