# --- policies/kubernetes/grace.rego
# METADATA
# title: "Arrêt"
# scope: package
# custom:
#   id: "kubernetes/grace"
#   severity: "high"
#   source: "policy/against.md"
package gonogo.kubernetes.grace

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.operands
import data.gonogo.lib.values

judged contains deployment.name if some deployment in subjects

deny contains findings.against(
	reading,
	"be at least spec.template.spec.containers[*].lifecycle.preStop.sleep.seconds + 5 s + metadata.annotations.drain",
) if {
	some deployment in subjects
	some reading in compared_termination_grace_period_seconds(deployment)
	reading.state == "known"
	not garbled_termination_grace_period_seconds(reading)
	not values.at_least(
		values.measure(reading.value, "s"),
		values.added(
			values.added(values.measure(reading.operand.value, "s"), values.measure(reading.addends[0].value, "s")),
			5,
		),
	)
}

unknown contains findings.unsure(findings.incomparable(reading, "duration")) if {
	some deployment in subjects
	some reading in compared_termination_grace_period_seconds(deployment)
	garbled_termination_grace_period_seconds(reading)
}

unknown contains findings.unsure(reading) if {
	some deployment in subjects
	some reading in compared_termination_grace_period_seconds(deployment)
	reading.state == "unknown"
}

subjects := kubernetes.objects(["Deployment"])

garbled_termination_grace_period_seconds(reading) if values.garbled(reading.value, values.measure(reading.value, "s"))

garbled_termination_grace_period_seconds(reading) if {
	values.garbled(reading.operand.value, values.measure(reading.operand.value, "s"))
}

garbled_termination_grace_period_seconds(reading) if {
	values.garbled(reading.addends[0].value, values.measure(reading.addends[0].value, "s"))
}

compared_termination_grace_period_seconds(deployment) := operands.adding(
	operands.beside(
		kubernetes.read(deployment, ["spec", "template", "spec", "terminationGracePeriodSeconds"]),
		kubernetes.read(deployment, [
			"spec",
			"template",
			"spec",
			"containers",
			"[*]",
			"lifecycle",
			"preStop",
			"sleep",
			"seconds",
		]),
		0,
	),
	kubernetes.read(deployment, ["metadata", "annotations", "drain"]),
	30,
)

# --- policies/kubernetes/room.rego
# METADATA
# title: "L'autoscaler a de la marge"
# scope: package
# custom:
#   id: "kubernetes/room"
#   severity: "high"
#   source: "policy/against.md"
package gonogo.kubernetes.room

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.operands
import data.gonogo.lib.values

judged contains horizontal_pod_autoscaler.name if some horizontal_pod_autoscaler in subjects

deny contains findings.against(reading, "be above spec.minReplicas") if {
	some horizontal_pod_autoscaler in subjects
	some reading in compared_max_replicas(horizontal_pod_autoscaler)
	reading.state == "known"
	not garbled_max_replicas(reading)
	not values.above(values.quantity(reading.value), values.quantity(reading.operand.value))
}

unknown contains findings.unsure(findings.incomparable(reading, "quantity")) if {
	some horizontal_pod_autoscaler in subjects
	some reading in compared_max_replicas(horizontal_pod_autoscaler)
	garbled_max_replicas(reading)
}

unknown contains findings.unsure(reading) if {
	some horizontal_pod_autoscaler in subjects
	some reading in compared_max_replicas(horizontal_pod_autoscaler)
	reading.state == "unknown"
}

subjects := kubernetes.objects(["HorizontalPodAutoscaler"])

garbled_max_replicas(reading) if values.garbled(reading.value, values.quantity(reading.value))

garbled_max_replicas(reading) if values.garbled(reading.operand.value, values.quantity(reading.operand.value))

compared_max_replicas(horizontal_pod_autoscaler) := operands.beside(
	kubernetes.read(horizontal_pod_autoscaler, ["spec", "maxReplicas"]),
	kubernetes.read(horizontal_pod_autoscaler, ["spec", "minReplicas"]),
	1,
)

# --- policies/kubernetes/scale.rego
# METADATA
# title: "L'autoscaler ne réduit pas"
# scope: package
# custom:
#   id: "kubernetes/scale"
#   severity: "high"
#   source: "policy/against.md"
package gonogo.kubernetes.scale

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.operands
import data.gonogo.lib.values

judged contains deployment.name if some deployment in subjects

deny contains findings.about(deployment, "no HorizontalPodAutoscaler points at it") if {
	kubernetes.whole
	some deployment in subjects
	count(related(deployment)) == 0
}

deny contains findings.against(reading, "be at least subject.spec.replicas + spec.minReplicas") if {
	some deployment in subjects
	some other in related(deployment)
	some reading in compared_max_replicas(other, deployment)
	reading.state == "known"
	not garbled_max_replicas(reading)
	not values.at_least(values.quantity(reading.value), values.added(
		values.quantity(reading.operand.value),
		values.quantity(reading.addends[0].value),
	))
}

unknown contains findings.about(
	deployment,
	"its HorizontalPodAutoscaler shows only when all manifests are given together",
) if {
	not kubernetes.whole
	some deployment in subjects
	count(related(deployment)) == 0
}

unknown contains findings.unsure(findings.incomparable(reading, "quantity")) if {
	some deployment in subjects
	some other in related(deployment)
	some reading in compared_max_replicas(other, deployment)
	garbled_max_replicas(reading)
}

unknown contains findings.unsure(reading) if {
	some deployment in subjects
	some other in related(deployment)
	some reading in compared_max_replicas(other, deployment)
	reading.state == "unknown"
}

subjects := [deployment |
	some deployment in kubernetes.objects(["Deployment"])
	not excluded(deployment)
]

excluded(deployment) if {
	some reading in kubernetes.read(deployment, ["spec", "replicas"])
	reading.value == null
}

related(deployment) := kubernetes.naming(["HorizontalPodAutoscaler"], ["spec", "scaleTargetRef"], deployment)

garbled_max_replicas(reading) if values.garbled(reading.value, values.quantity(reading.value))

garbled_max_replicas(reading) if values.garbled(reading.operand.value, values.quantity(reading.operand.value))

garbled_max_replicas(reading) if values.garbled(reading.addends[0].value, values.quantity(reading.addends[0].value))

compared_max_replicas(other, deployment) := operands.adding(
	operands.beside(
		kubernetes.read(other, ["spec", "maxReplicas"]),
		kubernetes.read(deployment, ["spec", "replicas"]),
		null,
	),
	kubernetes.read(other, ["spec", "minReplicas"]),
	null,
)

# --- policies/terraform/cold.rego
# METADATA
# title: "Stockage froid"
# scope: package
# custom:
#   id: "terraform/cold"
#   severity: "high"
#   source: "policy/against.md"
package gonogo.terraform.cold

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains plan.name if {
	some plan in subjects
	not says_nothing(plan)
}

deny contains findings.unmet(
	reading,
	"have every element with lifecycle[0].cold_storage_after unset or with lifecycle[0].delete_after at least lifecycle[0].cold_storage_after + 90",
) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [
		["[*]", "lifecycle", 0, "cold_storage_after"],
		["[*]", "lifecycle", 0, "delete_after"],
	])
	reading.state == "known"
	not perhaps_rule(reading.value)
}

deny contains findings.unmet(
	reading,
	"have every element with lifecycle[0].cold_storage_after unset or with lifecycle[0].delete_after at least lifecycle[0].cold_storage_after + 90",
) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [
		["[*]", "lifecycle", 0, "cold_storage_after"],
		["[*]", "lifecycle", 0, "delete_after"],
	])
	reading.state == "unstated"
}

unknown contains findings.unsure(findings.illegible(reading, "number to compare with")) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [
		["[*]", "lifecycle", 0, "cold_storage_after"],
		["[*]", "lifecycle", 0, "delete_after"],
	])
	garbled_rule(reading.value)
	not right_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [
		["[*]", "lifecycle", 0, "cold_storage_after"],
		["[*]", "lifecycle", 0, "delete_after"],
	])
	reading.state == "unknown"
}

subjects := [plan |
	some plan in terraform.resources(["aws_backup_plan"])
	not excluded(plan)
]

excluded(plan) if {
	some reading in terraform.read_shallow(plan, ["rule", 0, "lifecycle", 0, "cold_storage_after"])
	not terraform.given(reading)
}

says_nothing(plan) if {
	some reading in terraform.read_shallow(plan, ["rule"])
	reading.state == "known"
	reading.value in {null, []}
}

perhaps_rule(value) if {
	is_array(value)
	every element in value {
		perhaps_rule_2(element, element)
	}
}

perhaps_rule_2(value, _) if {
	is_object(value)
	terraform.at(value, ["lifecycle", 0, "cold_storage_after"]) in {null, []}
}

perhaps_rule_2(value, block) if {
	is_object(value)
	perhaps_delete_after(terraform.at(value, ["lifecycle", 0, "delete_after"]), block)
}

perhaps_delete_after(value, block) if {
	values.at_least(values.number(value), values.added(
		values.number(terraform.at(block, ["lifecycle", 0, "cold_storage_after"])),
		90,
	))
}

perhaps_delete_after(value, block) if garbled_delete_after(value, block)

garbled_delete_after(value, _) if values.garbled(value, values.number(value))

garbled_delete_after(_, block) if {
	some place in fields.spread(block, ["lifecycle", 0, "cold_storage_after"])
	is_null(values.number(fields.at(block, place)))
}

right_rule(value) if {
	is_array(value)
	every element in value {
		right_rule_2(element, element)
	}
}

right_rule_2(value, _) if {
	is_object(value)
	terraform.at(value, ["lifecycle", 0, "cold_storage_after"]) in {null, []}
}

right_rule_2(value, block) if {
	is_object(value)
	values.at_least(
		values.number(terraform.at(value, ["lifecycle", 0, "delete_after"])),
		values.added(values.number(terraform.at(block, ["lifecycle", 0, "cold_storage_after"])), 90),
	)
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "lifecycle", 0, "delete_after"])
	values.garbled(fields.at(value, place), values.number(fields.at(value, place)))
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "lifecycle", 0, "cold_storage_after"])
	is_null(values.number(fields.at(value, place)))
}

# --- policies/terraform/region.rego
# METADATA
# title: "Le bloc d'un bucket est dans sa région"
# scope: package
# custom:
#   id: "terraform/region"
#   severity: "high"
#   source: "policy/against.md"
package gonogo.terraform.region

import data.gonogo.lib.findings
import data.gonogo.lib.operands
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains bucket.name if some bucket in subjects

deny contains findings.about(bucket, "no aws_s3_bucket_versioning points at it") if {
	count(strays) == 0
	some bucket in subjects
	count(related(bucket)) == 0
}

deny contains findings.against(reading, "equal subject.owner") if {
	some bucket in subjects
	some other in related(bucket)
	some reading in compared_expected_bucket_owner(other, bucket)
	reading.state != "unknown"
	not values.same(reading.value, reading.operand.value)
}

unknown contains findings.about(bucket, sprintf(
	"%s may point at it: where it does is not in the plan",
	[stray.name],
)) if {
	some bucket in subjects
	count(related(bucket)) == 0
	some stray in strays
}

unknown contains findings.unsure(reading) if {
	some bucket in subjects
	some other in related(bucket)
	some reading in compared_expected_bucket_owner(other, bucket)
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_s3_bucket"])

related(bucket) := terraform.leading(links, bucket, ["bucket"])

links := terraform.links(["aws_s3_bucket_versioning"], ["bucket"])

# These may point at any of them.
strays := terraform.strays(["aws_s3_bucket_versioning"], ["bucket"], terraform.resources(["aws_s3_bucket"]))

compared_expected_bucket_owner(other, bucket) := operands.one_of(
	terraform.traced(other, terraform.read(other, ["expected_bucket_owner"])),
	terraform.traced(bucket, terraform.read(bucket, ["owner"])),
	null,
)

# --- policies/terraform/roles.rego
# METADATA
# title: "Les rôles diffèrent"
# scope: package
# custom:
#   id: "terraform/roles"
#   severity: "high"
#   source: "policy/against.md"
package gonogo.terraform.roles

import data.gonogo.lib.findings
import data.gonogo.lib.operands
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains definition.name if some definition in subjects

deny contains findings.unset(reading) if {
	some definition in subjects
	some reading in terraform.read_shallow(definition, ["task_role_arn"])
	not terraform.given(reading)
}

deny contains findings.against(reading, "not equal execution_role_arn") if {
	some definition in subjects
	some reading in compared_task_role_arn(definition)
	values.same(reading.value, reading.operand.value)
}

deny contains findings.against(reading, "not equal execution_role_arn") if {
	some definition in subjects
	some reading in compared_task_role_arn(definition)
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some definition in subjects
	some reading in compared_task_role_arn(definition)
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_ecs_task_definition"])

compared_task_role_arn(definition) := operands.one_of(
	terraform.traced(definition, terraform.read(definition, ["task_role_arn"])),
	terraform.traced(definition, terraform.read(definition, ["execution_role_arn"])),
	null,
)
