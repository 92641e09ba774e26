# --- policies/k6/api_p95_under_200ms.rego
# METADATA
# title: "API p95 < 200ms"
# scope: package
# custom:
#   id: "k6/api-p95-under-200ms"
#   severity: "high"
#   source: "policy/load-test.md"
package gonogo.k6.api_p95_under_200ms

import data.gonogo.lib.findings
import data.gonogo.lib.k6
import data.gonogo.lib.values
import data.gonogo.params.api_p95_under_200ms as params

judged contains metric if some metric in subjects

deny contains findings.beyond(reading, "be below", params.p95_max_ms, "ms") if {
	some metric in subjects
	reading := k6.read(metric, "p(95)", params.min_samples)
	reading.state == "known"
	not values.garbled(reading.value, values.number(reading.value))
	not values.below(values.number(reading.value), params.p95_max_ms)
}

unknown contains findings.unsure(findings.illegible(reading, "duration")) if {
	some metric in subjects
	reading := k6.read(metric, "p(95)", params.min_samples)
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some metric in subjects
	reading := k6.read(metric, "p(95)", params.min_samples)
	reading.state == "unknown"
}

subjects := [metric | some metric in ["http_req_duration"]; k6.measured(metric)]

# --- policies/k6/api_p95_under_200ms/errors.rego
# METADATA
# title: "API p95 < 200ms"
# scope: package
# custom:
#   id: "k6/api-p95-under-200ms/errors"
#   severity: "high"
#   source: "policy/load-test.md"
package gonogo.k6.api_p95_under_200ms.errors

import data.gonogo.lib.findings
import data.gonogo.lib.k6
import data.gonogo.lib.values
import data.gonogo.params.api_p95_under_200ms as params

judged contains metric if some metric in subjects

deny contains findings.beyond(reading, "be at most", params.max_percent, "%") if {
	some metric in subjects
	reading := k6.read(metric, "rate", 0)
	reading.state == "known"
	not values.garbled(reading.value, values.percent(reading.value))
	not values.at_most(values.percent(reading.value), params.max_percent)
}

unknown contains findings.unsure(findings.illegible(reading, "percentage")) if {
	some metric in subjects
	reading := k6.read(metric, "rate", 0)
	values.garbled(reading.value, values.percent(reading.value))
}

unknown contains findings.unsure(reading) if {
	some metric in subjects
	reading := k6.read(metric, "rate", 0)
	reading.state == "unknown"
}

subjects := [metric | some metric in ["http_req_failed"]; k6.measured(metric)]

# --- policies/k6/api_p95_under_200ms/slowest.rego
# METADATA
# title: "API p95 < 200ms"
# scope: package
# custom:
#   id: "k6/api-p95-under-200ms/slowest"
#   severity: "high"
#   source: "policy/load-test.md"
package gonogo.k6.api_p95_under_200ms.slowest

import data.gonogo.lib.findings
import data.gonogo.lib.k6
import data.gonogo.lib.values
import data.gonogo.params.api_p95_under_200ms as params

judged contains metric if some metric in subjects

deny contains findings.beyond(reading, "be at most", params.max_max_ms, "ms") if {
	some metric in subjects
	reading := k6.read(metric, "max", params.min_samples)
	reading.state == "known"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_most(values.number(reading.value), params.max_max_ms)
}

unknown contains findings.unsure(findings.illegible(reading, "duration")) if {
	some metric in subjects
	reading := k6.read(metric, "max", params.min_samples)
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some metric in subjects
	reading := k6.read(metric, "max", params.min_samples)
	reading.state == "unknown"
}

subjects := [metric | some metric in ["http_req_duration"]; k6.measured(metric)]

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

api_p95_under_200ms := {
	"max_max_ms": number("api-p95-under-200ms", "max_max_ms", 2000),
	"max_percent": number("api-p95-under-200ms", "max_percent", 0.1),
	"min_samples": number("api-p95-under-200ms", "min_samples", 1000),
	"p95_max_ms": number("api-p95-under-200ms", "p95_max_ms", 200),
}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise
