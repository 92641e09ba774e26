# METADATA
# title: "Objects as the API server hands them back"
# description: |
#   What a manifest leaves out and the server fills in, where a check may depend on it, and older shapes
#   of an object in that of today: the policy types of a NetworkPolicy, the class of an Ingress, the
#   metrics of a HorizontalPodAutoscaler, and the one that KEDA makes of a ScaledObject. What is told of
#   these is told of what the author wrote: `remarks` say it.
package gonogo.lib.api_server

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.values

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
	values.matches(fields.at(manifest, ["apiVersion"]), `^keda\.sh/`)
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
	"minReplicas": said(spec, "minReplicaCount", 0),
	"maxReplicas": said(spec, "maxReplicaCount", 100),
	"metrics": [measured(trigger) | some trigger in spec.triggers; is_object(trigger)],
}

# What a field says; null is what a server takes for nothing.
said(spec, field, otherwise) := value if {
	value := fields.at(spec, [field])
	value != null
} else := otherwise

measured(trigger) := {
	"type": "Resource",
	"resource": {
		"name": trigger.type,
		"target": {"type": "Utilization", "averageUtilization": percentage(fields.at(trigger, ["metadata", "value"]))},
	},
} if {
	trigger.type in {"cpu", "memory"}
	said(trigger, "metricType", "Utilization") == "Utilization"
} else := {"type": "External"}

# The metadata of a trigger are texts, and a cluster refuses a number among them. In a list it is no
# quantity, and nobody can tell whether it is the right one.
percentage(value) := to_number(value) if {
	is_string(value)
	values.matches(value, `^[0-9]{1,4}$`)
} else := [value]

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

# -- As it is written --------------------------------------------------------------------------------

# {place: {"field", "wording"}}: what the author called a field that is filled in, and what to say of
# its value.
remarks(manifest) := of_policy(manifest) if {
	manifest.kind == "NetworkPolicy"
} else := {["spec", "ingressClassName"]: {"field": ["metadata", "annotations", "kubernetes.io/ingress.class"]}} if {
	manifest.kind == "Ingress"
	unsaid(manifest, "ingressClassName")
	fields.at(manifest, ["metadata", "annotations", "kubernetes.io/ingress.class"]) != null
} else := of_autoscaler(manifest) if {
	manifest.kind == autoscaler
} else := of_keda(manifest) if {
	kind(manifest) == autoscaler
} else := {}

unsaid(manifest, field) if fields.at(manifest, ["spec", field]) == null

of_policy(manifest) := {["spec", "policyTypes"]: {"wording": wording} |
	not holds_some(fields.at(manifest, ["spec", "policyTypes"]))
	wording := by_default(directions(manifest))
}

of_autoscaler(manifest) := object.union(
	{["spec", "minReplicas"]: {"wording": by_default(1)} | unsaid(manifest, "minReplicas")},
	{["spec", "metrics"]: remark |
		not holds_some(fields.at(manifest, ["spec", "metrics"]))
		remark := target(manifest)
	},
)

target(manifest) := {"wording": "80 % of the CPU by default"} if {
	unsaid(manifest, "targetCPUUtilizationPercentage")
} else := {
	"field": ["spec", "targetCPUUtilizationPercentage"],
	"wording": findings.written(manifest.spec.targetCPUUtilizationPercentage),
}

of_keda(manifest) := object.union(
	{["spec", "metrics"]: {"field": ["spec", "triggers"]}},
	{["spec", field]: remark |
		some [field, name, otherwise] in [["minReplicas", "minReplicaCount", 0], ["maxReplicas", "maxReplicaCount", 100]]
		remark := counted(manifest, name, otherwise)
	},
)

counted(manifest, name, otherwise) := {"field": ["spec", name], "wording": by_default(otherwise)} if {
	unsaid(manifest, name)
} else := {"field": ["spec", name]}

by_default(value) := sprintf("%s by default", [findings.written(value)])
