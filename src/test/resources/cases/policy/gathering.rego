# --- policies/dotenv.rego
# METADATA
# title: "Every check of a dotenv document"
# scope: package
package gonogo.dotenv

import data.gonogo.dotenv.debug_disabled

# METADATA
# title: "All that is asked of a document: one query"
# entrypoint: true
report := {"deny": deny, "unknown": unknown, "judged": judged}

deny contains told(finding, "dotenv/debug-disabled", "debug-disabled", "blocker") if some finding in debug_disabled.deny

unknown contains told(finding, "dotenv/debug-disabled", "debug-disabled", "blocker") if {
	some finding in debug_disabled.unknown
}

judged["dotenv/debug-disabled"] := debug_disabled.judged

told(finding, check, item, severity) := object.union(finding, {"check": check, "item": item, "severity": severity})

# --- policies/dotenv/debug_disabled.rego
# METADATA
# title: "Debug off"
# scope: package
# custom:
#   id: "dotenv/debug-disabled"
#   severity: "blocker"
#   source: "policy/gathering.md"
package gonogo.dotenv.debug_disabled

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings

judged contains variable if some variable in subjects

deny contains findings.differs(reading, "be one of", ["False", "0"]) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not reading.value in {"False", "0"}
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["DEBUG"]; dotenv.there(variable)]

# --- policies/items.rego
# METADATA
# title: "The items of the checklist that checks decide"
# description: |
#   The checks of an item stand in groups of alternatives: one pass satisfies a group, and every
#   group must be satisfied. An item with a facet is left out where a project has it not. Of the checks
#   of a setting it is enough that one finds it.
# scope: package
package gonogo.items

all := {
	"debug-disabled": {"severity": "blocker", "groups": [{"dotenv/debug-disabled", "kubernetes/debug-disabled"}]},
	"replicas": {"severity": "low", "groups": [{"kubernetes/replicas/two"}, {"kubernetes/replicas/three"}]},
	"replicas-again": {"severity": "high", "groups": [{"kubernetes/replicas/two"}, {"kubernetes/replicas/three"}]},
	"balanced-and-rolling": {
		"severity": "high",
		"groups": [
			{"kubernetes/balanced-and-rolling/balancer", "kubernetes/balanced-and-rolling/ingress"},
			{"kubernetes/balanced-and-rolling/rolling"},
		],
	},
}

# --- policies/kubernetes.rego
# METADATA
# title: "Every check of a kubernetes document"
# scope: package
package gonogo.kubernetes

import data.gonogo.kubernetes.balanced_and_rolling.balancer as balanced_and_rolling_balancer
import data.gonogo.kubernetes.balanced_and_rolling.ingress as balanced_and_rolling_ingress
import data.gonogo.kubernetes.balanced_and_rolling.rolling as balanced_and_rolling_rolling
import data.gonogo.kubernetes.debug_disabled
import data.gonogo.kubernetes.replicas.three as replicas_three
import data.gonogo.kubernetes.replicas.two as replicas_two

# METADATA
# title: "All that is asked of a document: one query"
# entrypoint: true
report := {"deny": deny, "unknown": unknown, "judged": judged}

deny contains told(finding, "kubernetes/debug-disabled", "debug-disabled", "blocker") if {
	some finding in debug_disabled.deny
}

deny contains told(finding, "kubernetes/replicas/two", "replicas", "low") if some finding in replicas_two.deny

deny contains told(finding, "kubernetes/replicas/three", "replicas", "low") if some finding in replicas_three.deny

deny contains told(finding, "kubernetes/balanced-and-rolling/balancer", "balanced-and-rolling", "high") if {
	some finding in balanced_and_rolling_balancer.deny
}

deny contains told(finding, "kubernetes/balanced-and-rolling/ingress", "balanced-and-rolling", "high") if {
	some finding in balanced_and_rolling_ingress.deny
}

deny contains told(finding, "kubernetes/balanced-and-rolling/rolling", "balanced-and-rolling", "high") if {
	some finding in balanced_and_rolling_rolling.deny
}

unknown contains told(finding, "kubernetes/debug-disabled", "debug-disabled", "blocker") if {
	some finding in debug_disabled.unknown
}

unknown contains told(finding, "kubernetes/replicas/two", "replicas", "low") if some finding in replicas_two.unknown

unknown contains told(finding, "kubernetes/replicas/three", "replicas", "low") if some finding in replicas_three.unknown

judged["kubernetes/debug-disabled"] := debug_disabled.judged

judged["kubernetes/replicas/two"] := replicas_two.judged

judged["kubernetes/replicas/three"] := replicas_three.judged

judged["kubernetes/balanced-and-rolling/balancer"] := balanced_and_rolling_balancer.judged

judged["kubernetes/balanced-and-rolling/ingress"] := balanced_and_rolling_ingress.judged

judged["kubernetes/balanced-and-rolling/rolling"] := balanced_and_rolling_rolling.judged

told(finding, check, item, severity) := object.union(finding, {"check": check, "item": item, "severity": severity})

# --- policies/kubernetes/balanced_and_rolling/balancer.rego
# METADATA
# title: "A load balancer, and rolling updates"
# scope: package
# custom:
#   id: "kubernetes/balanced-and-rolling/balancer"
#   severity: "high"
#   source: "policy/gathering.md"
package gonogo.kubernetes.balanced_and_rolling.balancer

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains service.name if some service in subjects

deny contains findings.differs(reading, "be", "LoadBalancer") if {
	some service in subjects
	some reading in kubernetes.read(service, ["spec", "type"])
	reading.value != "LoadBalancer"
}

subjects := kubernetes.objects(["Service"])

# --- policies/kubernetes/balanced_and_rolling/ingress.rego
# METADATA
# title: "A load balancer, and rolling updates"
# scope: package
# custom:
#   id: "kubernetes/balanced-and-rolling/ingress"
#   severity: "high"
#   source: "policy/gathering.md"
package gonogo.kubernetes.balanced_and_rolling.ingress

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains ingress.name if some ingress in subjects

deny contains findings.unset(reading) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["spec", "ingressClassName"])
	reading.value == null
}

subjects := kubernetes.objects(["Ingress"])

# --- policies/kubernetes/balanced_and_rolling/rolling.rego
# METADATA
# title: "A load balancer, and rolling updates"
# scope: package
# custom:
#   id: "kubernetes/balanced-and-rolling/rolling"
#   severity: "high"
#   source: "policy/gathering.md"
package gonogo.kubernetes.balanced_and_rolling.rolling

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains deployment.name if some deployment in subjects

deny contains findings.differs(reading, "be", "RollingUpdate") if {
	some deployment in subjects
	some reading in kubernetes.read(deployment, ["spec", "strategy", "type"])
	reading.value != "RollingUpdate"
}

subjects := kubernetes.objects(["Deployment"])

# --- policies/kubernetes/debug_disabled.rego
# METADATA
# title: "Debug off"
# scope: package
# custom:
#   id: "kubernetes/debug-disabled"
#   severity: "blocker"
#   source: "policy/gathering.md"
package gonogo.kubernetes.debug_disabled

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains config_map.name if some config_map in subjects

deny contains findings.differs(reading, "be one of", ["False", "0"]) if {
	some config_map in subjects
	some reading in kubernetes.read(config_map, ["data", "DEBUG"])
	reading.state == "known"
	not reading.value in {"False", "0"}
}

unknown contains findings.unsure(reading) if {
	some config_map in subjects
	some reading in kubernetes.read(config_map, ["data", "DEBUG"])
	reading.state == "unknown"
}

subjects := kubernetes.objects(["ConfigMap"])

# --- policies/kubernetes/replicas/three.rego
# METADATA
# title: "Replicas"
# scope: package
# custom:
#   id: "kubernetes/replicas/three"
#   severity: "low"
#   source: "policy/gathering.md"
package gonogo.kubernetes.replicas.three

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.replicas as params

judged contains stateful_set.name if some stateful_set in subjects

deny contains findings.beyond(reading, "be at least", params.three_min_replicas, "") if {
	some stateful_set in subjects
	some reading in kubernetes.read(stateful_set, ["spec", "replicas"])
	not values.garbled(reading.value, values.quantity(reading.value))
	not values.at_least(values.quantity(reading.value), params.three_min_replicas)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some stateful_set in subjects
	some reading in kubernetes.read(stateful_set, ["spec", "replicas"])
	values.garbled(reading.value, values.quantity(reading.value))
}

subjects := kubernetes.objects(["StatefulSet"])

# --- policies/kubernetes/replicas/two.rego
# METADATA
# title: "Replicas"
# scope: package
# custom:
#   id: "kubernetes/replicas/two"
#   severity: "low"
#   source: "policy/gathering.md"
package gonogo.kubernetes.replicas.two

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.replicas as params

judged contains deployment.name if some deployment in subjects

deny contains findings.beyond(reading, "be at least", params.two_min_replicas, "") if {
	some deployment in subjects
	some reading in kubernetes.read(deployment, ["spec", "replicas"])
	not values.garbled(reading.value, values.quantity(reading.value))
	not values.at_least(values.quantity(reading.value), params.two_min_replicas)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some deployment in subjects
	some reading in kubernetes.read(deployment, ["spec", "replicas"])
	values.garbled(reading.value, values.quantity(reading.value))
}

subjects := kubernetes.objects(["Deployment"])

# --- policies/main.rego
# METADATA
# title: "What conftest asks for"
# description: |
#   conftest knows no kinds of documents and queries this package alone. A document is held against
#   the checks of its own kind, and the items are decided as `gonogo check` does: with --combine over
#   all documents, else over one. What blocks is a failure, what is lesser or unknown a warning
#   (--fail-on-warn makes both fail).
# scope: package
package main

import data.gonogo.dotenv
import data.gonogo.items
import data.gonogo.kubernetes
import data.gonogo.lib.decision
import data.gonogo.lib.documents
import data.gonogo.lib.kind

deny contains told.finding if {
	some told in decided
	told.blocks
}

warn contains told.finding if {
	some told in decided
	not told.blocks
}

warn contains {"msg": words} if some words in decision.silence(documents.names, answers)

decided := decision.told(items.all, answers, documents.combined)

answers := [{"name": document.name, "report": said} |
	some document in documents.all
	said := report with input as document.value
]

report := kubernetes.report if kind.kind == "kubernetes"

report := dotenv.report if kind.kind == "dotenv"

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

replicas := {
	"three_min_replicas": number("replicas", "three_min_replicas", 3),
	"two_min_replicas": number("replicas", "two_min_replicas", 2),
}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise
