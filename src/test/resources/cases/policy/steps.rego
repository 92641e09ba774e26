# --- policies/kubernetes/accounts.rego
# METADATA
# title: "Accounts"
# scope: package
# custom:
#   id: "kubernetes/accounts"
#   severity: "medium"
#   source: "policy/steps.md"
package gonogo.kubernetes.accounts

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.references

judged contains deployment.name if some deployment in subjects

unknown contains doubt if {
	some deployment in subjects
	some doubt in to_service_account(deployment).doubts
}

deny contains findings.differs(reading, "be", false) if {
	some deployment in subjects
	some other in related(deployment)
	some reading in kubernetes.read(other, ["automountServiceAccountToken"])
	reading.value != false
}

# These pass because nothing is said of them.
silent contains deployment.name if {
	some deployment in subjects
	says_nothing(deployment)
}

subjects := kubernetes.objects(["Deployment"])

related(deployment) := to_service_account(deployment).found

to_service_account(deployment) := references.by(
	deployment,
	["spec", "template", "spec", "serviceAccountName"],
	["ServiceAccount"],
)

says_nothing(deployment) if count(related(deployment)) == 0

# --- policies/kubernetes/accounts/volumes.rego
# METADATA
# title: "Accounts"
# scope: package
# custom:
#   id: "kubernetes/accounts/volumes"
#   severity: "medium"
#   source: "policy/steps.md"
package gonogo.kubernetes.accounts.volumes

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.references

judged contains deployment.name if {
	some deployment in subjects
	count(related(deployment)) != 0
}

unknown contains doubt if {
	some deployment in subjects
	some doubt in to_persistent_volume_claim(deployment).doubts
}

deny contains findings.unset(reading) if {
	some deployment in subjects
	some other in related(deployment)
	some reading in kubernetes.read(other, ["spec", "storageClassName"])
	reading.value == null
}

subjects := kubernetes.objects(["Deployment"])

related(deployment) := to_persistent_volume_claim(deployment).found

to_persistent_volume_claim(deployment) := references.by(
	deployment,
	["spec", "template", "spec", "volumes", "[*]", "persistentVolumeClaim", "claimName"],
	["PersistentVolumeClaim"],
)

# --- policies/kubernetes/scaled.rego
# METADATA
# title: "Scaled"
# scope: package
# custom:
#   id: "kubernetes/scaled"
#   severity: "medium"
#   source: "policy/steps.md"
package gonogo.kubernetes.scaled

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.references
import data.gonogo.lib.values
import data.gonogo.params.scaled as params

judged contains workload.name if some workload in subjects

deny contains findings.unmet(reading, "not be set") if {
	some workload in subjects
	some reading in kubernetes.read(workload, ["spec", "replicas"])
	reading.value != null
}

unknown contains findings.unsure(reading) if some reading in doubtful

# These pass because nothing is said of them.
silent contains workload.name if {
	some workload in subjects
	says_nothing(workload)
}

# Whether a candidate is meant at all may be known only after apply.
subjects := [workload |
	some workload in candidates
	count(doubts(workload)) == 0
]

doubtful := [reading |
	some workload in candidates
	some reading in doubts(workload)
]

candidates := [workload |
	some workload in kubernetes.objects([
		"Deployment",
		"StatefulSet",
		"ReplicationController",
		"DeploymentConfig",
		"Rollout",
	])
	not excluded(workload)
]

excluded(workload) if {
	some reading in through(workload)
	reading.state == "known"
	reading.value != true
}

doubts(workload) := [reading | some reading in through(workload); reading.state != "known"]

through(workload) := [findings.related(
	workload,
	"whether it leads to some such HorizontalPodAutoscaler",
	"known",
	true,
	to_near_horizontal_pod_autoscaler(workload).doubts,
)] if {
	leads_near_horizontal_pod_autoscaler(workload)
}

through(workload) := [findings.related(
	workload,
	"whether it leads to some such HorizontalPodAutoscaler",
	"known",
	false,
	to_near_horizontal_pod_autoscaler(workload).doubts,
)] if {
	not leads_near_horizontal_pod_autoscaler(workload)
	misses_near_horizontal_pod_autoscaler(workload)
}

through(workload) := [findings.related(
	workload,
	"whether it leads to some such HorizontalPodAutoscaler",
	"unknown",
	false,
	to_near_horizontal_pod_autoscaler(workload).doubts,
)] if {
	not leads_near_horizontal_pod_autoscaler(workload)
	not misses_near_horizontal_pod_autoscaler(workload)
}

to_near_horizontal_pod_autoscaler(workload) := references.naming(
	workload,
	["spec", "scaleTargetRef"],
	["HorizontalPodAutoscaler"],
)

candidate_near_horizontal_pod_autoscaler(workload) := [near_horizontal_pod_autoscaler |
	some near_horizontal_pod_autoscaler in to_near_horizontal_pod_autoscaler(workload).found
	not excluded_near_horizontal_pod_autoscaler(near_horizontal_pod_autoscaler)
]

chosen_near_horizontal_pod_autoscaler(workload) := [near_horizontal_pod_autoscaler |
	some near_horizontal_pod_autoscaler in candidate_near_horizontal_pod_autoscaler(workload)
	count(doubts_near_horizontal_pod_autoscaler(near_horizontal_pod_autoscaler)) == 0
]

excluded_near_horizontal_pod_autoscaler(near_horizontal_pod_autoscaler) if {
	some reading in kubernetes.read(near_horizontal_pod_autoscaler, ["spec", "maxReplicas"])
	not values.garbled(reading.value, values.quantity(reading.value))
	not values.at_least(values.quantity(reading.value), params.min_max_replicas)
}

doubts_near_horizontal_pod_autoscaler(near_horizontal_pod_autoscaler) := [findings.illegible(reading, "quantity") |
	some reading in kubernetes.read(near_horizontal_pod_autoscaler, ["spec", "maxReplicas"])
	values.garbled(reading.value, values.quantity(reading.value))
]

leads_near_horizontal_pod_autoscaler(workload) if count(chosen_near_horizontal_pod_autoscaler(workload)) > 0

misses_near_horizontal_pod_autoscaler(workload) if {
	count(to_near_horizontal_pod_autoscaler(workload).doubts) == 0
	count(candidate_near_horizontal_pod_autoscaler(workload)) == 0
}

says_nothing(workload) if {
	some reading in kubernetes.read(workload, ["spec", "replicas"])
	reading.value in {null, []}
}

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

scaled := {"min_max_replicas": number("scaled", "min_max_replicas", 3)}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/deep.rego
# METADATA
# title: "Deep some"
# scope: package
# custom:
#   id: "terraform/deep"
#   severity: "medium"
#   source: "policy/steps.md"
package gonogo.terraform.deep

import data.gonogo.lib.findings
import data.gonogo.lib.relations
import data.gonogo.lib.terraform

judged contains service.name if some service in subjects

deny contains findings.about(service, "must lead to some aws_lb_listener with ssl_policy set") if {
	some service in subjects
	misses_group(service)
}

unknown contains findings.about(service, "whether it leads to some such aws_lb_listener is not known") if {
	some service in subjects
	not leads_group(service)
	not misses_group(service)
}

subjects := terraform.resources(["aws_ecs_service"])

to_group(service) := relations.by(service, ["load_balancer", "[*]", "target_group_arn"], ["aws_lb_target_group"])

to_listener(group) := relations.its(
	group,
	["default_action", "[*]", "target_group_arn"],
	links_listener,
	strays_listener,
)

links_listener := terraform.links(["aws_lb_listener"], ["default_action", "[*]", "target_group_arn"])

strays_listener := terraform.strays(
	["aws_lb_listener"],
	["default_action", "[*]", "target_group_arn"],
	terraform.resources(["aws_lb_target_group"]),
)

candidate_listener(group) := [listener | some listener in to_listener(group).found; not excluded_listener(listener)]

chosen_listener(group) := [listener | some listener in candidate_listener(group); count(doubts_listener(listener)) == 0]

excluded_listener(listener) if {
	some reading in terraform.read(listener, ["protocol"])
	reading.state == "known"
	reading.value != "HTTPS"
}

doubts_listener(listener) := [reading |
	some reading in terraform.read(listener, ["protocol"])
	reading.state != "known"
]

leads_group(service) if {
	some group in to_group(service).found
	leads_listener(group)
}

misses_group(service) if {
	count(to_group(service).doubts) == 0
	every group in to_group(service).found {
		misses_listener(group)
	}
}

leads_listener(group) if {
	count(to_listener(group).doubts) == 0
	count(chosen_listener(group)) > 0
	count(chosen_listener(group)) == count(candidate_listener(group))
	every listener in chosen_listener(group) {
		not wanting_listener(listener)
	}
}

misses_listener(group) if {
	some listener in chosen_listener(group)
	broken_listener(listener)
}

misses_listener(group) if {
	count(candidate_listener(group)) == 0
	count(to_listener(group).doubts) == 0
}

broken_listener(listener) if {
	some reading in terraform.read_shallow(listener, ["ssl_policy"])
	not terraform.given(reading)
}

wanting_listener(listener) if {
	some reading in terraform.read_shallow(listener, ["ssl_policy"])
	not terraform.given(reading)
}

# --- policies/terraform/hop.rego
# METADATA
# title: "Public listeners speak TLS"
# scope: package
# custom:
#   id: "terraform/hop"
#   severity: "medium"
#   source: "policy/steps.md"
package gonogo.terraform.hop

import data.gonogo.lib.findings
import data.gonogo.lib.relations
import data.gonogo.lib.terraform

judged contains listener.name if some listener in subjects

deny contains findings.differs(reading, "be", "HTTPS") if {
	some listener in subjects
	some reading in terraform.read(listener, ["protocol"])
	reading.state != "unknown"
	reading.value != "HTTPS"
}

unknown contains findings.unsure(reading) if {
	some listener in subjects
	some reading in terraform.read(listener, ["protocol"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [listener |
	some listener in candidates
	count(doubts(listener)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some listener in candidates
	wanting(listener)
	some reading in doubts(listener)
]

candidates := [listener |
	some listener in terraform.resources(["aws_lb_listener"])
	not excluded(listener)
]

excluded(listener) if {
	some reading in through(listener)
	reading.state == "known"
	reading.value != true
}

doubts(listener) := [reading | some reading in through(listener); reading.state != "known"]

wanting(listener) if {
	some reading in terraform.read(listener, ["protocol"])
	reading.state != "known"
}

wanting(listener) if {
	some reading in terraform.read(listener, ["protocol"])
	reading.value != "HTTPS"
}

through(listener) := [findings.related(
	listener,
	"whether it leads to some such aws_lb or aws_alb",
	"known",
	true,
	to_near_lb(listener).doubts,
)] if {
	leads_near_lb(listener)
}

through(listener) := [findings.related(
	listener,
	"whether it leads to some such aws_lb or aws_alb",
	"known",
	false,
	to_near_lb(listener).doubts,
)] if {
	not leads_near_lb(listener)
	misses_near_lb(listener)
}

through(listener) := [findings.related(
	listener,
	"whether it leads to some such aws_lb or aws_alb",
	"unknown",
	false,
	to_near_lb(listener).doubts,
)] if {
	not leads_near_lb(listener)
	not misses_near_lb(listener)
}

to_near_lb(listener) := relations.by(listener, ["load_balancer_arn"], ["aws_lb", "aws_alb"])

candidate_near_lb(listener) := [near_lb | some near_lb in to_near_lb(listener).found; not excluded_near_lb(near_lb)]

chosen_near_lb(listener) := [near_lb | some near_lb in candidate_near_lb(listener); count(doubts_near_lb(near_lb)) == 0]

excluded_near_lb(near_lb) if {
	some reading in terraform.read(near_lb, ["internal"])
	reading.state == "known"
	reading.value != false
}

doubts_near_lb(near_lb) := [reading | some reading in terraform.read(near_lb, ["internal"]); reading.state != "known"]

leads_near_lb(listener) if count(chosen_near_lb(listener)) > 0

misses_near_lb(listener) if {
	count(to_near_lb(listener).doubts) == 0
	count(candidate_near_lb(listener)) == 0
}

# --- policies/terraform/one_of.rego
# METADATA
# title: "One of several"
# scope: package
# custom:
#   id: "terraform/one-of"
#   severity: "medium"
#   source: "policy/steps.md"
package gonogo.terraform.one_of

import data.gonogo.lib.findings
import data.gonogo.lib.relations
import data.gonogo.lib.terraform

judged contains lb.name if some lb in subjects

deny contains findings.about(lb, `must lead to some aws_lb_listener with protocol "HTTPS"`) if {
	some lb in subjects
	misses_listener(lb)
}

unknown contains findings.about(lb, "whether it leads to some such aws_lb_listener is not known") if {
	some lb in subjects
	not leads_listener(lb)
	not misses_listener(lb)
}

subjects := terraform.resources(["aws_lb"])

to_listener(lb) := relations.its(lb, ["load_balancer_arn"], links_listener, strays_listener)

links_listener := terraform.links(["aws_lb_listener"], ["load_balancer_arn"])

strays_listener := terraform.strays(["aws_lb_listener"], ["load_balancer_arn"], terraform.resources(["aws_lb"]))

leads_listener(lb) if {
	some listener in to_listener(lb).found
	not wanting_listener(listener)
}

misses_listener(lb) if {
	count(to_listener(lb).doubts) == 0
	every listener in to_listener(lb).found {
		broken_listener(listener)
	}
}

broken_listener(listener) if {
	some reading in terraform.read(listener, ["protocol"])
	reading.state == "known"
	reading.value != "HTTPS"
}

wanting_listener(listener) if {
	some reading in terraform.read(listener, ["protocol"])
	reading.state != "known"
}

wanting_listener(listener) if {
	some reading in terraform.read(listener, ["protocol"])
	reading.value != "HTTPS"
}

# --- policies/terraform/private.rego
# METADATA
# title: "Databases have no route to the Internet"
# scope: package
# custom:
#   id: "terraform/private"
#   severity: "medium"
#   source: "policy/steps.md"
package gonogo.terraform.private

import data.gonogo.lib.findings
import data.gonogo.lib.relations
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains instance.name if some instance in subjects

deny contains findings.about(instance, "db_subnet_group_name names no aws_db_subnet_group") if {
	some instance in subjects
	count(to_group(instance).found) == 0
	count(to_group(instance).doubts) == 0
}

deny contains findings.about(group, "subnet_ids names no aws_subnet") if {
	some group in reached_group
	count(to_subnet(group).found) == 0
	count(to_subnet(group).doubts) == 0
}

deny contains findings.about(subnet, "it is on no route table") if {
	some subnet in reached_subnet
	count(to_table(subnet).found) == 0
	count(to_table(subnet).doubts) == 0
}

deny contains findings.unmet(reading, "not lead to aws_internet_gateway") if {
	some instance in subjects
	some other in related(instance)
	some reading in relations.led(other, ["route", "[*]", "gateway_id"], ["aws_internet_gateway"])
	values.leads(reading.value, ["aws_internet_gateway"])
}

unknown contains doubt if {
	some instance in subjects
	some doubt in to_group(instance).doubts
}

unknown contains doubt if {
	some group in reached_group
	some doubt in to_subnet(group).doubts
}

unknown contains doubt if {
	some subnet in reached_subnet
	some doubt in to_table(subnet).doubts
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some other in related(instance)
	some reading in relations.led(other, ["route", "[*]", "gateway_id"], ["aws_internet_gateway"])
	reading.state == "unknown"
}

# These pass because nothing is said of them.
silent contains instance.name if {
	some instance in subjects
	says_nothing(instance)
}

subjects := terraform.resources(["aws_db_instance"])

related(instance) := [table |
	some group in to_group(instance).found
	some subnet in to_subnet(group).found
	some table in to_table(subnet).found
]

reached_group := values.distinct([group | some instance in subjects; some group in to_group(instance).found])

reached_subnet := values.distinct([subnet | some group in reached_group; some subnet in to_subnet(group).found])

to_group(instance) := relations.by(instance, ["db_subnet_group_name"], ["aws_db_subnet_group"])

to_subnet(group) := relations.by(group, ["subnet_ids"], ["aws_subnet"])

to_table(subnet) := relations.route_table(subnet)

says_nothing(instance) if {
	some other in related(instance)
	some reading in terraform.read_shallow(other, ["route", "[*]", "gateway_id"])
	reading.state != "unknown"
	reading.value in {null, []}
}

says_nothing(instance) if {
	some other in related(instance)
	count(terraform.read_shallow(other, ["route", "[*]", "gateway_id"])) == 0
}
