# METADATA
# title: "Load test effectué (500+ users concurrent)"
# description: "Le pic de l’ouverture doit avoir été vu une fois, en essai."
# scope: package
# custom:
#   id: "k6/load-test-500-users"
#   severity: "blocker"
#   source: "content/fr/08-pre-launch.md"
#   remedy: "Jouer 500 utilisateurs virtuels ou plus pendant 15 minutes, sur un environnement de la
#     taille de la production."
package gonogo.k6.load_test_500_users

import data.gonogo.lib.findings
import data.gonogo.lib.k6
import data.gonogo.lib.values
import data.gonogo.params.load_test_500_users as params

judged contains metric if some metric in subjects

unknown contains findings.nowhere("vus_max", "must be measured") if {
	k6.here
	count(subjects) == 0
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some metric in subjects
	reading := k6.read(metric, "max", params.min_samples)
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some metric in subjects
	reading := k6.read(metric, "max", params.min_samples)
	reading.state == "unknown"
}

deny contains findings.beyond(reading, "be at least", params.min_max, "") if {
	some metric in subjects
	reading := k6.read(metric, "max", params.min_samples)
	reading.state == "known"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_max)
}

subjects := [metric | some metric in ["vus_max"]; k6.measured(metric)]
