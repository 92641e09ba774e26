# METADATA
# title: "Load balancer failover testé"
# description: "Une sonde qui n’a jamais déclenché ne marche peut-être pas."
# scope: package
# custom:
#   id: "terraform/load-balancer-failover-tested/aws"
#   severity: "medium"
#   source: "content/fr/07-disaster-recovery.md"
#   remedy: "Tuer une instance, puis une zone, sous charge : quelques requêtes perdues, pas plus. Dans
#     k6, appeler ce scénario failover, avec un seuil sur http_req_failed{scenario:failover}. La sonde
#     du répartiteur passe toutes les 30 secondes au plus."
package gonogo.terraform.load_balancer_failover_tested.aws

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.load_balancer_failover_tested as params

judged contains resource.name if some resource in subjects

deny contains findings.beyond(reading, "be at most", params.max_interval, "") if {
	some resource in subjects
	some reading in terraform.read(resource, ["health_check", 0, "interval"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_most(values.number(reading.value), params.max_interval)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some resource in subjects
	some reading in terraform.read(resource, ["health_check", 0, "interval"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some resource in subjects
	some reading in terraform.read(resource, ["health_check", 0, "interval"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [resource |
	some resource in candidates
	count(doubts(resource)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some resource in candidates
	wanting(resource)
	some reading in doubts(resource)
]

candidates := [resource |
	some resource in terraform.resources(["aws_lb_target_group", "aws_alb_target_group", "aws_elb"])
	not excluded(resource)
]

excluded(resource) if {
	some reading in terraform.read_shallow(resource, ["health_check"])
	not terraform.given(reading)
}

excluded(resource) if {
	some reading in terraform.read(resource, ["target_type"])
	reading.state == "known"
	reading.value == "lambda"
}

doubts(resource) := [reading | some reading in terraform.read(resource, ["target_type"]); reading.state == "unknown"]

wanting(resource) if {
	some reading in terraform.read(resource, ["health_check", 0, "interval"])
	reading.state != "known"
}

wanting(resource) if {
	some reading in terraform.read(resource, ["health_check", 0, "interval"])
	not values.at_most(values.number(reading.value), params.max_interval)
}

wanting(resource) if {
	some reading in terraform.read(resource, ["health_check", 0, "interval"])
	values.garbled(reading.value, values.number(reading.value))
}
