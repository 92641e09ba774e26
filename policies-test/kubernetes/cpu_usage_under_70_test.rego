# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.kubernetes.cpu_usage_under_70_test

import data.gonogo.kubernetes.cpu_usage_under_70

test_pass if {
	count(cpu_usage_under_70.judged) > 0 with input as pass
	count(cpu_usage_under_70.deny) == 0 with input as pass
}

pass := {"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler", "metadata": {"name": "web"}, "spec": {"maxReplicas": 10, "metrics": [{"resource": {"name": "cpu", "target": {"averageUtilization": 70, "type": "Utilization"}}, "type": "Resource"}, {"resource": {"name": "memory", "target": {"averageUtilization": 80, "type": "Utilization"}}, "type": "Resource"}], "minReplicas": 2}}

test_fail if {
	count(cpu_usage_under_70.deny) > 0 with input as fail
}

fail := {"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler", "metadata": {"name": "web"}, "spec": {"maxReplicas": 10, "metrics": [{"resource": {"name": "cpu", "target": {"averageUtilization": 71, "type": "Utilization"}}, "type": "Resource"}], "minReplicas": 2}}
