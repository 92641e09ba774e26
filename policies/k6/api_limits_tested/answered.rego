# METADATA
# title: "API limits testées"
# description: "Une limite jamais atteinte n’existe peut-être pas."
# scope: package
# custom:
#   id: "k6/api-limits-tested/answered"
#   severity: "medium"
#   source: "content/fr/08-pre-launch.md"
#   remedy: "Dépasser la limite depuis un client : il reçoit 429, les autres ne sentent rien. Dans k6,
#     le scénario limits dépasse, le scénario others reste sage ; un seuil sur
#     http_reqs{scenario:limits,status:429} et un sur http_req_failed{scenario:others} mettent les
#     deux chiffres au résumé."
package gonogo.k6.api_limits_tested.answered

import data.gonogo.lib.findings
import data.gonogo.lib.k6
import data.gonogo.lib.values
import data.gonogo.params.api_limits_tested as params

judged contains metric if some metric in subjects

deny contains findings.unmet(reading, "be 1000 answers or more") if {
	some metric in subjects
	reading := k6.read(metric, "fails", 0)
	reading.state == "known"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_fails)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some metric in subjects
	reading := k6.read(metric, "fails", 0)
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some metric in subjects
	reading := k6.read(metric, "fails", 0)
	reading.state == "unknown"
}

subjects := [metric | some metric in ["http_req_failed{scenario:others}"]; k6.measured(metric)]
