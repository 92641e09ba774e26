# METADATA
# title: "Load balancer failover testé"
# description: "Une sonde qui n’a jamais déclenché ne marche peut-être pas."
# scope: package
# custom:
#   id: "terraform/load-balancer-failover-tested/gateway"
#   severity: "medium"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Tuer une instance, puis une zone, sous charge : quelques requêtes perdues, pas plus. Dans
#     k6, appeler ce scénario failover, avec un seuil sur http_req_failed{scenario:failover}. La sonde
#     du répartiteur passe toutes les 30 secondes au plus."
package gonogo.terraform.load_balancer_failover_tested.gateway

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.load_balancer_failover_tested as params

judged contains gateway.name if some gateway in subjects

deny contains findings.unmet(reading, sprintf(
	"have every element with interval at most %v",
	[params.max_interval],
)) if {
	some gateway in subjects
	some reading in terraform.read_parts(gateway, ["probe"], [["[*]", "interval"]])
	reading.state != "unknown"
	not perhaps_probe(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some gateway in subjects
	some reading in terraform.read_parts(gateway, ["probe"], [["[*]", "interval"]])
	garbled_probe(reading.value)
	not right_probe(reading.value)
}

unknown contains findings.unsure(reading) if {
	some gateway in subjects
	some reading in terraform.read_parts(gateway, ["probe"], [["[*]", "interval"]])
	reading.state == "unknown"
	not right_probe(reading.value)
}

subjects := [gateway |
	some gateway in terraform.resources(["azurerm_application_gateway"])
	not excluded(gateway)
]

excluded(gateway) if {
	some reading in terraform.read_shallow(gateway, ["probe"])
	not terraform.given(reading)
}

perhaps_probe(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		perhaps_interval(terraform.at(element, ["interval"]))
	}
}

perhaps_interval(value) if values.at_most(values.number(value), params.max_interval)

perhaps_interval(value) if values.garbled(value, values.number(value))

right_probe(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		values.at_most(values.number(terraform.at(element, ["interval"])), params.max_interval)
	}
}

garbled_probe(value) if {
	some place in fields.spread(value, ["[*]", "interval"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}
