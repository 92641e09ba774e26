# METADATA
# title: "Objects as the API server hands them back"
# description: |
#   What a manifest leaves out and the server fills in, where a check may depend on it, and older shapes
#   of an object in that of today: the policy types of a NetworkPolicy, the class of an Ingress, the
#   metrics of a HorizontalPodAutoscaler, and the one that KEDA makes of a ScaledObject.
package gonogo.lib.api_server

import data.gonogo.lib.fields

filled(manifest) := object.union(manifest, {"spec": {"policyTypes": directions(manifest)}}) if {
	manifest.kind == "NetworkPolicy"
	has_spec(manifest)
	not holds_some(fields.at(manifest, ["spec", "policyTypes"]))
} else := object.union(manifest, {"spec": {"ingressClassName": class}}) if {
	manifest.kind == "Ingress"
	has_spec(manifest)
	fields.at(manifest, ["spec", "ingressClassName"]) == null
	class := fields.at(manifest, ["metadata", "annotations", "kubernetes.io/ingress.class"])
	is_string(class)
} else := object.union(manifest, {"spec": scaling(manifest)}) if {
	manifest.kind == autoscaler
	has_spec(manifest)
} else := object.union(manifest, {"spec": scaling_of_keda(manifest.spec)}) if {
	kind(manifest) == autoscaler
	has_spec(manifest)
} else := manifest

autoscaler := "HorizontalPodAutoscaler"

kind(manifest) := autoscaler if {
	manifest.kind == "ScaledObject"
	startswith(object.get(manifest, "apiVersion", ""), "keda.sh/")
} else := manifest.kind

has_spec(manifest) if is_object(manifest.spec)

holds_some(list) if {
	is_array(list)
	count(list) > 0
}

# Without policyTypes a policy is about what comes in, and about what goes out if it has a rule for that.
directions(manifest) := ["Ingress", "Egress"] if {
	holds_some(fields.at(manifest, ["spec", "egress"]))
} else := ["Ingress"]

scaling(manifest) := {"minReplicas": least(manifest), "metrics": metrics(manifest)}

least(manifest) := 1 if {
	fields.at(manifest, ["spec", "minReplicas"]) == null
} else := manifest.spec.minReplicas

# Of what triggers it, only what is measured in the pods has a metric of the same shape.
scaling_of_keda(spec) := {
	"minReplicas": object.get(spec, "minReplicaCount", 0),
	"maxReplicas": object.get(spec, "maxReplicaCount", 100),
	"metrics": [measured(trigger) | some trigger in spec.triggers; is_object(trigger)],
}

measured(trigger) := {
	"type": "Resource",
	"resource": {"name": trigger.type, "target": {"type": "Utilization", "averageUtilization": to_number(trigger.metadata.value)}},
} if {
	trigger.type in {"cpu", "memory"}
	object.get(trigger, "metricType", "Utilization") == "Utilization"
	regex.match(`^[0-9]{1,4}$`, trigger.metadata.value)
} else := {"type": "External"}

# autoscaling/v1 has a field for its only metric. Without any, the target is 80 % of the CPU.
metrics(manifest) := [metric(written) | some written in manifest.spec.metrics] if {
	holds_some(fields.at(manifest, ["spec", "metrics"]))
} else := [cpu(manifest.spec.targetCPUUtilizationPercentage)] if {
	fields.at(manifest, ["spec", "targetCPUUtilizationPercentage"]) != null
} else := [cpu(80)]

cpu(target) := {
	"type": "Resource",
	"resource": {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": target}},
}

# autoscaling/v2beta1 has the target beside the name.
metric(written) := object.union(written, {source: {"target": target} |
	some source in ["resource", "containerResource"]
	utilization := fields.at(written, [source, "targetAverageUtilization"])
	utilization != null
	target := {"type": "Utilization", "averageUtilization": utilization}
}) if {
	is_object(written)
} else := written
