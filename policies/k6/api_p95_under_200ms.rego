# METADATA
# title: "Temps de réponse API < 200ms (p95)"
# description: "La latence est ce que l’utilisateur sent en premier : une requête sur vingt au-delà de
#   200 ms suffit à rendre le site lent."
# scope: package
# custom:
#   id: "k6/api-p95-under-200ms"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Profiler les points d’entrée les plus lents, mettre en cache ou indexer, puis alerter au
#     seuil."
package gonogo.k6.api_p95_under_200ms

import data.gonogo.lib.findings
import data.gonogo.lib.k6
import data.gonogo.lib.values
import data.gonogo.params.api_p95_under_200ms as params

judged contains metric if some metric in subjects

unknown contains findings.nowhere("http_req_duration", "must be measured") if {
	k6.here
	count(subjects) == 0
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

deny contains findings.beyond(reading, "be below", params.max_ms, "ms") if {
	some metric in subjects
	reading := k6.read(metric, "p(95)", params.min_samples)
	reading.state == "known"
	not values.garbled(reading.value, values.number(reading.value))
	not values.below(values.number(reading.value), params.max_ms)
}

subjects := [metric | some metric in ["http_req_duration"]; k6.measured(metric)]
