# METADATA
# title: "Error rates acceptés (< 0.1%)"
# description: "Des erreurs sous charge sont des pannes en attente."
# scope: package
# custom:
#   id: "k6/error-rates-accepted/requests"
#   severity: "blocker"
#   source: "content/fr/08-pre-launch.md"
#   remedy: "Corriger délais dépassés et pools épuisés jusqu’à passer sous 0,1 %, vérifications du
#     scénario comprises."
package gonogo.k6.error_rates_accepted.requests

import data.gonogo.lib.findings
import data.gonogo.lib.k6
import data.gonogo.lib.values
import data.gonogo.params.error_rates_accepted as params

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
