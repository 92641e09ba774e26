# METADATA
# title: "Latency acceptée (p95 < 200ms)"
# description: "C’est la barrière de la version candidate, sous la charge de l’ouverture."
# scope: package
# custom:
#   id: "k6/latency-accepted"
#   severity: "blocker"
#   source: "content/fr/08-pre-launch.md"
#   remedy: "Régler jusqu’à passer sous 200 ms à 500 utilisateurs, ou faire signer un autre chiffre
#     par le produit."
package gonogo.k6.latency_accepted

import data.gonogo.lib.findings
import data.gonogo.lib.k6
import data.gonogo.lib.values
import data.gonogo.params.latency_accepted as params

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
