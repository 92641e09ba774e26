# METADATA
# title: "API limits testées"
# description: "Une limite jamais atteinte n’existe peut-être pas."
# scope: package
# custom:
#   id: "k6/api-limits-tested/others"
#   severity: "medium"
#   source: "content/fr/08-pre-launch.md"
#   remedy: "Dépasser la limite depuis un client : il reçoit 429, les autres ne sentent rien. Dans k6,
#     le scénario limits dépasse, le scénario others reste sage ; un seuil sur
#     http_reqs{scenario:limits,status:429} et un sur http_req_failed{scenario:others} mettent les
#     deux chiffres au résumé."
package gonogo.k6.api_limits_tested.others

import data.gonogo.lib.findings
import data.gonogo.lib.k6
import data.gonogo.lib.values
import data.gonogo.params.api_limits_tested as params

judged contains metric if some metric in subjects

deny contains findings.beyond(reading, "be below", params.max_percent, "%") if {
	some metric in subjects
	reading := k6.read(metric, "rate", 0)
	reading.state == "known"
	not values.garbled(reading.value, values.percent(reading.value))
	not values.below(values.percent(reading.value), params.max_percent)
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

subjects := [metric | some metric in ["http_req_failed{scenario:others}"]; k6.measured(metric)]
