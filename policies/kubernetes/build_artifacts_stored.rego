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

deny contains findings.unmet(reading, "carry a version or a digest, and no tag that moves") if {
	some container in subjects
	some reading in kubernetes.read(container, ["image"])
	not values.matches(reading.value, "@sha256:[0-9a-f]{64}$|:[^:/@]+$")
}

deny contains findings.unmet(reading, "carry a version or a digest, and no tag that moves") if {
	some container in subjects
	some reading in kubernetes.read(container, ["image"])
	values.matches(reading.value, ":(latest|stable|edge|nightly|main|master|trunk|develop|dev|canary|current|lts|rolling|snapshot|alpine|slim)$")
}

subjects := [container |
	some container in kubernetes.containers(["containers", "initContainers"])
	not excluded(container)
]

excluded(container) if {
	some reading in kubernetes.read(container, ["image"])
	values.matches(reading.value, "^ko://")
}
