# METADATA
# title: "Load balancer failover testé"
# description: "Une sonde qui n’a jamais déclenché ne marche peut-être pas."
# scope: package
# custom:
#   id: "terraform/load-balancer-failover-tested/aws"
#   severity: medium
#   source: "content/fr/07-disaster-recovery.md"
package gonogo.terraform.load_balancer_failover_tested.aws

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.load_balancer_failover_tested as params

judged contains resource.name if some resource in subjects

deny contains findings.unmet(reading, "ask every 10 seconds, or every 30 and give up after 3") if {
	some resource in subjects
	some reading in terraform.read_parts(resource, ["health_check", 0], [["interval"], ["unhealthy_threshold"]])
	reading.state != "unknown"
	not perhaps_health_check(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some resource in subjects
	some reading in terraform.read_parts(resource, ["health_check", 0], [["interval"], ["unhealthy_threshold"]])
	garbled_health_check(reading.value)
	not right_health_check(reading.value)
}

unknown contains findings.unsure(reading) if {
	some resource in subjects
	some reading in terraform.read_parts(resource, ["health_check", 0], [["interval"], ["unhealthy_threshold"]])
	reading.state == "unknown"
	not right_health_check(reading.value)
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
	some reading in terraform.read_parts(resource, ["health_check", 0], [["interval"], ["unhealthy_threshold"]])
	reading.state != "known"
}

wanting(resource) if {
	some reading in terraform.read_parts(resource, ["health_check", 0], [["interval"], ["unhealthy_threshold"]])
	not right_health_check(reading.value)
}

wanting(resource) if {
	some reading in terraform.read_parts(resource, ["health_check", 0], [["interval"], ["unhealthy_threshold"]])
	garbled_health_check(reading.value)
}

perhaps_health_check(value) if {
	is_object(value)
	perhaps_interval(terraform.at(value, ["interval"]))
}

perhaps_health_check(value) if {
	is_object(value)
	perhaps_interval_2(terraform.at(value, ["interval"]))
	perhaps_unhealthy_threshold(terraform.at(value, ["unhealthy_threshold"]))
}

perhaps_interval(value) if values.at_most(values.number(value), params.aws_max_interval)

perhaps_interval(value) if values.garbled(value, values.number(value))

perhaps_interval_2(value) if values.at_most(values.number(value), params.aws_max_interval_2)

perhaps_interval_2(value) if values.garbled(value, values.number(value))

perhaps_unhealthy_threshold(value) if values.at_most(values.number(value), params.max_unhealthy_threshold)

perhaps_unhealthy_threshold(value) if values.garbled(value, values.number(value))

right_health_check(value) if {
	is_object(value)
	values.at_most(values.number(terraform.at(value, ["interval"])), params.aws_max_interval)
}

right_health_check(value) if {
	is_object(value)
	values.at_most(values.number(terraform.at(value, ["interval"])), params.aws_max_interval_2)
	values.at_most(values.number(terraform.at(value, ["unhealthy_threshold"])), params.max_unhealthy_threshold)
}

garbled_health_check(value) if {
	some place in fields.spread(value, ["interval"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

garbled_health_check(value) if {
	some place in fields.spread(value, ["unhealthy_threshold"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}
