# METADATA
# title: "Deployment notifications configurées"
# description: "En incident, la première question est : qu’est-ce qui a changé ?"
# related_resources:
#   - ref: "https://fluxcd.io/flux/components/notification/alerts/#suspend"
# scope: package
# custom:
#   id: "kubernetes/deployment-notifications"
#   severity: "low"
#   source: "content/fr/05-infrastructure-deployment.md"
#   remedy: "Annoncer début, succès et échec sur Slack (Alert de Flux, règle CodeStar ou EventBridge
#     vers SNS), et marquer le déploiement sur les tableaux et dans le suivi d’erreurs."
package gonogo.kubernetes.deployment_notifications

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.references
import data.gonogo.lib.values

judged contains alert.name if some alert in subjects

deny contains findings.differs(reading, "not be", true) if {
	some alert in subjects
	some reading in kubernetes.read(alert, ["spec", "suspend"])
	reading.value == true
}

unknown contains findings.unsure(reading) if some reading in doubtful

# These pass because nothing is said of them.
silent contains alert.name if {
	some alert in subjects
	says_nothing(alert)
}

# Whether a candidate is meant at all may be known only after apply.
subjects := [alert |
	some alert in candidates
	count(doubts(alert)) == 0
]

doubtful := [reading |
	some alert in candidates
	some reading in doubts(alert)
]

candidates := [alert |
	some alert in kubernetes.objects(["Alert"])
	not excluded(alert)
]

excluded(alert) if {
	some reading in kubernetes.read(alert, ["apiVersion"])
	not values.matches(reading.value, `^notification\.toolkit\.fluxcd\.io/`)
}

excluded(alert) if {
	some reading in kubernetes.read(alert, ["spec", "eventSources"])
	not right_event_sources(reading.value)
}

excluded(alert) if {
	some reading in kubernetes.read(alert, ["spec", "eventSeverity"])
	reading.value == "error"
}

excluded(alert) if {
	some reading in through(alert)
	reading.state == "known"
	reading.value != true
}

doubts(alert) := [reading | some reading in through(alert); reading.state != "known"]

through(alert) := [findings.related(
	alert,
	"whether it leads to some such Provider",
	"known",
	true,
	to_near_provider(alert).doubts,
)] if {
	leads_near_provider(alert)
}

through(alert) := [findings.related(
	alert,
	"whether it leads to some such Provider",
	"known",
	false,
	to_near_provider(alert).doubts,
)] if {
	not leads_near_provider(alert)
	misses_near_provider(alert)
}

through(alert) := [findings.related(
	alert,
	"whether it leads to some such Provider",
	"unknown",
	false,
	to_near_provider(alert).doubts,
)] if {
	not leads_near_provider(alert)
	not misses_near_provider(alert)
}

to_near_provider(alert) := references.by(alert, ["spec", "providerRef", "name"], ["Provider"])

candidate_near_provider(alert) := [near_provider |
	some near_provider in to_near_provider(alert).found
	not excluded_near_provider(near_provider)
]

excluded_near_provider(near_provider) if {
	some reading in kubernetes.read(near_provider, ["spec", "type"])
	reading.value == "github"
}

excluded_near_provider(near_provider) if {
	some reading in kubernetes.read(near_provider, ["spec", "type"])
	reading.value == "gitlab"
}

excluded_near_provider(near_provider) if {
	some reading in kubernetes.read(near_provider, ["spec", "type"])
	reading.value == "gitea"
}

excluded_near_provider(near_provider) if {
	some reading in kubernetes.read(near_provider, ["spec", "type"])
	reading.value == "bitbucket"
}

excluded_near_provider(near_provider) if {
	some reading in kubernetes.read(near_provider, ["spec", "type"])
	reading.value == "bitbucketserver"
}

excluded_near_provider(near_provider) if {
	some reading in kubernetes.read(near_provider, ["spec", "type"])
	reading.value == "azuredevops"
}

excluded_near_provider(near_provider) if {
	some reading in kubernetes.read(near_provider, ["spec", "type"])
	reading.value == "githubdispatch"
}

leads_near_provider(alert) if count(candidate_near_provider(alert)) > 0

misses_near_provider(alert) if {
	count(to_near_provider(alert).doubts) == 0
	count(candidate_near_provider(alert)) == 0
}

says_nothing(alert) if {
	some reading in kubernetes.read(alert, ["spec", "suspend"])
	reading.value in {null, []}
}

right_event_sources(value) if {
	is_array(value)
	some element in value
	is_object(element)
	fields.at(element, ["kind"]) in {"Kustomization", "HelmRelease"}
}
