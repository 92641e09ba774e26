# METADATA
# title: "Load balancer failover testé"
# description: "Une sonde qui n’a jamais déclenché ne marche peut-être pas."
# scope: package
# custom:
#   id: "terraform/load-balancer-failover-tested/azure"
#   severity: "medium"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Tuer une instance, puis une zone, sous charge : quelques requêtes perdues, pas plus. Dans
#     k6, appeler ce scénario failover, avec un seuil sur http_req_failed{scenario:failover}. La sonde
#     du répartiteur passe toutes les 30 secondes au plus."
package gonogo.terraform.load_balancer_failover_tested.azure

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.load_balancer_failover_tested as params

judged contains probe.name if some probe in subjects

deny contains findings.beyond(reading, "be at most", params.max_interval_in_seconds, "") if {
	some probe in subjects
	some reading in terraform.read(probe, ["interval_in_seconds"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_most(values.number(reading.value), params.max_interval_in_seconds)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some probe in subjects
	some reading in terraform.read(probe, ["interval_in_seconds"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some probe in subjects
	some reading in terraform.read(probe, ["interval_in_seconds"])
	reading.state == "unknown"
}

subjects := [probe |
	some probe in terraform.resources(["azurerm_lb_probe"])
	not excluded(probe)
]

excluded(probe) if {
	some reading in terraform.read_shallow(probe, ["interval_in_seconds"])
	not terraform.given(reading)
}
