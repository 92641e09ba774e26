# METADATA
# title: "Tests de charge (k6, Locust)"
# description: "Tant qu’on n’a pas chargé, on ne connaît pas la capacité."
# scope: package
# custom:
#   id: "k6/load-tests-k6-locust"
#   severity: "high"
#   source: "content/fr/04-testing-qa.md"
#   remedy: "Modéliser le débit d’arrivée, monter à 1,5 fois le pic prévu et tenir 15 minutes ; dire
#     par des check du scénario quelle réponse est la bonne, 429 compris où elle l’est."
package gonogo.k6.load_tests_k6_locust

import data.gonogo.lib.findings
import data.gonogo.lib.k6
import data.gonogo.lib.values
import data.gonogo.params.load_tests_k6_locust as params

judged contains metric if some metric in subjects

deny contains findings.beyond(reading, "be at least", params.min_percent, "%") if {
	some metric in subjects
	reading := k6.read(metric, "rate", params.min_samples)
	reading.state == "known"
	not values.garbled(reading.value, values.percent(reading.value))
	not values.at_least(values.percent(reading.value), params.min_percent)
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

subjects := [metric | some metric in ["checks"]; k6.measured(metric)]
