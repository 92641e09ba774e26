# --- policies/dotenv/uploads.rego
# METADATA
# title: "Uploads are small"
# scope: package
# custom:
#   id: "dotenv/uploads"
#   severity: "high"
#   source: "policy/no-quantity.md"
package gonogo.dotenv.uploads

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values
import data.gonogo.params.uploads as params

judged contains variable if some variable in subjects

deny contains findings.beyond(reading, "be at most", params.max_mib, "MiB") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not values.garbled(reading.value, values.measure_text(reading.value, "MiB"))
	not values.at_most(values.measure_text(reading.value, "MiB"), params.max_mib)
}

unknown contains findings.unsure(findings.illegible(reading, "size")) if {
	some variable in subjects
	reading := dotenv.read(variable)
	values.garbled(reading.value, values.measure_text(reading.value, "MiB"))
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["MAX_UPLOAD"]; dotenv.there(variable)]

# --- policies/kubernetes/budget.rego
# METADATA
# title: "A budget lets pods go"
# scope: package
# custom:
#   id: "kubernetes/budget"
#   severity: "high"
#   source: "policy/no-quantity.md"
package gonogo.kubernetes.budget

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.budget as params

judged contains pod_disruption_budget.name if some pod_disruption_budget in subjects

deny contains findings.unmet(reading, sprintf("be at most %v %% or be at most %v", [
	params.max_percent,
	params.max_unavailable,
])) if {
	some pod_disruption_budget in subjects
	some reading in kubernetes.read(pod_disruption_budget, ["spec", "maxUnavailable"])
	not garbled_max_unavailable(reading.value)
	not right_max_unavailable(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "percentage or quantity")) if {
	some pod_disruption_budget in subjects
	some reading in kubernetes.read(pod_disruption_budget, ["spec", "maxUnavailable"])
	garbled_max_unavailable(reading.value)
	not right_max_unavailable(reading.value)
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [pod_disruption_budget |
	some pod_disruption_budget in candidates
	count(doubts(pod_disruption_budget)) == 0
]

doubtful := [reading |
	some pod_disruption_budget in candidates
	some reading in doubts(pod_disruption_budget)
]

candidates := [pod_disruption_budget |
	some pod_disruption_budget in kubernetes.objects(["PodDisruptionBudget"])
	not excluded(pod_disruption_budget)
]

excluded(pod_disruption_budget) if {
	some reading in kubernetes.read(pod_disruption_budget, ["spec", "minAvailable"])
	values.above(values.quantity(reading.value), params.min_available)
}

doubts(pod_disruption_budget) := [findings.illegible(reading, "quantity") |
	some reading in kubernetes.read(pod_disruption_budget, ["spec", "minAvailable"])
	values.garbled(reading.value, values.quantity(reading.value))
]

right_max_unavailable(value) if values.at_most(values.measure(value, "%"), params.max_percent)

right_max_unavailable(value) if values.at_most(values.quantity(value), params.max_unavailable)

garbled_max_unavailable(value) if {
	values.garbled(value, values.measure(value, "%"))
	values.garbled(value, values.quantity(value))
}

# --- policies/kubernetes/memory_bounded.rego
# METADATA
# title: "Memory is bounded"
# scope: package
# custom:
#   id: "kubernetes/memory-bounded"
#   severity: "high"
#   source: "policy/no-quantity.md"
package gonogo.kubernetes.memory_bounded

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.memory_bounded as params

judged contains container.name if some container in subjects

deny contains findings.beyond(reading, "be at least", params.min_mib, "MiB") if {
	some container in subjects
	some reading in kubernetes.read(container, ["resources", "limits", "memory"])
	not values.garbled(reading.value, values.quantity_in(reading.value, "MiB"))
	not values.at_least(values.quantity_in(reading.value, "MiB"), params.min_mib)
}

deny contains findings.beyond(reading, "be at most", params.max_gib, "GiB") if {
	some container in subjects
	some reading in kubernetes.read(container, ["resources", "limits", "memory"])
	not values.garbled(reading.value, values.quantity_in(reading.value, "GiB"))
	not values.at_most(values.quantity_in(reading.value, "GiB"), params.max_gib)
}

unknown contains findings.unsure(findings.illegible(reading, "quantity of bytes")) if {
	some container in subjects
	some reading in kubernetes.read(container, ["resources", "limits", "memory"])
	values.garbled(reading.value, values.quantity_in(reading.value, "MiB"))
}

unknown contains findings.unsure(findings.illegible(reading, "quantity of bytes")) if {
	some container in subjects
	some reading in kubernetes.read(container, ["resources", "limits", "memory"])
	values.garbled(reading.value, values.quantity_in(reading.value, "GiB"))
}

subjects := kubernetes.containers(["containers", "initContainers"])

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

budget := {
	"max_percent": number("budget", "max_percent", 25),
	"max_unavailable": number("budget", "max_unavailable", 1),
	"min_available": number("budget", "min_available", 10),
}

drain := {
	"max_days": number("drain", "max_days", 30),
	"max_seconds": number("drain", "max_seconds", 300),
	"min_seconds": number("drain", "min_seconds", 10),
	"min_slow_start": number("drain", "min_slow_start", 100),
}

memory_bounded := {
	"max_gib": number("memory-bounded", "max_gib", 4),
	"min_mib": number("memory-bounded", "min_mib", 64),
}

uploads := {"max_mib": number("uploads", "max_mib", 10)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/drain.rego
# METADATA
# title: "Targets drain"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "terraform/drain"
#   severity: "high"
#   source: "policy/no-quantity.md"
package gonogo.terraform.drain

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.drain as params

judged contains group.name if some group in subjects

deny contains findings.beyond(reading, "be at least", params.min_seconds, "s") if {
	some group in subjects
	some reading in terraform.read(group, ["deregistration_delay"])
	reading.state == "known"
	not values.garbled(reading.value, values.measure_text(reading.value, "s"))
	not values.at_least(values.measure_text(reading.value, "s"), params.min_seconds)
}

deny contains findings.beyond(reading, "be at most", params.max_seconds, "s") if {
	some group in subjects
	some reading in terraform.read(group, ["deregistration_delay"])
	reading.state == "known"
	not values.garbled(reading.value, values.measure_text(reading.value, "s"))
	not values.at_most(values.measure_text(reading.value, "s"), params.max_seconds)
}

deny contains findings.beyond(reading, "not be above", params.min_slow_start, "") if {
	some group in subjects
	some reading in terraform.read(group, ["slow_start"])
	values.above(values.number(reading.value), params.min_slow_start)
}

deny contains findings.differs(reading, "match", "^80") if {
	some group in subjects
	some reading in terraform.read(group, ["port"])
	reading.state == "known"
	not values.matches(reading.value, "^80")
}

unknown contains findings.unsure(findings.illegible(reading, "duration")) if {
	some group in subjects
	some reading in terraform.read(group, ["deregistration_delay"])
	values.garbled(reading.value, values.measure_text(reading.value, "s"))
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some field in [["deregistration_delay"], ["slow_start"], ["port"]]
	some reading in terraform.read(group, field)
	reading.state == "unknown"
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some group in subjects
	some reading in terraform.read(group, ["slow_start"])
	values.garbled(reading.value, values.number(reading.value))
}

# These pass because nothing is said of them.
silent contains group.name if {
	some group in subjects
	says_nothing(group)
}

subjects := terraform.resources(["aws_lb_target_group"])

says_nothing(group) if {
	some reading in terraform.read_shallow(group, ["slow_start"])
	reading.state != "unknown"
	reading.value in {null, []}
}

says_nothing(group) if {
	some field in [["deregistration_delay"], ["port"]]
	some reading in terraform.read_shallow(group, field)
	reading.state == "unstated"
}

# --- policies/terraform/drain/rules.rego
# METADATA
# title: "Targets drain"
# scope: package
# custom:
#   id: "terraform/drain/rules"
#   severity: "high"
#   source: "policy/no-quantity.md"
package gonogo.terraform.drain.rules

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.drain as params

judged contains lifecycle.name if some lifecycle in subjects

deny contains findings.unmet(reading, sprintf("have every element with days at most %v", [params.max_days])) if {
	some lifecycle in subjects
	some reading in terraform.read_parts(lifecycle, ["rule"], [["[*]", "days"]])
	reading.state != "unknown"
	not perhaps_rule(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some lifecycle in subjects
	some reading in terraform.read_parts(lifecycle, ["rule"], [["[*]", "days"]])
	garbled_rule(reading.value)
	not right_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some lifecycle in subjects
	some reading in terraform.read_parts(lifecycle, ["rule"], [["[*]", "days"]])
	reading.state == "unknown"
	not right_rule(reading.value)
}

subjects := terraform.resources(["aws_lifecycle"])

perhaps_rule(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		perhaps_days(terraform.at(element, ["days"]))
	}
}

perhaps_days(value) if values.at_most(values.number(value), params.max_days)

perhaps_days(value) if values.garbled(value, values.number(value))

right_rule(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		values.at_most(values.number(terraform.at(element, ["days"])), params.max_days)
	}
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "days"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}
