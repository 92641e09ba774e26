# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.kubernetes.cpu_usage_under_70_test

import data.gonogo.kubernetes.cpu_usage_under_70

test_pass_the_first_version if {
	count(cpu_usage_under_70.judged) > 0 with input as pass_the_first_version
	count(cpu_usage_under_70.deny) == 0 with input as pass_the_first_version
	count(cpu_usage_under_70.unknown) == 0 with input as pass_the_first_version
}

pass_the_first_version := {
	"apiVersion": "autoscaling/v1",
	"kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "web"},
	"spec": {"maxReplicas": 10, "minReplicas": 2, "targetCPUUtilizationPercentage": 70},
}

test_fail_the_first_version if {
	count(cpu_usage_under_70.deny) > 0 with input as fail_the_first_version
}

fail_the_first_version := {
	"apiVersion": "autoscaling/v1",
	"kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "web"},
	"spec": {"maxReplicas": 10, "minReplicas": 2, "targetCPUUtilizationPercentage": 71},
}

test_fail_the_second_version if {
	count(cpu_usage_under_70.deny) > 0 with input as fail_the_second_version
}

fail_the_second_version := {
	"apiVersion": "autoscaling/v2beta1",
	"kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "web"},
	"spec": {
		"maxReplicas": 10,
		"metrics": [{"resource": {"name": "cpu", "targetAverageUtilization": 71}, "type": "Resource"}],
		"minReplicas": 2,
	},
}

test_fail_of_one_container if {
	count(cpu_usage_under_70.deny) > 0 with input as fail_of_one_container
}

fail_of_one_container := {
	"apiVersion": "autoscaling/v2",
	"kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "web"},
	"spec": {
		"maxReplicas": 10,
		"metrics": [{
			"containerResource": {
				"container": "web",
				"name": "cpu",
				"target": {"averageUtilization": 71, "type": "Utilization"},
			},
			"type": "ContainerResource",
		}],
	},
}

test_pass_an_amount_is_no_share if {
	count(cpu_usage_under_70.judged) > 0 with input as pass_an_amount_is_no_share
	count(cpu_usage_under_70.deny) == 0 with input as pass_an_amount_is_no_share
	count(cpu_usage_under_70.unknown) == 0 with input as pass_an_amount_is_no_share
}

pass_an_amount_is_no_share := {
	"apiVersion": "autoscaling/v2",
	"kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "web"},
	"spec": {
		"maxReplicas": 10,
		"metrics": [
			{
				"resource": {"name": "cpu", "target": {"averageUtilization": 70, "type": "Utilization"}},
				"type": "Resource",
			},
			{
				"containerResource": {
					"container": "web",
					"name": "cpu",
					"target": {"averageValue": "500m", "type": "AverageValue"},
				},
				"type": "ContainerResource",
			},
		],
	},
}

test_fail_of_keda if {
	count(cpu_usage_under_70.deny) > 0 with input as fail_of_keda
}

fail_of_keda := {
	"apiVersion": "keda.sh/v1alpha1",
	"kind": "ScaledObject",
	"metadata": {"name": "web"},
	"spec": {
		"minReplicaCount": 2,
		"scaleTargetRef": {"name": "web"},
		"triggers": [{"metadata": {"value": "80"}, "metricType": "Utilization", "type": "cpu"}],
	},
}

test_fail_eighty_where_nobody_says if {
	count(cpu_usage_under_70.deny) > 0 with input as fail_eighty_where_nobody_says
}

fail_eighty_where_nobody_says := {
	"apiVersion": "autoscaling/v2",
	"kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "web"},
	"spec": {"maxReplicas": 10, "minReplicas": 2},
}

test_pass if {
	count(cpu_usage_under_70.judged) > 0 with input as pass
	count(cpu_usage_under_70.deny) == 0 with input as pass
	count(cpu_usage_under_70.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "autoscaling/v2",
	"kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "web"},
	"spec": {
		"maxReplicas": 10,
		"metrics": [
			{
				"resource": {"name": "cpu", "target": {"averageUtilization": 70, "type": "Utilization"}},
				"type": "Resource",
			},
			{
				"resource": {"name": "memory", "target": {"averageUtilization": 80, "type": "Utilization"}},
				"type": "Resource",
			},
		],
		"minReplicas": 2,
	},
}

test_fail if {
	count(cpu_usage_under_70.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "autoscaling/v2",
	"kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "web"},
	"spec": {
		"maxReplicas": 10,
		"metrics": [
			{
				"resource": {"name": "cpu", "target": {"averageUtilization": 71, "type": "Utilization"}},
				"type": "Resource",
			},
			{
				"resource": {"name": "memory", "target": {"averageUtilization": 80, "type": "Utilization"}},
				"type": "Resource",
			},
		],
		"minReplicas": 2,
	},
}

test_pass_an_amount_beside_the_share_of_one_container if {
	count(cpu_usage_under_70.judged) > 0 with input as pass_an_amount_beside_the_share_of_one_container
	count(cpu_usage_under_70.deny) == 0 with input as pass_an_amount_beside_the_share_of_one_container
	count(cpu_usage_under_70.unknown) == 0 with input as pass_an_amount_beside_the_share_of_one_container
}

pass_an_amount_beside_the_share_of_one_container := {
	"apiVersion": "autoscaling/v2",
	"kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "web"},
	"spec": {
		"maxReplicas": 10,
		"metrics": [
			{
				"resource": {"name": "cpu", "target": {"averageValue": "500m", "type": "AverageValue"}},
				"type": "Resource",
			},
			{
				"containerResource": {
					"container": "web",
					"name": "cpu",
					"target": {"averageUtilization": 70, "type": "Utilization"},
				},
				"type": "ContainerResource",
			},
		],
	},
}

test_not_applicable_no_share_of_the_cpu if {
	count(cpu_usage_under_70.judged) == 0 with input as not_applicable_no_share_of_the_cpu
	count(cpu_usage_under_70.deny) == 0 with input as not_applicable_no_share_of_the_cpu
	count(cpu_usage_under_70.unknown) == 0 with input as not_applicable_no_share_of_the_cpu
}

not_applicable_no_share_of_the_cpu := {
	"apiVersion": "autoscaling/v2",
	"kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "web"},
	"spec": {
		"maxReplicas": 10,
		"metrics": [
			{
				"resource": {"name": "cpu", "target": {"averageValue": "500m", "type": "AverageValue"}},
				"type": "Resource",
			},
			{
				"resource": {"name": "memory", "target": {"averageUtilization": 80, "type": "Utilization"}},
				"type": "Resource",
			},
			{
				"containerResource": {
					"container": "web",
					"name": "cpu",
					"target": {"averageValue": "400m", "type": "AverageValue"},
				},
				"type": "ContainerResource",
			},
			{
				"containerResource": {
					"container": "web",
					"name": "memory",
					"target": {"averageUtilization": 80, "type": "Utilization"},
				},
				"type": "ContainerResource",
			},
		],
	},
}
