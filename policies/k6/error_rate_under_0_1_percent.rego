# METADATA
# title: "Taux d'erreur < 0.1%"
# description: "Une requête sur mille est tout ce qu’un objectif de 99,9 % laisse échouer."
# scope: package
# custom:
#   id: "k6/error-rate-under-0-1-percent"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Traiter les premières exceptions, compter les 5xx et les délais dépassés, et dire si les
#     4xx comptent."
package gonogo.k6.error_rate_under_0_1_percent

import data.gonogo.lib.findings
import data.gonogo.lib.k6
import data.gonogo.lib.values
import data.gonogo.params.error_rate_under_0_1_percent as params

judged contains metric if some metric in subjects

unknown contains findings.nowhere("http_req_failed", "must be measured") if {
	k6.here
	count(subjects) == 0
}

unknown contains findings.unsure(findings.illegible(reading, "percentage")) if {
	some metric in subjects
	reading := k6.read(metric, "rate", params.min_samples)
	values.garbled(reading.value, values.percent(reading.value))
}

unknown contains findings.unsure(reading) if {
	some metric in subjects
	reading := k6.read(metric, "rate", params.min_samples)
	reading.state == "unknown"
}

deny contains findings.beyond(reading, "be below", params.max_percent, "%") if {
	some metric in subjects
	reading := k6.read(metric, "rate", params.min_samples)
	reading.state == "known"
	not values.garbled(reading.value, values.percent(reading.value))
	not values.below(values.percent(reading.value), params.max_percent)
}

subjects := [metric | some metric in ["http_req_failed"]; k6.measured(metric)]
