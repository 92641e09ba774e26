# --- policies/kubernetes/blue_green_or_rolling.rego
# METADATA
# title: "Rolling update"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "kubernetes/blue-green-or-rolling"
#   severity: "high"
#   source: "policy/pods.md"
package gonogo.kubernetes.blue_green_or_rolling

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.blue_green_or_rolling as params

judged contains workload.name if some workload in subjects

unknown contains findings.nowhere(
	"workload",
	"whether there is one shows only when all manifests are given together",
) if {
	kubernetes.here
	not kubernetes.whole
	count(subjects) == 0
}

unknown contains findings.nowhere("workload", "there must be one") if {
	kubernetes.here
	kubernetes.whole
	count(subjects) == 0
}

unknown contains findings.about(
	workload,
	"its PodDisruptionBudget shows only when all manifests are given together",
) if {
	not kubernetes.whole
	some workload in subjects
	count(related(workload)) == 0
}

unknown contains findings.unsure(findings.illegible(reading, "percentage or quantity")) if {
	some workload in subjects
	some other in related(workload)
	some reading in kubernetes.read(other, ["spec", "maxUnavailable"])
	garbled_max_unavailable(reading.value)
	not right_max_unavailable(reading.value)
}

deny contains findings.about(workload, "no PodDisruptionBudget selects its pods") if {
	kubernetes.whole
	some workload in subjects
	count(related(workload)) == 0
}

deny contains findings.unmet(reading, sprintf("be unset or be at most %v %% or be at most %v", [
	params.max_percent,
	params.max_unavailable,
])) if {
	some workload in subjects
	some other in related(workload)
	some reading in kubernetes.read(other, ["spec", "maxUnavailable"])
	not garbled_max_unavailable(reading.value)
	not right_max_unavailable(reading.value)
}

# These pass because nothing is said of them.
silent contains workload.name if {
	some workload in subjects
	says_nothing(workload)
}

subjects := kubernetes.objects([
	"Deployment",
	"StatefulSet",
	"DaemonSet",
	"ReplicationController",
	"DeploymentConfig",
	"Rollout",
	"Service.serving.knative.dev",
])

related(workload) := kubernetes.selecting(["PodDisruptionBudget"], ["spec", "selector"], workload)

says_nothing(workload) if {
	some other in related(workload)
	some reading in kubernetes.read(other, ["spec", "maxUnavailable"])
	reading.value in {null, []}
}

right_max_unavailable(value) if value == null

right_max_unavailable(value) if values.at_most(values.measure(value, "%"), params.max_percent)

right_max_unavailable(value) if values.at_most(values.quantity(value), params.max_unavailable)

garbled_max_unavailable(value) if {
	values.garbled(value, values.measure(value, "%"))
	values.garbled(value, values.quantity(value))
}

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

blue_green_or_rolling := {
	"max_percent": number("blue-green-or-rolling", "max_percent", 25),
	"max_unavailable": number("blue-green-or-rolling", "max_unavailable", 1),
}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise
