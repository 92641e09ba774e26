package gonogo.lib.api_server_test

import data.gonogo.lib.api_server
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

policy(spec) := api_server.filled({
	"apiVersion": "networking.k8s.io/v1",
	"kind": "NetworkPolicy",
	"spec": spec,
}).spec.policyTypes

test_directions_of_a_policy if {
	policy({"podSelector": {}}) == ["Ingress"]
	policy({"policyTypes": []}) == ["Ingress"]
	policy({"egress": []}) == ["Ingress"]
	policy({"egress": [{}]}) == ["Ingress", "Egress"]
	policy({"policyTypes": ["Egress"], "egress": [{}]}) == ["Egress"]
}

ingress(annotations, spec) := api_server.filled({
	"kind": "Ingress",
	"metadata": {"annotations": annotations},
	"spec": spec,
})

test_class_of_an_ingress if {
	ingress({"kubernetes.io/ingress.class": "alb"}, {}).spec.ingressClassName == "alb"
	ingress({"kubernetes.io/ingress.class": "alb"}, {"ingressClassName": "nginx"}).spec.ingressClassName == "nginx"
	not ingress({}, {}).spec.ingressClassName
	not ingress(null, {}).spec.ingressClassName
}

scaler(spec) := api_server.filled({"kind": "HorizontalPodAutoscaler", "spec": spec}).spec

cpu(target) := [{
	"type": "Resource",
	"resource": {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": target}},
}]

test_every_version_of_an_autoscaler if {
	scaler({"targetCPUUtilizationPercentage": 60}).metrics == cpu(60)
	scaler({"metrics": cpu(50)}).metrics == cpu(50)
	scaler({"maxReplicas": 3}).metrics == cpu(80)
	beta := scaler({"metrics": [{"type": "Resource", "resource": {"name": "cpu", "targetAverageUtilization": 55}}]})
	beta.metrics[0].resource.target.averageUtilization == 55
	one := scaler({"metrics": [{
		"type": "ContainerResource",
		"containerResource": {"name": "cpu", "container": "c", "targetAverageUtilization": 56},
	}]})
	one.metrics[0].containerResource.target.averageUtilization == 56
}

test_one_replica_is_the_least if {
	scaler({}).minReplicas == 1
	scaler({"minReplicas": 3}).minReplicas == 3
}

test_what_has_no_spec_is_as_it_is if {
	every odd in [
		{"kind": "Ingress"},
		{"kind": "NetworkPolicy", "spec": null},
		{"kind": "HorizontalPodAutoscaler", "spec": 7},
		{"kind": "Pod", "spec": {}},
	] {
		api_server.filled(odd) == odd
	}
}

scaled(spec) := api_server.filled({"apiVersion": "keda.sh/v1alpha1", "kind": "ScaledObject", "spec": spec}).spec

triggered(trigger) := scaled({"triggers": [trigger]}).metrics[0]

test_the_triggers_of_keda if {
	triggered({"type": "cpu", "metadata": {"value": "60"}}) == cpu(60)[0]
	triggered({"type": "cpu", "metricType": null, "metadata": {"value": "60"}}) == cpu(60)[0]
	triggered({"type": "cpu", "metricType": "AverageValue", "metadata": {"value": "60"}}) == {"type": "External"}
	triggered({"type": "cron", "metadata": {}}) == {"type": "External"}
}

# What is no text of digits is no number, and no reason to stop.
test_odd_triggers_of_keda if {
	every odd in [50, "lots", "50%", null, ["50"], {"a": 1}, true] {
		triggered({"type": "cpu", "metadata": {"value": odd}}) == cpu([odd])[0]
	}
	triggered({"type": "cpu"}) == cpu([null])[0]
	every odd in [7, null, {}, "cpu", [[]]] {
		scaled({"triggers": odd}).metrics == []
	}
	api_server.kind({"apiVersion": 7, "kind": "ScaledObject"}) == "ScaledObject"
}

test_how_many_keda_leaves if {
	every spec in [{}, {"minReplicaCount": null, "maxReplicaCount": null}] {
		scaled(spec).minReplicas == 0
		scaled(spec).maxReplicas == 100
	}
	scaled({"minReplicaCount": 2}).minReplicas == 2
}

words(manifest, field) := told if {
	told := {finding.words |
		some subject in kubernetes.objects([manifest.kind, "HorizontalPodAutoscaler"])
		some reading in kubernetes.read(subject, ["spec", field])
		finding := findings.unmet(reading, "be so")
	} with input as manifest
}

named(version, kind, spec) := {"apiVersion": version, "kind": kind, "metadata": {"name": "n"}, "spec": spec}

# A reader looks for what is told in a manifest of his own.
test_what_is_filled_in_is_told_as_it_is_written if {
	hpa := [words(named("autoscaling/v2", "HorizontalPodAutoscaler", spec), field) | some [spec, field] in [
		[{}, "minReplicas"],
		[{"minReplicas": 1}, "minReplicas"],
		[{}, "metrics"],
		[{"targetCPUUtilizationPercentage": 90}, "metrics"],
		[{"metrics": cpu(90)}, "metrics"],
	]]
	hpa == [
		{"spec.minReplicas is 1 by default, must be so"},
		{"spec.minReplicas is 1, must be so"},
		{"spec.metrics is 80 % of the CPU by default, must be so"},
		{"spec.targetCPUUtilizationPercentage is 90, must be so"},
		{"spec.metrics is a list of 1, must be so"},
	]
	keda := [words(named("keda.sh/v1alpha1", "ScaledObject", spec), field) | some [spec, field] in [
		[{}, "minReplicas"],
		[{"minReplicaCount": null}, "minReplicas"],
		[{"minReplicaCount": 1}, "minReplicas"],
		[{}, "maxReplicas"],
		[{"triggers": [{"type": "cpu", "metadata": {"value": "90"}}]}, "metrics"],
	]]
	keda == [
		{"spec.minReplicaCount is 0 by default, must be so"},
		{"spec.minReplicaCount is 0 by default, must be so"},
		{"spec.minReplicaCount is 1, must be so"},
		{"spec.maxReplicaCount is 100 by default, must be so"},
		{"spec.triggers is a list of 1, must be so"},
	]
	words(
		named("networking.k8s.io/v1", "NetworkPolicy", {}),
		"policyTypes",
	) == {`spec.policyTypes is ["Ingress"] by default, must be so`}
}

test_the_class_of_an_ingress_is_told_where_it_stands if {
	ingress_of_old := object.union(
		named("networking.k8s.io/v1", "Ingress", {}),
		{"metadata": {"annotations": {"kubernetes.io/ingress.class": "alb"}}},
	)
	by_annotation := `metadata.annotations["kubernetes.io/ingress.class"] is "alb", must be so`
	words(ingress_of_old, "ingressClassName") == {by_annotation}
}
