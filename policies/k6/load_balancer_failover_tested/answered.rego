# METADATA
# title: "Load balancer failover testé"
# description: "Une sonde qui n’a jamais déclenché ne marche peut-être pas."
# scope: package
# custom:
#   id: "k6/load-balancer-failover-tested/answered"
#   severity: "medium"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Tuer une instance, puis une zone, sous charge : quelques requêtes perdues, pas plus. Dans
#     k6, appeler ce scénario failover, avec un seuil sur http_req_failed{scenario:failover}. La sonde
#     du répartiteur passe toutes les 30 secondes au plus."
package gonogo.k6.load_balancer_failover_tested.answered

import data.gonogo.lib.findings
import data.gonogo.lib.k6
import data.gonogo.lib.values
import data.gonogo.params.load_balancer_failover_tested as params

judged contains metric if some metric in subjects

deny contains findings.unmet(reading, "be 100 answers or more") if {
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

subjects := [metric | some metric in ["http_req_failed{scenario:failover}"]; k6.measured(metric)]
