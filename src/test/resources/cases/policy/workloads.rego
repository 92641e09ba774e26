# --- policies/kubernetes/account.rego
# METADATA
# title: "Account"
# scope: package
# custom:
#   id: "kubernetes/account"
#   severity: "high"
#   source: "policy/workloads.md"
package gonogo.kubernetes.account

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains workload.name if some workload in subjects

deny contains findings.unset(reading) if {
	some workload in subjects
	some reading in kubernetes.read(workload, ["spec", "template", "spec", "serviceAccountName"])
	reading.value == null
}

subjects := [workload |
	some workload in kubernetes.objects([
		"Deployment",
		"StatefulSet",
		"DaemonSet",
		"ReplicationController",
		"DeploymentConfig",
		"Rollout",
		"Service.serving.knative.dev",
	])
	not excluded(workload)
]

excluded(workload) if {
	some reading in kubernetes.read(workload, ["spec", "template", "metadata", "labels", "app"])
	reading.value == null
}

# --- policies/kubernetes/autoscaling.rego
# METADATA
# title: "Autoscaling"
# scope: package
# custom:
#   id: "kubernetes/autoscaling"
#   severity: "high"
#   source: "policy/workloads.md"
package gonogo.kubernetes.autoscaling

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains workload.name if some workload in subjects

deny contains findings.about(workload, "no HorizontalPodAutoscaler points at it") if {
	kubernetes.whole
	some workload in subjects
	count(related(workload)) == 0
}

unknown contains findings.about(
	workload,
	"its HorizontalPodAutoscaler shows only when all manifests are given together",
) if {
	not kubernetes.whole
	some workload in subjects
	count(related(workload)) == 0
}

subjects := [workload |
	some workload in kubernetes.objects([
		"Deployment",
		"StatefulSet",
		"ReplicationController",
		"DeploymentConfig",
		"Rollout",
	])
	not excluded(workload)
]

excluded(workload) if {
	some reading in kubernetes.read(workload, ["serves"])
	reading.value != true
}

related(workload) := kubernetes.naming(["HorizontalPodAutoscaler"], ["spec", "scaleTargetRef"], workload)

# --- policies/kubernetes/nothing.rego
# METADATA
# title: "Something that none of them has"
# scope: package
# custom:
#   id: "kubernetes/nothing"
#   severity: "high"
#   source: "policy/workloads.md"
package gonogo.kubernetes.nothing

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains workload.name if some workload in subjects

deny contains findings.unset(reading) if {
	some workload in subjects
	some reading in kubernetes.read(workload, ["spec", "unheard"])
	reading.value == null
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

# --- policies/kubernetes/owner.rego
# METADATA
# title: "Owner"
# scope: package
# custom:
#   id: "kubernetes/owner"
#   severity: "high"
#   source: "policy/workloads.md"
package gonogo.kubernetes.owner

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains manifest.name if some manifest in subjects

deny contains findings.unset(reading) if {
	some manifest in subjects
	some reading in kubernetes.read(manifest, ["metadata", "labels", "owner"])
	reading.value == null
}

subjects := kubernetes.objects([
	"Deployment",
	"StatefulSet",
	"DaemonSet",
	"ReplicationController",
	"DeploymentConfig",
	"Rollout",
	"Service.serving.knative.dev",
	"CronJob",
])

# --- policies/kubernetes/replicas.rego
# METADATA
# title: "Replicas"
# scope: package
# custom:
#   id: "kubernetes/replicas"
#   severity: "high"
#   source: "policy/workloads.md"
package gonogo.kubernetes.replicas

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.replicas as params

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

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some workload in subjects
	some reading in kubernetes.read(workload, ["spec", "replicas"])
	values.garbled(reading.value, values.quantity(reading.value))
}

deny contains findings.beyond(reading, "be at least", params.min_replicas, "") if {
	some workload in subjects
	some reading in kubernetes.read(workload, ["spec", "replicas"])
	not values.garbled(reading.value, values.quantity(reading.value))
	not values.at_least(values.quantity(reading.value), params.min_replicas)
}

subjects := kubernetes.objects(["Deployment", "StatefulSet", "ReplicationController", "DeploymentConfig", "Rollout"])

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

replicas := {"min_replicas": number("replicas", "min_replicas", 2)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise
