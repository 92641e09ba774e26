# METADATA
# title: "Post-deployment smoke tests"
# description: "Un déploiement est fini quand un parcours marche, pas quand la chaîne est verte."
# scope: package
# custom:
#   id: "kubernetes/post-deployment-smoke-tests/hook"
#   severity: "high"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Ajouter après le déploiement une étape de 5 à 20 contrôles sur l’URL publique, qui
#     déclenche le retour arrière : verify de Cloud Deploy, un Job PostSync d’Argo CD qui échoue quand
#     un contrôle échoue."
package gonogo.kubernetes.post_deployment_smoke_tests.hook

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains job.name if {
	some job in subjects
	not says_nothing(job)
}

deny contains findings.unmet(reading, "fail where its test does") if {
	some job in subjects
	some reading in kubernetes.read(job, ["spec", "template", "spec", "containers", "[*]", "command"])
	reading.state == "known"
	right_command(reading.value)
}

deny contains findings.unmet(reading, "fail where its test does") if {
	some job in subjects
	some reading in kubernetes.read(job, ["spec", "template", "spec", "containers", "[*]", "args"])
	reading.state == "known"
	right_args(reading.value)
}

unknown contains findings.unsure(reading) if {
	some job in subjects
	some field in [
		["spec", "template", "spec", "containers", "[*]", "command"],
		["spec", "template", "spec", "containers", "[*]", "args"],
	]
	some reading in kubernetes.read(job, field)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [job |
	some job in candidates
	count(doubts(job)) == 0
]

doubtful := [reading |
	some job in candidates
	some reading in doubts(job)
]

candidates := [job |
	some job in kubernetes.objects(["Job"])
	not excluded(job)
]

excluded(job) if {
	some reading in kubernetes.read(job, ["metadata", "name"])
	not values.matches(reading.value, "(^|-)(smoke|verify|e2e|tests?)(-|$)")
}

excluded(job) if {
	some reading in kubernetes.read(job, ["metadata", "annotations", "argocd.argoproj.io/hook"])
	reading.state == "known"
	not values.matches(reading.value, `\bPostSync\b`)
}

doubts(job) := [reading |
	some reading in kubernetes.read(job, ["metadata", "annotations", "argocd.argoproj.io/hook"])
	reading.state != "known"
]

says_nothing(job) if {
	some field in [
		["spec", "template", "spec", "containers", "[*]", "command"],
		["spec", "template", "spec", "containers", "[*]", "args"],
	]
	some reading in kubernetes.read(job, field)
	reading.value in {null, []}
}

says_nothing(job) if count(kubernetes.read(job, ["spec", "template", "spec", "containers", "[*]", "command"])) == 0

says_nothing(job) if count(kubernetes.read(job, ["spec", "template", "spec", "containers", "[*]", "args"])) == 0

right_command(value) if {
	is_array(value)
	some element in value
	values.matches(element, `^[^;&\n]*\|\|\s*(true|:|exit 0)\s*$`)
}

right_args(value) if {
	is_array(value)
	some element in value
	values.matches(element, `^[^;&\n]*\|\|\s*(true|:|exit 0)\s*$`)
}
