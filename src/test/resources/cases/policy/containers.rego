# --- policies/kubernetes/memory_limits_defined.rego
# METADATA
# title: "Memory limits"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "kubernetes/memory-limits-defined"
#   severity: "high"
#   source: "policy/containers.md"
package gonogo.kubernetes.memory_limits_defined

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.memory_limits_defined as params

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

deny contains findings.beyond(reading, "be above", params.min_cpu, "") if {
	some container in subjects
	some reading in kubernetes.read(container, ["resources", "limits", "cpu"])
	not values.garbled(reading.value, values.quantity(reading.value))
	not values.above(values.quantity(reading.value), params.min_cpu)
}

deny contains findings.unmet(reading, sprintf("be unset or be at most %v s", [params.max_seconds])) if {
	some container in subjects
	some reading in kubernetes.read(container, ["livenessProbe", "periodSeconds"])
	not values.garbled(reading.value, values.measure(reading.value, "s"))
	not right_period_seconds(reading.value)
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

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some container in subjects
	some reading in kubernetes.read(container, ["resources", "limits", "cpu"])
	values.garbled(reading.value, values.quantity(reading.value))
}

unknown contains findings.unsure(findings.illegible(reading, "duration")) if {
	some container in subjects
	some reading in kubernetes.read(container, ["livenessProbe", "periodSeconds"])
	values.garbled(reading.value, values.measure(reading.value, "s"))
	not right_period_seconds(reading.value)
}

# These pass because nothing is said of them.
silent contains container.name if {
	some container in subjects
	says_nothing(container)
}

subjects := kubernetes.containers(["containers", "initContainers"])

says_nothing(container) if {
	some reading in kubernetes.read(container, ["livenessProbe", "periodSeconds"])
	reading.value in {null, []}
}

right_period_seconds(value) if value == null

right_period_seconds(value) if values.at_most(values.measure(value, "s"), params.max_seconds)

# --- policies/kubernetes/memory_limits_defined/app.rego
# METADATA
# title: "Memory limits"
# related_resources:
#   - ref: "https://example.com"
# scope: package
# custom:
#   id: "kubernetes/memory-limits-defined/app"
#   severity: "high"
#   source: "policy/containers.md"
package gonogo.kubernetes.memory_limits_defined.app

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains container.name if some container in subjects

deny contains findings.differs(reading, "not match", "^sk_live_") if {
	some container in subjects
	some reading in kubernetes.read(container, ["env", "[*]", "value"])
	reading.state == "known"
	values.matches(reading.value, "^sk_live_")
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["env", "[*]", "value"])
	reading.state == "unknown"
}

# These pass because nothing is said of them.
silent contains container.name if {
	some container in subjects
	says_nothing(container)
}

subjects := kubernetes.containers(["containers"])

says_nothing(container) if {
	some reading in kubernetes.read(container, ["env", "[*]", "value"])
	reading.value in {null, []}
}

says_nothing(container) if count(kubernetes.read(container, ["env", "[*]", "value"])) == 0

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

memory_limits_defined := {
	"max_gib": number("memory-limits-defined", "max_gib", 4),
	"max_seconds": number("memory-limits-defined", "max_seconds", 30),
	"min_cpu": number("memory-limits-defined", "min_cpu", 0.1),
	"min_mib": number("memory-limits-defined", "min_mib", 128),
}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise
