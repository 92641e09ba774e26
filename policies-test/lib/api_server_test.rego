package gonogo.lib.api_server_test

import data.gonogo.lib.api_server

policy(spec) := api_server.filled({"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "spec": spec}).spec.policyTypes

test_directions_of_a_policy if {
	policy({"podSelector": {}}) == ["Ingress"]
	policy({"policyTypes": []}) == ["Ingress"]
	policy({"egress": []}) == ["Ingress"]
	policy({"egress": [{}]}) == ["Ingress", "Egress"]
	policy({"policyTypes": ["Egress"], "egress": [{}]}) == ["Egress"]
}

ingress(annotations, spec) := api_server.filled({"kind": "Ingress", "metadata": {"annotations": annotations}, "spec": spec})

test_class_of_an_ingress if {
	ingress({"kubernetes.io/ingress.class": "alb"}, {}).spec.ingressClassName == "alb"
	ingress({"kubernetes.io/ingress.class": "alb"}, {"ingressClassName": "nginx"}).spec.ingressClassName == "nginx"
	not ingress({}, {}).spec.ingressClassName
	not ingress(null, {}).spec.ingressClassName
}

scaler(spec) := api_server.filled({"kind": "HorizontalPodAutoscaler", "spec": spec}).spec

cpu(target) := [{"type": "Resource", "resource": {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": target}}}]

test_every_version_of_an_autoscaler if {
	scaler({"targetCPUUtilizationPercentage": 60}).metrics == cpu(60)
	scaler({"metrics": cpu(50)}).metrics == cpu(50)
	scaler({"maxReplicas": 3}).metrics == cpu(80)
	beta := scaler({"metrics": [{"type": "Resource", "resource": {"name": "cpu", "targetAverageUtilization": 55}}]})
	beta.metrics[0].resource.target.averageUtilization == 55
	one := scaler({"metrics": [{"type": "ContainerResource", "containerResource": {"name": "cpu", "container": "c", "targetAverageUtilization": 56}}]})
	one.metrics[0].containerResource.target.averageUtilization == 56
}

test_one_replica_is_the_least if {
	scaler({}).minReplicas == 1
	scaler({"minReplicas": 3}).minReplicas == 3
}

test_what_has_no_spec_is_as_it_is if {
	every odd in [{"kind": "Ingress"}, {"kind": "NetworkPolicy", "spec": null}, {"kind": "HorizontalPodAutoscaler", "spec": 7}, {"kind": "Pod", "spec": {}}] {
		api_server.filled(odd) == odd
	}
}
