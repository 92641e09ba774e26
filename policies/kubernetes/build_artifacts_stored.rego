# METADATA
# title: "Build artifacts stockés"
# description: "Revenir en arrière demande l’artefact d’avant, exactement."
# scope: package
# custom:
#   id: "kubernetes/build-artifacts-stored"
#   severity: "medium"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Pousser les images sous des étiquettes immuables, les désigner par empreinte ou par
#     version, et en garder dix."
package gonogo.kubernetes.build_artifacts_stored

import data.gonogo.lib.findings
import data.gonogo.lib.images
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, "carry a version or a digest, and no tag that moves") if {
	some container in subjects
	some reading in kubernetes.read(container, ["image"])
	reading.state == "known"
	not images.illegible(reading.value)
	not right_image(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "image")) if {
	some container in subjects
	some reading in kubernetes.read(container, ["image"])
	images.illegible(reading.value)
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["image"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [container |
	some container in candidates
	count(doubts(container)) == 0
]

doubtful := [reading |
	some container in candidates
	some reading in doubts(container)
]

candidates := [container |
	some container in kubernetes.containers(["containers", "initContainers"])
	not excluded(container)
]

excluded(container) if {
	some reading in kubernetes.read(container, ["image"])
	reading.state == "known"
	values.matches(reading.value, "^ko://")
}

doubts(container) := [reading | some reading in kubernetes.read(container, ["image"]); reading.state != "known"]

right_image(value) if images.digest(value) != null

right_image(value) if right_image_2(value)

right_image_2(value) if {
	not images.illegible(value)
	right_tag(images.tag(value))
}

right_tag(value) if {
	value != null
	not values.matches(
		value,
		"^(latest|stable|edge|nightly|main|master|trunk|develop|dev|canary|current|lts|rolling|snapshot|alpine|slim)$",
	)
}
