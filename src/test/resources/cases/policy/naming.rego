# --- policies/kubernetes/autoscaling_configured.rego
# METADATA
# title: "It scales by itself"
# scope: package
# custom:
#   id: "kubernetes/autoscaling-configured"
#   severity: "high"
#   source: "policy/naming.md"
package gonogo.kubernetes.autoscaling_configured

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.autoscaling_configured as params

judged contains deployment.name if some deployment in subjects

unknown contains findings.nowhere(
	"Deployment",
	"whether there is one shows only when all manifests are given together",
) if {
	kubernetes.here
	not kubernetes.whole
	count(subjects) == 0
}

unknown contains findings.about(
	deployment,
	"its HorizontalPodAutoscaler shows only when all manifests are given together",
) if {
	not kubernetes.whole
	some deployment in subjects
	count(related(deployment)) == 0
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some deployment in subjects
	some other in related(deployment)
	some reading in kubernetes.read(other, ["spec", "minReplicas"])
	values.garbled(reading.value, values.quantity(reading.value))
}

unknown contains findings.unsure(reading) if some reading in doubtful

deny contains findings.nowhere("Deployment", `there must be one with metadata.labels.scale "auto"`) if {
	kubernetes.here
	kubernetes.whole
	count(subjects) == 0
	count(doubtful) == 0
}

deny contains findings.about(deployment, "no HorizontalPodAutoscaler points at it") if {
	kubernetes.whole
	some deployment in subjects
	count(related(deployment)) == 0
}

deny contains findings.beyond(reading, "be at least", params.min_replicas, "") if {
	some deployment in subjects
	some other in related(deployment)
	some reading in kubernetes.read(other, ["spec", "minReplicas"])
	not values.garbled(reading.value, values.quantity(reading.value))
	not values.at_least(values.quantity(reading.value), params.min_replicas)
}

# Whether a candidate is meant at all may be known only after apply.
subjects := [deployment |
	some deployment in candidates
	count(doubts(deployment)) == 0
]

doubtful := [reading |
	some deployment in candidates
	some reading in doubts(deployment)
]

candidates := [deployment |
	some deployment in kubernetes.objects(["Deployment"])
	not excluded(deployment)
]

excluded(deployment) if {
	some reading in kubernetes.read(deployment, ["metadata", "labels", "scale"])
	reading.state == "known"
	reading.value != "auto"
}

doubts(deployment) := [reading |
	some reading in kubernetes.read(deployment, ["metadata", "labels", "scale"])
	reading.state != "known"
]

related(deployment) := kubernetes.naming(["HorizontalPodAutoscaler"], ["spec", "scaleTargetRef"], deployment)

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

autoscaling_configured := {"min_replicas": number("autoscaling-configured", "min_replicas", 2)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise
