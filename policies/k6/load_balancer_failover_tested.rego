# METADATA
# title: "Load balancer failover testé"
# description: "Une sonde qui n’a jamais déclenché ne marche peut-être pas."
# scope: package
# custom:
#   id: "k6/load-balancer-failover-tested"
#   severity: "medium"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Tuer une instance, puis une zone, sous charge : quelques requêtes perdues, pas plus. Dans
#     k6, appeler ce scénario failover, avec un seuil sur http_req_failed{scenario:failover}. La sonde
#     du répartiteur passe toutes les 30 secondes au plus."
package gonogo.k6.load_balancer_failover_tested

import data.gonogo.lib.findings
import data.gonogo.lib.k6
import data.gonogo.lib.values
import data.gonogo.params.load_balancer_failover_tested as params

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

subjects := [metric | some metric in ["http_req_failed{scenario:failover}"]; k6.measured(metric)]
