# --- policies/dotenv/https/setting.rego
# METADATA
# title: "HTTPS forcé"
# scope: package
# custom:
#   id: "dotenv/https/setting"
#   severity: "blocker"
#   source: "policy/sentences.md"
package gonogo.dotenv.https.setting

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values

judged contains setting.subject if some setting in subjects

deny contains findings.differs(reading, "match", "^(?i)(true|1|yes|on)$") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not values.matches(reading.value, "^(?i)(true|1|yes|on)$")
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_dotenv(["SECURE_SSL_REDIRECT"])

# --- policies/kubernetes/artifacts/image.rego
# METADATA
# title: "Build artifacts stockés"
# scope: package
# custom:
#   id: "kubernetes/artifacts/image"
#   severity: "medium"
#   source: "policy/sentences.md"
package gonogo.kubernetes.artifacts.image

import data.gonogo.lib.findings
import data.gonogo.lib.images
import data.gonogo.lib.kubernetes

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, `have a digest or have a tag not unset or one of "latest"`) if {
	some container in subjects
	some reading in kubernetes.read(container, ["image"])
	reading.state == "known"
	not images.illegible(reading.value)
	not right_image(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "image")) if {
	some container in subjects
	some reading in kubernetes.read(container, ["image"])
	images.illegible(reading.value)
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["image"])
	reading.state == "unknown"
}

subjects := kubernetes.containers(["containers"])

right_image(value) if images.digest(value) != null

right_image(value) if right_image_2(value)

right_image_2(value) if {
	not images.illegible(value)
	right_tag(images.tag(value))
}

right_tag(value) if {
	value != null
	not value in {"latest"}
}

# --- policies/kubernetes/autoscaling/scaler.rego
# METADATA
# title: "Autoscaling configuré"
# scope: package
# custom:
#   id: "kubernetes/autoscaling/scaler"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.kubernetes.autoscaling.scaler

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.operands
import data.gonogo.lib.values
import data.gonogo.params.autoscaling as params

judged contains deployment.name if some deployment in subjects

deny contains findings.about(deployment, "no HorizontalPodAutoscaler points at it") if {
	kubernetes.whole
	some deployment in subjects
	count(related(deployment)) == 0
}

deny contains findings.beyond(reading, "be at least", params.min_replicas, "") if {
	some deployment in subjects
	some other in related(deployment)
	some reading in kubernetes.read(other, ["spec", "minReplicas"])
	not values.garbled(reading.value, values.quantity(reading.value))
	not values.at_least(values.quantity(reading.value), params.min_replicas)
}

deny contains findings.against(reading, "be above spec.minReplicas") if {
	some deployment in subjects
	some other in related(deployment)
	some reading in compared_max_replicas(other)
	reading.state == "known"
	not garbled_max_replicas(reading)
	not values.above(values.quantity(reading.value), values.quantity(reading.operand.value))
}

unknown contains findings.about(
	deployment,
	"its HorizontalPodAutoscaler shows only when all manifests are given together",
) if {
	not kubernetes.whole
	some deployment in subjects
	count(related(deployment)) == 0
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some deployment in subjects
	some other in related(deployment)
	some reading in kubernetes.read(other, ["spec", "minReplicas"])
	values.garbled(reading.value, values.quantity(reading.value))
}

unknown contains findings.unsure(findings.incomparable(reading, "quantity")) if {
	some deployment in subjects
	some other in related(deployment)
	some reading in compared_max_replicas(other)
	garbled_max_replicas(reading)
}

unknown contains findings.unsure(reading) if {
	some deployment in subjects
	some other in related(deployment)
	some reading in compared_max_replicas(other)
	reading.state == "unknown"
}

subjects := [deployment |
	some deployment in kubernetes.objects(["Deployment"])
	not excluded(deployment)
]

excluded(deployment) if {
	some reading in kubernetes.read(deployment, ["serves"])
	reading.value != true
}

related(deployment) := kubernetes.naming(["HorizontalPodAutoscaler"], ["spec", "scaleTargetRef"], deployment)

garbled_max_replicas(reading) if values.garbled(reading.value, values.quantity(reading.value))

garbled_max_replicas(reading) if values.garbled(reading.operand.value, values.quantity(reading.operand.value))

compared_max_replicas(other) := operands.beside(
	kubernetes.read(other, ["spec", "maxReplicas"]),
	kubernetes.read(other, ["spec", "minReplicas"]),
	null,
)

# --- policies/kubernetes/credentials/accounts.rego
# METADATA
# title: "Credentials sécurisés"
# scope: package
# custom:
#   id: "kubernetes/credentials/accounts"
#   severity: "blocker"
#   source: "policy/sentences.md"
package gonogo.kubernetes.credentials.accounts

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.references

judged contains workload.name if some workload in subjects

deny contains findings.about(workload, "spec.template.spec.serviceAccountName names no ServiceAccount") if {
	some workload in subjects
	count(to_service_account(workload).found) == 0
	count(to_service_account(workload).doubts) == 0
}

deny contains findings.unset(reading) if {
	some workload in subjects
	some other in related(workload)
	some reading in kubernetes.read(other, ["metadata", "annotations", "eks.amazonaws.com/role-arn"])
	reading.value == null
}

unknown contains doubt if {
	some workload in subjects
	some doubt in to_service_account(workload).doubts
}

subjects := kubernetes.objects([
	"Deployment",
	"StatefulSet",
	"DaemonSet",
	"ReplicationController",
	"DeploymentConfig",
	"Rollout",
	"Service.serving.knative.dev",
])

related(workload) := to_service_account(workload).found

to_service_account(workload) := references.by(
	workload,
	["spec", "template", "spec", "serviceAccountName"],
	["ServiceAccount"],
)

# --- policies/kubernetes/graceful/period.rego
# METADATA
# title: "Graceful shutdown"
# scope: package
# custom:
#   id: "kubernetes/graceful/period"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.kubernetes.graceful.period

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.operands
import data.gonogo.lib.values

judged contains workload.name if some workload in subjects

deny contains findings.against(
	reading,
	"be at least spec.template.spec.containers[*].lifecycle.preStop.sleep.seconds + 35 s",
) if {
	some workload in subjects
	some reading in compared_termination_grace_period_seconds(workload)
	reading.state == "known"
	not garbled_termination_grace_period_seconds(reading)
	not values.at_least(
		values.measure(reading.value, "s"),
		values.added(values.measure(reading.operand.value, "s"), 35),
	)
}

unknown contains findings.unsure(findings.incomparable(reading, "duration")) if {
	some workload in subjects
	some reading in compared_termination_grace_period_seconds(workload)
	garbled_termination_grace_period_seconds(reading)
}

unknown contains findings.unsure(reading) if {
	some workload in subjects
	some reading in compared_termination_grace_period_seconds(workload)
	reading.state == "unknown"
}

subjects := [workload |
	some workload in kubernetes.objects([
		"Deployment",
		"StatefulSet",
		"DaemonSet",
		"ReplicationController",
		"DeploymentConfig",
		"Rollout",
		"Service.serving.knative.dev",
	])
	not excluded(workload)
]

excluded(workload) if {
	some reading in kubernetes.read(workload, ["serves"])
	reading.value != true
}

excluded(workload) if {
	some reading in kubernetes.read(workload, ["spec", "template", "spec", "terminationGracePeriodSeconds"])
	reading.value == null
}

garbled_termination_grace_period_seconds(reading) if values.garbled(reading.value, values.measure(reading.value, "s"))

garbled_termination_grace_period_seconds(reading) if {
	values.garbled(reading.operand.value, values.measure(reading.operand.value, "s"))
}

compared_termination_grace_period_seconds(workload) := operands.beside(
	kubernetes.read(workload, ["spec", "template", "spec", "terminationGracePeriodSeconds"]),
	kubernetes.read(workload, [
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
)

# --- policies/kubernetes/https/ingress.rego
# METADATA
# title: "HTTPS forcé"
# scope: package
# custom:
#   id: "kubernetes/https/ingress"
#   severity: "blocker"
#   source: "policy/sentences.md"
package gonogo.kubernetes.https.ingress

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.operands
import data.gonogo.lib.values

judged contains ingress.name if {
	some ingress in subjects
	not says_nothing(ingress)
}

deny contains findings.against(reading, "equal spec.tls[*].hosts[*]") if {
	some ingress in subjects
	some reading in compared_host(ingress)
	reading.state == "known"
	not values.same(reading.value, reading.operand.value)
}

deny contains findings.unset(reading) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/ssl-redirect"])
	reading.value == null
}

deny contains findings.differs(reading, "not be one of", ["false"]) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/ssl-redirect"])
	reading.state == "known"
	reading.value in {"false"}
}

unknown contains findings.unsure(reading) if {
	some ingress in subjects
	some reading in compared_host(ingress)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if {
	some ingress in subjects
	some reading in kubernetes.read(ingress, ["metadata", "annotations", "nginx.ingress.kubernetes.io/ssl-redirect"])
	reading.state == "unknown"
}

subjects := kubernetes.objects(["Ingress"])

says_nothing(ingress) if {
	some field in [
		["spec", "rules", "[*]", "host"],
		["metadata", "annotations", "nginx.ingress.kubernetes.io/ssl-redirect"],
	]
	some reading in kubernetes.read(ingress, field)
	reading.value in {null, []}
}

says_nothing(ingress) if count(kubernetes.read(ingress, ["spec", "rules", "[*]", "host"])) == 0

compared_host(ingress) := operands.one_of(
	kubernetes.read(ingress, ["spec", "rules", "[*]", "host"]),
	kubernetes.read(ingress, ["spec", "tls", "[*]", "hosts", "[*]"]),
	null,
)

# --- policies/kubernetes/https/setting.rego
# METADATA
# title: "HTTPS forcé"
# scope: package
# custom:
#   id: "kubernetes/https/setting"
#   severity: "blocker"
#   source: "policy/sentences.md"
package gonogo.kubernetes.https.setting

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values

judged contains setting.subject if some setting in subjects

deny contains findings.differs(reading, "match", "^(?i)(true|1|yes|on)$") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not values.matches(reading.value, "^(?i)(true|1|yes|on)$")
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_kubernetes(["SECURE_SSL_REDIRECT"])

# --- policies/kubernetes/retention/velero.rego
# METADATA
# title: "Retention policy définie"
# scope: package
# custom:
#   id: "kubernetes/retention/velero"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.kubernetes.retention.velero

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.retention as params

judged contains schedule.name if some schedule in subjects

deny contains findings.beyond(reading, "be at least", params.min_days, "days") if {
	some schedule in subjects
	some reading in kubernetes.read(schedule, ["spec", "template", "ttl"])
	not values.garbled(reading.value, values.measure(reading.value, "days"))
	not values.at_least(values.measure(reading.value, "days"), params.min_days)
}

unknown contains findings.unsure(findings.illegible(reading, "duration")) if {
	some schedule in subjects
	some reading in kubernetes.read(schedule, ["spec", "template", "ttl"])
	values.garbled(reading.value, values.measure(reading.value, "days"))
}

subjects := kubernetes.objects(["Schedule"])

# --- policies/kubernetes/rolling/deployment.rego
# METADATA
# title: "Blue-green ou rolling update"
# scope: package
# custom:
#   id: "kubernetes/rolling/deployment"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.kubernetes.rolling.deployment

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.rolling as params

judged contains deployment.name if some deployment in subjects

deny contains findings.differs(reading, "be one of", ["RollingUpdate"]) if {
	some deployment in subjects
	some reading in kubernetes.read(deployment, ["spec", "strategy", "type"])
	not reading.value in {"RollingUpdate"}
}

deny contains findings.beyond(reading, "be at least", params.min_replicas, "") if {
	some deployment in subjects
	some reading in kubernetes.read(deployment, ["spec", "replicas"])
	not values.garbled(reading.value, values.quantity(reading.value))
	not values.at_least(values.quantity(reading.value), params.min_replicas)
}

deny contains findings.unset(reading) if {
	some deployment in subjects
	some reading in kubernetes.read(deployment, ["spec", "template", "spec", "containers", 0, "readinessProbe"])
	reading.value == null
}

unknown contains findings.unsure(findings.illegible(reading, "quantity")) if {
	some deployment in subjects
	some reading in kubernetes.read(deployment, ["spec", "replicas"])
	values.garbled(reading.value, values.quantity(reading.value))
}

subjects := [deployment |
	some deployment in kubernetes.objects(["Deployment"])
	not excluded(deployment)
]

excluded(deployment) if {
	some reading in kubernetes.read(deployment, ["serves"])
	reading.value != true
}

# --- policies/kubernetes/segmentation/policy.rego
# METADATA
# title: "Network segmentation"
# scope: package
# custom:
#   id: "kubernetes/segmentation/policy"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.kubernetes.segmentation.policy

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains workload.name if some workload in subjects

deny contains findings.about(workload, "no NetworkPolicy selects its pods") if {
	kubernetes.whole
	some workload in subjects
	count(related(workload)) == 0
}

unknown contains findings.about(workload, "its NetworkPolicy shows only when all manifests are given together") if {
	not kubernetes.whole
	some workload in subjects
	count(related(workload)) == 0
}

subjects := kubernetes.objects([
	"Deployment",
	"StatefulSet",
	"DaemonSet",
	"ReplicationController",
	"DeploymentConfig",
	"Rollout",
	"Service.serving.knative.dev",
])

related(workload) := kubernetes.selecting(["NetworkPolicy"], ["spec", "podSelector"], workload)

# --- policies/params.rego
# METADATA
# title: "The thresholds of the checklist"
# description: |
#   Each as the checklist has it, or as a project's gonogo.yaml says under items, by item.
#   `opa eval -d gonogo.yaml` and `conftest test --data gonogo.yaml` read that same file.
# scope: package
package gonogo.params

autoscaling := {
	"min_replicas": number("autoscaling", "min_replicas", 2),
	"min_size": number("autoscaling", "min_size", 2),
}

backups := {"max_days": number("backups", "max_days", 1)}

dns := {
	"max_ttl": number("dns", "max_ttl", 300),
	"min_ttl": number("dns", "min_ttl", 30),
}

failover := {
	"min_count": number("failover", "min_count", 2),
	"min_num_cache_clusters": number("failover", "min_num_cache_clusters", 2),
}

graceful := {
	"max_deregistration_delay": number("graceful", "max_deregistration_delay", 300),
	"max_seconds": number("graceful", "max_seconds", 120),
	"min_deregistration_delay": number("graceful", "min_deregistration_delay", 10),
	"min_seconds": number("graceful", "min_seconds", 30),
}

retention := {
	"min_days": number("retention", "min_days", 30),
	"min_delete_after": number("retention", "min_delete_after", 30),
}

rolling := {
	"min_deployment_minimum_healthy_percent": number("rolling", "min_deployment_minimum_healthy_percent", 50),
	"min_desired_count": number("rolling", "min_desired_count", 2),
	"min_replicas": number("rolling", "min_replicas", 2),
}

# What is no number is passed over: it would make a threshold undefined, and its check silent.
number(item, name, otherwise) := data.items[item].params[name] if {
	is_number(data.items[item].params[name])
} else := otherwise

# --- policies/terraform/artifacts/registry.rego
# METADATA
# title: "Build artifacts stockés"
# scope: package
# custom:
#   id: "terraform/artifacts/registry"
#   severity: "medium"
#   source: "policy/sentences.md"
package gonogo.terraform.artifacts.registry

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains repository.name if some repository in subjects

deny contains findings.differs(reading, "match", "^IMMUTABLE") if {
	some repository in subjects
	some reading in terraform.read(repository, ["image_tag_mutability"])
	reading.state != "unknown"
	not values.matches(reading.value, "^IMMUTABLE")
}

unknown contains findings.unsure(reading) if {
	some repository in subjects
	some reading in terraform.read(repository, ["image_tag_mutability"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_ecr_repository"])

# --- policies/terraform/autoscaling/group.rego
# METADATA
# title: "Autoscaling configuré"
# scope: package
# custom:
#   id: "terraform/autoscaling/group"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.terraform.autoscaling.group

import data.gonogo.lib.findings
import data.gonogo.lib.operands
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.autoscaling as params

judged contains group.name if some group in subjects

deny contains findings.beyond(reading, "be at least", params.min_size, "") if {
	some group in subjects
	some reading in terraform.read(group, ["min_size"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_size)
}

deny contains findings.against(reading, "be above min_size") if {
	some group in subjects
	some reading in compared_max_size(group)
	reading.state != "unknown"
	not garbled_max_size(reading)
	not values.above(values.number(reading.value), values.number(reading.operand.value))
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some group in subjects
	some reading in terraform.read(group, ["min_size"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some reading in terraform.read(group, ["min_size"])
	reading.state == "unknown"
}

unknown contains findings.unsure(findings.incomparable(reading, "number")) if {
	some group in subjects
	some reading in compared_max_size(group)
	garbled_max_size(reading)
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some reading in compared_max_size(group)
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_autoscaling_group"])

garbled_max_size(reading) if values.garbled(reading.value, values.number(reading.value))

garbled_max_size(reading) if values.garbled(reading.operand.value, values.number(reading.operand.value))

compared_max_size(group) := operands.beside(
	terraform.read(group, ["max_size"]),
	terraform.read(group, ["min_size"]),
	null,
)

# --- policies/terraform/autoscaling/target.rego
# METADATA
# title: "Autoscaling configuré"
# scope: package
# custom:
#   id: "terraform/autoscaling/target"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.terraform.autoscaling.target

import data.gonogo.lib.findings
import data.gonogo.lib.relations
import data.gonogo.lib.terraform

judged contains target.name if some target in subjects

deny contains findings.about(
	target,
	`must lead to some aws_appautoscaling_policy with policy_type "TargetTrackingScaling"`,
) if {
	some target in subjects
	misses_policy(target)
}

unknown contains findings.about(target, "whether it leads to some such aws_appautoscaling_policy is not known") if {
	some target in subjects
	not leads_policy(target)
	not misses_policy(target)
}

subjects := terraform.resources(["aws_appautoscaling_target"])

to_policy(target) := relations.its(target, ["resource_id"], links_policy, strays_policy)

links_policy := terraform.links(["aws_appautoscaling_policy"], ["resource_id"])

strays_policy := terraform.strays(
	["aws_appautoscaling_policy"],
	["resource_id"],
	terraform.resources(["aws_appautoscaling_target"]),
)

leads_policy(target) if {
	some policy in to_policy(target).found
	not wanting_policy(policy)
}

misses_policy(target) if {
	count(to_policy(target).doubts) == 0
	every policy in to_policy(target).found {
		broken_policy(policy)
	}
}

broken_policy(policy) if {
	some reading in terraform.read(policy, ["policy_type"])
	reading.state == "known"
	reading.value != "TargetTrackingScaling"
}

wanting_policy(policy) if {
	some reading in terraform.read(policy, ["policy_type"])
	reading.state != "known"
}

wanting_policy(policy) if {
	some reading in terraform.read(policy, ["policy_type"])
	reading.value != "TargetTrackingScaling"
}

# --- policies/terraform/backups/plan.rego
# METADATA
# title: "Backups automatiques quotidiens"
# scope: package
# custom:
#   id: "terraform/backups/plan"
#   severity: "blocker"
#   source: "policy/sentences.md"
package gonogo.terraform.backups.plan

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.schedules
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.backups as params

judged contains plan.name if some plan in subjects

deny contains findings.unmet(reading, sprintf(
	"have an element with schedule with an interval at most %v days",
	[params.max_days],
)) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "schedule"]])
	reading.state != "unknown"
	not perhaps_rule(reading.value)
}

unknown contains findings.unsure(findings.illegible(reading, "schedule whose longest gap is known")) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "schedule"]])
	garbled_rule(reading.value)
	not right_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [["[*]", "schedule"]])
	reading.state == "unknown"
	not right_rule(reading.value)
}

subjects := terraform.resources(["aws_backup_plan"])

perhaps_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	perhaps_schedule(terraform.at(element, ["schedule"]))
}

perhaps_schedule(value) if values.at_most(values.measure_text(schedules.interval(value), "days"), params.max_days)

perhaps_schedule(value) if schedules.illegible(value)

right_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.at_most(
		values.measure_text(schedules.interval(terraform.at(element, ["schedule"])), "days"),
		params.max_days,
	)
}

garbled_rule(value) if {
	some place in fields.spread(value, ["[*]", "schedule"])
	schedules.illegible(fields.at(value, place))
}

# --- policies/terraform/backups/selection.rego
# METADATA
# title: "Backups automatiques quotidiens"
# scope: package
# custom:
#   id: "terraform/backups/selection"
#   severity: "blocker"
#   source: "policy/sentences.md"
package gonogo.terraform.backups.selection

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains plan.name if some plan in subjects

deny contains findings.about(plan, "no aws_backup_selection points at it") if {
	count(strays) == 0
	some plan in subjects
	count(related(plan)) == 0
}

unknown contains findings.about(plan, sprintf(
	"%s may point at it: where it does is not in the plan",
	[stray.name],
)) if {
	some plan in subjects
	count(related(plan)) == 0
	some stray in strays
}

subjects := terraform.resources(["aws_backup_plan"])

related(plan) := terraform.leading(links, plan, ["plan_id"])

links := terraform.links(["aws_backup_selection"], ["plan_id"])

# These may point at any of them.
strays := terraform.strays(["aws_backup_selection"], ["plan_id"], terraform.resources(["aws_backup_plan"]))

# --- policies/terraform/bucket/acl.rego
# METADATA
# title: "Bucket S3 privé"
# related_resources:
#   - ref: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html"
# scope: package
# custom:
#   id: "terraform/bucket/acl"
#   severity: "blocker"
#   source: "policy/sentences.md"
package gonogo.terraform.bucket.acl

import data.gonogo.lib.findings
import data.gonogo.lib.relations
import data.gonogo.lib.terraform

judged contains bucket.name if some bucket in subjects

unknown contains doubt if {
	some bucket in subjects
	some doubt in to_acl(bucket).doubts
}

unknown contains findings.unsure(reading) if {
	some bucket in subjects
	some other in related(bucket)
	some reading in terraform.read(other, ["acl"])
	reading.state == "unknown"
}

deny contains findings.unset(reading) if {
	some bucket in subjects
	some other in related(bucket)
	some reading in terraform.read_shallow(other, ["acl"])
	not terraform.given(reading)
}

deny contains findings.differs(reading, "not be one of", [
	"public-read",
	"public-read-write",
	"authenticated-read",
]) if {
	some bucket in subjects
	some other in related(bucket)
	some reading in terraform.read(other, ["acl"])
	reading.value in {"public-read", "public-read-write", "authenticated-read"}
}

deny contains findings.differs(reading, "not be one of", [
	"public-read",
	"public-read-write",
	"authenticated-read",
]) if {
	some bucket in subjects
	some other in related(bucket)
	some reading in terraform.read(other, ["acl"])
	reading.state == "unstated"
}

# These pass because nothing is said of them.
silent contains bucket.name if {
	some bucket in subjects
	says_nothing(bucket)
}

subjects := terraform.resources(["aws_s3_bucket"])

related(bucket) := to_acl(bucket).found

to_acl(bucket) := relations.its(bucket, ["bucket"], links_acl, strays_acl)

links_acl := terraform.links(["aws_s3_bucket_acl"], ["bucket"])

strays_acl := terraform.strays(["aws_s3_bucket_acl"], ["bucket"], terraform.resources(["aws_s3_bucket"]))

says_nothing(bucket) if {
	some other in related(bucket)
	some reading in terraform.read_shallow(other, ["acl"])
	reading.state == "known"
	reading.value in {null, []}
}

says_nothing(bucket) if count(related(bucket)) == 0

# --- policies/terraform/bucket/block.rego
# METADATA
# title: "Bucket S3 privé"
# scope: package
# custom:
#   id: "terraform/bucket/block"
#   severity: "blocker"
#   source: "policy/sentences.md"
package gonogo.terraform.bucket.block

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains bucket.name if some bucket in subjects

deny contains findings.about(bucket, "no aws_s3_bucket_public_access_block points at it") if {
	count(strays) == 0
	some bucket in subjects
	count(related(bucket)) == 0
}

deny contains findings.differs(reading, "be", true) if {
	some bucket in subjects
	some other in related(bucket)
	some field in [["block_public_acls"], ["block_public_policy"], ["ignore_public_acls"], ["restrict_public_buckets"]]
	some reading in terraform.read(other, field)
	reading.state != "unknown"
	reading.value != true
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
	some field in [["block_public_acls"], ["block_public_policy"], ["ignore_public_acls"], ["restrict_public_buckets"]]
	some reading in terraform.read(other, field)
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_s3_bucket"])

related(bucket) := terraform.leading(links, bucket, ["bucket"])

links := terraform.links(["aws_s3_bucket_public_access_block"], ["bucket"])

# These may point at any of them.
strays := terraform.strays(["aws_s3_bucket_public_access_block"], ["bucket"], terraform.resources(["aws_s3_bucket"]))

# --- policies/terraform/bucket/policy.rego
# METADATA
# title: "Bucket S3 privé"
# scope: package
# custom:
#   id: "terraform/bucket/policy"
#   severity: "blocker"
#   source: "policy/sentences.md"
package gonogo.terraform.bucket.policy

import data.gonogo.lib.findings
import data.gonogo.lib.policy_statements
import data.gonogo.lib.views

judged contains statement.name if some statement in subjects

deny contains findings.differs(reading, "be", false) if {
	some statement in subjects
	some reading in views.read(statement, ["public"])
	reading.state != "unknown"
	reading.value != false
}

unknown contains findings.unsure(reading) if {
	some statement in subjects
	some reading in views.read(statement, ["public"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [statement |
	some statement in candidates
	count(doubts(statement)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some statement in candidates
	wanting(statement)
	some reading in doubts(statement)
]

candidates := [statement |
	some statement in policy_statements.subjects
	not excluded(statement)
]

excluded(statement) if {
	some reading in views.read(statement, ["of"])
	reading.state == "known"
	reading.value != "bucket"
}

doubts(statement) := [reading | some reading in views.read(statement, ["of"]); reading.state != "known"]

wanting(statement) if {
	some reading in views.read(statement, ["public"])
	reading.state != "known"
}

wanting(statement) if {
	some reading in views.read(statement, ["public"])
	reading.value != false
}

# --- policies/terraform/credentials/keys.rego
# METADATA
# title: "Credentials sécurisés"
# scope: package
# custom:
#   id: "terraform/credentials/keys"
#   severity: "blocker"
#   source: "policy/sentences.md"
package gonogo.terraform.credentials.keys

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains key.name if some key in subjects

judged contains definition.name if some definition in terraform.resources(["aws_ecs_task_definition"])

deny contains findings.about(key, "must not be there") if some key in subjects

subjects := terraform.resources(["aws_iam_access_key"])

# --- policies/terraform/credentials/rights.rego
# METADATA
# title: "Credentials sécurisés"
# scope: package
# custom:
#   id: "terraform/credentials/rights"
#   severity: "blocker"
#   source: "policy/sentences.md"
package gonogo.terraform.credentials.rights

import data.gonogo.lib.findings
import data.gonogo.lib.policy_statements
import data.gonogo.lib.views

judged contains statement.name if some statement in subjects

deny contains findings.unmet(reading, `not have an element one of "*", "s3:*"`) if {
	some statement in subjects
	some reading in views.read_parts(statement, ["actions"], [["[*]"]])
	right_actions(reading.value)
}

deny contains findings.unmet(reading, `not have an element one of "*", "s3:*"`) if {
	some statement in subjects
	some reading in views.read_parts(statement, ["actions"], [["[*]"]])
	reading.state == "unstated"
}

unknown contains findings.unsure(reading) if {
	some statement in subjects
	some reading in views.read_parts(statement, ["actions"], [["[*]"]])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [statement |
	some statement in candidates
	count(doubts(statement)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some statement in candidates
	wanting(statement)
	some reading in doubts(statement)
]

candidates := [statement |
	some statement in policy_statements.subjects
	not excluded(statement)
]

excluded(statement) if {
	some reading in views.read(statement, ["effect"])
	reading.state == "known"
	reading.value != "allow"
}

excluded(statement) if {
	some reading in views.read(statement, ["kind"])
	reading.state == "known"
	reading.value != "identity"
}

doubts(statement) := [reading |
	some field in [["effect"], ["kind"]]
	some reading in views.read(statement, field)
	reading.state != "known"
]

wanting(statement) if {
	some reading in views.read_parts(statement, ["actions"], [["[*]"]])
	reading.state != "known"
}

wanting(statement) if {
	some reading in views.read_parts(statement, ["actions"], [["[*]"]])
	right_actions(reading.value)
}

right_actions(value) if {
	is_array(value)
	some element in value
	element in {"*", "s3:*"}
}

# --- policies/terraform/credentials/roles.rego
# METADATA
# title: "Credentials sécurisés"
# scope: package
# custom:
#   id: "terraform/credentials/roles"
#   severity: "blocker"
#   source: "policy/sentences.md"
package gonogo.terraform.credentials.roles

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

# --- policies/terraform/dns/alias.rego
# METADATA
# title: "DNS configuré"
# scope: package
# custom:
#   id: "terraform/dns/alias"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.terraform.dns.alias

import data.gonogo.lib.findings
import data.gonogo.lib.relations
import data.gonogo.lib.terraform
import data.gonogo.lib.values

judged contains record.name if some record in subjects

deny contains findings.unmet(reading, "lead to aws_cloudfront_distribution or aws_lb") if {
	some record in subjects
	some reading in relations.led(record, ["alias", 0, "name"], ["aws_cloudfront_distribution", "aws_lb"])
	reading.state != "unknown"
	not values.leads(reading.value, ["aws_cloudfront_distribution", "aws_lb"])
}

unknown contains findings.unsure(reading) if {
	some record in subjects
	some reading in relations.led(record, ["alias", 0, "name"], ["aws_cloudfront_distribution", "aws_lb"])
	reading.state == "unknown"
}

subjects := [record |
	some record in terraform.resources(["aws_route53_record"])
	not excluded(record)
]

excluded(record) if {
	some reading in terraform.read_shallow(record, ["alias"])
	not terraform.given(reading)
}

# --- policies/terraform/dns/ttl.rego
# METADATA
# title: "DNS configuré"
# scope: package
# custom:
#   id: "terraform/dns/ttl"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.terraform.dns.ttl

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.dns as params

judged contains record.name if some record in subjects

deny contains findings.beyond(reading, "be at least", params.min_ttl, "") if {
	some record in subjects
	some reading in terraform.read(record, ["ttl"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_ttl)
}

deny contains findings.beyond(reading, "be at most", params.max_ttl, "") if {
	some record in subjects
	some reading in terraform.read(record, ["ttl"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_most(values.number(reading.value), params.max_ttl)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some record in subjects
	some reading in terraform.read(record, ["ttl"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some record in subjects
	some reading in terraform.read(record, ["ttl"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [record |
	some record in candidates
	count(doubts(record)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some record in candidates
	wanting(record)
	some reading in doubts(record)
]

candidates := [record |
	some record in terraform.resources(["aws_route53_record"])
	not excluded(record)
]

excluded(record) if {
	some reading in terraform.read(record, ["type"])
	reading.state == "known"
	not reading.value in {"A", "AAAA", "CNAME"}
}

excluded(record) if {
	some reading in terraform.read_shallow(record, ["alias"])
	terraform.given(reading)
}

doubts(record) := [reading | some reading in terraform.read(record, ["type"]); reading.state != "known"]

wanting(record) if {
	some reading in terraform.read(record, ["ttl"])
	reading.state != "known"
}

wanting(record) if {
	some reading in terraform.read(record, ["ttl"])
	not values.at_least(values.number(reading.value), params.min_ttl)
}

wanting(record) if {
	some reading in terraform.read(record, ["ttl"])
	values.garbled(reading.value, values.number(reading.value))
}

wanting(record) if {
	some reading in terraform.read(record, ["ttl"])
	not values.at_most(values.number(reading.value), params.max_ttl)
}

# --- policies/terraform/failover/cache.rego
# METADATA
# title: "Database failover automatique"
# scope: package
# custom:
#   id: "terraform/failover/cache"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.terraform.failover.cache

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.failover as params

judged contains group.name if some group in subjects

deny contains findings.differs(reading, "be", true) if {
	some group in subjects
	some reading in terraform.read(group, ["automatic_failover_enabled"])
	reading.state != "unknown"
	reading.value != true
}

deny contains findings.beyond(reading, "be at least", params.min_num_cache_clusters, "") if {
	some group in subjects
	some reading in terraform.read(group, ["num_cache_clusters"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_num_cache_clusters)
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some field in [["automatic_failover_enabled"], ["num_cache_clusters"]]
	some reading in terraform.read(group, field)
	reading.state == "unknown"
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some group in subjects
	some reading in terraform.read(group, ["num_cache_clusters"])
	values.garbled(reading.value, values.number(reading.value))
}

subjects := terraform.resources(["aws_elasticache_replication_group"])

# --- policies/terraform/failover/cluster.rego
# METADATA
# title: "Database failover automatique"
# scope: package
# custom:
#   id: "terraform/failover/cluster"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.terraform.failover.cluster

import data.gonogo.lib.counts
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.failover as params

judged contains cluster.name if some cluster in subjects

deny contains findings.miscounted(
	cluster.name,
	cluster.path,
	number(cluster),
	"availability_zone",
	"of aws_rds_cluster_instance",
	sprintf("be at least %v", [params.min_count]),
) if {
	some cluster in subjects
	not may_fit(cluster)
}

unknown contains findings.uncounted(
	cluster.name,
	cluster.path,
	number(cluster),
	"availability_zone",
	"of aws_rds_cluster_instance",
	sprintf("be at least %v", [params.min_count]),
) if {
	some cluster in subjects
	may_fit(cluster)
	may_miss(cluster)
}

subjects := terraform.resources(["aws_rds_cluster"])

may_fit(cluster) if {
	some n in counts.possible(number(cluster), true, [params.min_count])
	values.at_least(values.number(n), params.min_count)
}

may_miss(cluster) if {
	some n in counts.possible(number(cluster), true, [params.min_count])
	not values.at_least(values.number(n), params.min_count)
}

number(cluster) := counts.distinct(
	[reading | some other in related(cluster); some reading in terraform.read(other, ["availability_zone"])],
	strays,
)

related(cluster) := terraform.leading(links, cluster, ["cluster_identifier"])

links := terraform.links(["aws_rds_cluster_instance"], ["cluster_identifier"])

# These may point at any of them.
strays := terraform.strays(
	["aws_rds_cluster_instance"],
	["cluster_identifier"],
	terraform.resources(["aws_rds_cluster"]),
)

# --- policies/terraform/failover/instance.rego
# METADATA
# title: "Database failover automatique"
# scope: package
# custom:
#   id: "terraform/failover/instance"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.terraform.failover.instance

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains instance.name if some instance in subjects

deny contains findings.differs(reading, "be", true) if {
	some instance in subjects
	some reading in terraform.read(instance, ["multi_az"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some instance in subjects
	some reading in terraform.read(instance, ["multi_az"])
	reading.state == "unknown"
}

subjects := [instance |
	some instance in terraform.resources(["aws_db_instance"])
	not excluded(instance)
]

excluded(instance) if {
	some reading in terraform.read_shallow(instance, ["replicate_source_db"])
	terraform.given(reading)
}

# --- policies/terraform/firewall/ingress.rego
# METADATA
# title: "Firewall et WAF"
# scope: package
# custom:
#   id: "terraform/firewall/ingress"
#   severity: "blocker"
#   source: "policy/sentences.md"
package gonogo.terraform.firewall.ingress

import data.gonogo.lib.findings
import data.gonogo.lib.ingress_rules
import data.gonogo.lib.values
import data.gonogo.lib.views

judged contains rule.name if some rule in subjects

deny contains findings.unmet(reading, "be within 80, 443") if {
	some rule in subjects
	some reading in views.read(rule, ["ports"])
	reading.state != "unknown"
	not values.within(reading.value, [[80, 80], [443, 443]])
}

unknown contains findings.unsure(reading) if {
	some rule in subjects
	some reading in views.read(rule, ["ports"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [rule |
	some rule in candidates
	count(doubts(rule)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some rule in candidates
	wanting(rule)
	some reading in doubts(rule)
]

candidates := [rule |
	some rule in ingress_rules.subjects
	not excluded(rule)
]

excluded(rule) if {
	some reading in views.read(rule, ["public"])
	reading.state == "known"
	reading.value != true
}

doubts(rule) := [reading | some reading in views.read(rule, ["public"]); reading.state != "known"]

wanting(rule) if {
	some reading in views.read(rule, ["ports"])
	reading.state != "known"
}

wanting(rule) if {
	some reading in views.read(rule, ["ports"])
	not values.within(reading.value, [[80, 80], [443, 443]])
}

# --- policies/terraform/firewall/waf.rego
# METADATA
# title: "Firewall et WAF"
# scope: package
# custom:
#   id: "terraform/firewall/waf"
#   severity: "blocker"
#   source: "policy/sentences.md"
package gonogo.terraform.firewall.waf

import data.gonogo.lib.findings
import data.gonogo.lib.load_balancers
import data.gonogo.lib.relations
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.lib.views

judged contains balancer.name if some balancer in subjects

deny contains findings.about(balancer, "no aws_wafv2_web_acl_association points at it") if {
	some balancer in subjects
	count(to_association(balancer).found) == 0
	count(to_association(balancer).doubts) == 0
}

deny contains findings.about(association, "web_acl_arn names no aws_wafv2_web_acl") if {
	some association in reached_association
	count(to_acl(association).found) == 0
	count(to_acl(association).doubts) == 0
}

deny contains findings.unmet(
	reading,
	`have an element with statement[0].managed_rule_group_statement[0].vendor_name "AWS" and override_action[0].count unset`,
) if {
	some balancer in subjects
	some other in related(balancer)
	some reading in terraform.read_parts(other, ["rule"], [
		["[*]", "statement", 0, "managed_rule_group_statement", 0, "vendor_name"],
		["[*]", "override_action", 0, "count"],
	])
	reading.state == "known"
	not right_rule(reading.value)
}

deny contains findings.unmet(
	reading,
	`have an element with statement[0].managed_rule_group_statement[0].vendor_name "AWS" and override_action[0].count unset`,
) if {
	some balancer in subjects
	some other in related(balancer)
	some reading in terraform.read_parts(other, ["rule"], [
		["[*]", "statement", 0, "managed_rule_group_statement", 0, "vendor_name"],
		["[*]", "override_action", 0, "count"],
	])
	reading.state == "unstated"
}

unknown contains doubt if {
	some balancer in subjects
	some doubt in to_association(balancer).doubts
}

unknown contains doubt if {
	some association in reached_association
	some doubt in to_acl(association).doubts
}

unknown contains findings.unsure(reading) if {
	some balancer in subjects
	some other in related(balancer)
	some reading in terraform.read_parts(other, ["rule"], [
		["[*]", "statement", 0, "managed_rule_group_statement", 0, "vendor_name"],
		["[*]", "override_action", 0, "count"],
	])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [balancer |
	some balancer in candidates
	count(doubts(balancer)) == 0
]

doubtful := [reading |
	some balancer in candidates
	some reading in doubts(balancer)
]

candidates := [balancer |
	some balancer in load_balancers.subjects
	not excluded(balancer)
]

excluded(balancer) if {
	some reading in views.read(balancer, ["public"])
	reading.state == "known"
	reading.value != true
}

excluded(balancer) if {
	some reading in views.read(balancer, ["type"])
	reading.state == "known"
	reading.value != "application"
}

doubts(balancer) := [reading |
	some field in [["public"], ["type"]]
	some reading in views.read(balancer, field)
	reading.state != "known"
]

related(balancer) := [acl |
	some association in to_association(balancer).found
	some acl in to_acl(association).found
]

reached_association := values.distinct([association |
	some balancer in subjects
	some association in to_association(balancer).found
])

to_association(balancer) := relations.its(balancer, ["resource_arn"], links_association, strays_association)

links_association := terraform.links(["aws_wafv2_web_acl_association"], ["resource_arn"])

strays_association := terraform.strays(["aws_wafv2_web_acl_association"], ["resource_arn"], load_balancers.subjects)

to_acl(association) := relations.by(association, ["web_acl_arn"], ["aws_wafv2_web_acl"])

right_rule(value) if {
	is_array(value)
	some element in value
	is_object(element)
	terraform.at(element, ["statement", 0, "managed_rule_group_statement", 0, "vendor_name"]) == "AWS"
	terraform.at(element, ["override_action", 0, "count"]) in {null, []}
}

# --- policies/terraform/graceful/deregistration.rego
# METADATA
# title: "Graceful shutdown"
# scope: package
# custom:
#   id: "terraform/graceful/deregistration"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.terraform.graceful.deregistration

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.graceful as params

judged contains group.name if some group in subjects

deny contains findings.beyond(reading, "be at least", params.min_deregistration_delay, "") if {
	some group in subjects
	some reading in terraform.read(group, ["deregistration_delay"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_deregistration_delay)
}

deny contains findings.beyond(reading, "be at most", params.max_deregistration_delay, "") if {
	some group in subjects
	some reading in terraform.read(group, ["deregistration_delay"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_most(values.number(reading.value), params.max_deregistration_delay)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some group in subjects
	some reading in terraform.read(group, ["deregistration_delay"])
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some group in subjects
	some reading in terraform.read(group, ["deregistration_delay"])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_lb_target_group"])

# --- policies/terraform/graceful/stop.rego
# METADATA
# title: "Graceful shutdown"
# scope: package
# custom:
#   id: "terraform/graceful/stop"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.terraform.graceful.stop

import data.gonogo.lib.ecs_containers
import data.gonogo.lib.findings
import data.gonogo.lib.values
import data.gonogo.lib.views
import data.gonogo.params.graceful as params

judged contains container.name if some container in subjects

deny contains findings.beyond(reading, "be at least", params.min_seconds, "s") if {
	some container in subjects
	some reading in views.read(container, ["stopTimeout"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.measure_text(reading.value, "s"))
	not values.at_least(values.measure_text(reading.value, "s"), params.min_seconds)
}

deny contains findings.beyond(reading, "be at most", params.max_seconds, "s") if {
	some container in subjects
	some reading in views.read(container, ["stopTimeout"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.measure_text(reading.value, "s"))
	not values.at_most(values.measure_text(reading.value, "s"), params.max_seconds)
}

unknown contains findings.unsure(findings.illegible(reading, "duration")) if {
	some container in subjects
	some reading in views.read(container, ["stopTimeout"])
	values.garbled(reading.value, values.measure_text(reading.value, "s"))
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in views.read(container, ["stopTimeout"])
	reading.state == "unknown"
}

subjects := ecs_containers.subjects

# --- policies/terraform/https/listener.rego
# METADATA
# title: "HTTPS forcé"
# scope: package
# custom:
#   id: "terraform/https/listener"
#   severity: "blocker"
#   source: "policy/sentences.md"
package gonogo.terraform.https.listener

import data.gonogo.lib.findings
import data.gonogo.lib.listeners
import data.gonogo.lib.views

judged contains listener.name if some listener in subjects

deny contains findings.differs(reading, "be", true) if {
	some listener in subjects
	some reading in views.read(listener, ["redirects_to_https"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some listener in subjects
	some reading in views.read(listener, ["redirects_to_https"])
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
	some listener in listeners.subjects
	not excluded(listener)
]

excluded(listener) if {
	some reading in views.read(listener, ["public"])
	reading.state == "known"
	reading.value != true
}

excluded(listener) if {
	some reading in views.read(listener, ["protocol"])
	reading.state == "known"
	reading.value != "http"
}

doubts(listener) := [reading |
	some field in [["public"], ["protocol"]]
	some reading in views.read(listener, field)
	reading.state != "known"
]

wanting(listener) if {
	some reading in views.read(listener, ["redirects_to_https"])
	reading.state != "known"
}

wanting(listener) if {
	some reading in views.read(listener, ["redirects_to_https"])
	reading.value != true
}

# --- policies/terraform/https/setting.rego
# METADATA
# title: "HTTPS forcé"
# scope: package
# custom:
#   id: "terraform/https/setting"
#   severity: "blocker"
#   source: "policy/sentences.md"
package gonogo.terraform.https.setting

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values

judged contains setting.subject if some setting in subjects

deny contains findings.differs(reading, "match", "^(?i)(true|1|yes|on)$") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not values.matches(reading.value, "^(?i)(true|1|yes|on)$")
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in settings.unread_in_terraform

subjects := settings.in_terraform(["SECURE_SSL_REDIRECT"])

# --- policies/terraform/retention/plan.rego
# METADATA
# title: "Retention policy définie"
# scope: package
# custom:
#   id: "terraform/retention/plan"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.terraform.retention.plan

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.retention as params

judged contains plan.name if {
	some plan in subjects
	not says_nothing(plan)
}

deny contains findings.unmet(reading, sprintf(
	"have every element with lifecycle[0].delete_after at least %v and with lifecycle[0].cold_storage_after unset or with lifecycle[0].delete_after at least lifecycle[0].cold_storage_after + 90",
	[params.min_delete_after],
)) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [
		["[*]", "lifecycle", 0, "delete_after"],
		["[*]", "lifecycle", 0, "cold_storage_after"],
	])
	reading.state == "known"
	not perhaps_rule(reading.value)
}

deny contains findings.unmet(reading, sprintf(
	"have every element with lifecycle[0].delete_after at least %v and with lifecycle[0].cold_storage_after unset or with lifecycle[0].delete_after at least lifecycle[0].cold_storage_after + 90",
	[params.min_delete_after],
)) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [
		["[*]", "lifecycle", 0, "delete_after"],
		["[*]", "lifecycle", 0, "cold_storage_after"],
	])
	reading.state == "unstated"
}

unknown contains findings.unsure(findings.illegible(reading, "number to compare with")) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [
		["[*]", "lifecycle", 0, "delete_after"],
		["[*]", "lifecycle", 0, "cold_storage_after"],
	])
	garbled_rule(reading.value)
	not right_rule(reading.value)
}

unknown contains findings.unsure(reading) if {
	some plan in subjects
	some reading in terraform.read_parts(plan, ["rule"], [
		["[*]", "lifecycle", 0, "delete_after"],
		["[*]", "lifecycle", 0, "cold_storage_after"],
	])
	reading.state == "unknown"
}

subjects := terraform.resources(["aws_backup_plan"])

says_nothing(plan) if {
	some reading in terraform.read_shallow(plan, ["rule"])
	reading.state == "known"
	reading.value in {null, []}
}

perhaps_rule(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		perhaps_delete_after(terraform.at(element, ["lifecycle", 0, "delete_after"]))
		perhaps_rule_2(element, element)
	}
}

perhaps_delete_after(value) if values.at_least(values.number(value), params.min_delete_after)

perhaps_delete_after(value) if values.garbled(value, values.number(value))

perhaps_rule_2(value, _) if {
	is_object(value)
	terraform.at(value, ["lifecycle", 0, "cold_storage_after"]) in {null, []}
}

perhaps_rule_2(value, block) if {
	is_object(value)
	perhaps_delete_after_2(terraform.at(value, ["lifecycle", 0, "delete_after"]), block)
}

perhaps_delete_after_2(value, block) if {
	values.at_least(values.number(value), values.added(
		values.number(terraform.at(block, ["lifecycle", 0, "cold_storage_after"])),
		90,
	))
}

perhaps_delete_after_2(value, block) if garbled_delete_after(value, block)

garbled_delete_after(value, _) if values.garbled(value, values.number(value))

garbled_delete_after(_, block) if {
	some place in fields.spread(block, ["lifecycle", 0, "cold_storage_after"])
	is_null(values.number(fields.at(block, place)))
}

right_rule(value) if {
	is_array(value)
	every element in value {
		is_object(element)
		values.at_least(values.number(terraform.at(element, ["lifecycle", 0, "delete_after"])), params.min_delete_after)
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

# --- policies/terraform/rolling/service.rego
# METADATA
# title: "Blue-green ou rolling update"
# scope: package
# custom:
#   id: "terraform/rolling/service"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.terraform.rolling.service

import data.gonogo.lib.findings
import data.gonogo.lib.terraform
import data.gonogo.lib.values
import data.gonogo.params.rolling as params

judged contains service.name if some service in subjects

deny contains findings.beyond(reading, "be at least", params.min_deployment_minimum_healthy_percent, "") if {
	some service in subjects
	some reading in terraform.read(service, ["deployment_minimum_healthy_percent"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_deployment_minimum_healthy_percent)
}

deny contains findings.beyond(reading, "be at least", params.min_desired_count, "") if {
	some service in subjects
	some reading in terraform.read(service, ["desired_count"])
	reading.state != "unknown"
	not values.garbled(reading.value, values.number(reading.value))
	not values.at_least(values.number(reading.value), params.min_desired_count)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some service in subjects
	some field in [["deployment_minimum_healthy_percent"], ["desired_count"]]
	some reading in terraform.read(service, field)
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some service in subjects
	some field in [["deployment_minimum_healthy_percent"], ["desired_count"]]
	some reading in terraform.read(service, field)
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [service |
	some service in candidates
	count(doubts(service)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some service in candidates
	wanting(service)
	some reading in doubts(service)
]

candidates := [service |
	some service in terraform.resources(["aws_ecs_service"])
	not excluded(service)
]

excluded(service) if {
	some reading in terraform.read(service, ["deployment_controller", 0, "type"])
	reading.state == "known"
	reading.value == "CODE_DEPLOY"
}

excluded(service) if {
	some reading in terraform.read(service, ["deployment_controller", 0, "type"])
	reading.state == "known"
	reading.value == "EXTERNAL"
}

doubts(service) := [reading |
	some reading in terraform.read(service, ["deployment_controller", 0, "type"])
	reading.state == "unknown"
]

wanting(service) if {
	some field in [["deployment_minimum_healthy_percent"], ["desired_count"]]
	some reading in terraform.read(service, field)
	reading.state != "known"
}

wanting(service) if {
	some reading in terraform.read(service, ["deployment_minimum_healthy_percent"])
	not values.at_least(values.number(reading.value), params.min_deployment_minimum_healthy_percent)
}

wanting(service) if {
	some field in [["deployment_minimum_healthy_percent"], ["desired_count"]]
	some reading in terraform.read(service, field)
	values.garbled(reading.value, values.number(reading.value))
}

wanting(service) if {
	some reading in terraform.read(service, ["desired_count"])
	not values.at_least(values.number(reading.value), params.min_desired_count)
}

# --- policies/terraform/segmentation/database.rego
# METADATA
# title: "Network segmentation"
# related_resources:
#   - ref: "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html"
# scope: package
# custom:
#   id: "terraform/segmentation/database"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.terraform.segmentation.database

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

# --- policies/terraform/segmentation/logs.rego
# METADATA
# title: "Network segmentation"
# scope: package
# custom:
#   id: "terraform/segmentation/logs"
#   severity: "high"
#   source: "policy/sentences.md"
package gonogo.terraform.segmentation.logs

import data.gonogo.lib.findings
import data.gonogo.lib.terraform

judged contains vpc.name if some vpc in subjects

deny contains findings.about(vpc, "no aws_flow_log points at it") if {
	count(strays) == 0
	some vpc in subjects
	count(related(vpc)) == 0
}

unknown contains findings.about(vpc, sprintf("%s may point at it: where it does is not in the plan", [stray.name])) if {
	some vpc in subjects
	count(related(vpc)) == 0
	some stray in strays
}

subjects := terraform.resources(["aws_vpc"])

related(vpc) := terraform.leading(links, vpc, ["vpc_id"])

links := terraform.links(["aws_flow_log"], ["vpc_id"])

# These may point at any of them.
strays := terraform.strays(["aws_flow_log"], ["vpc_id"], terraform.resources(["aws_vpc"]))
