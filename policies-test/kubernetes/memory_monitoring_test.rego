# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.memory_monitoring_test

import data.gonogo.kubernetes.memory_monitoring

test_pass if {
	count(memory_monitoring.judged) > 0 with input as pass
	count(memory_monitoring.deny) == 0 with input as pass
	count(memory_monitoring.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "monitoring.coreos.com/v1",
	"kind": "PrometheusRule",
	"metadata": {"name": "web"},
	"spec": {"groups": [
		{
			"name": "web",
			"rules": [
				{"expr": "sum by (pod) (container_memory_working_set_bytes)", "record": "pod:memory:bytes"},
				{"alert": "Down", "expr": "up == 0"},
				{
					"alert": "MemoryHigh",
					"expr": `container_memory_working_set_bytes{container="web"} / container_spec_memory_limit_bytes > 0.8`,
					"for": "10m",
					"labels": {"severity": "critical"},
				},
			],
		},
		{"name": "rest", "rules": [{"alert": "Down", "expr": "up == 0", "labels": {"severity": "critical"}}]},
	]},
}

test_fail_nobody_is_told if {
	count(memory_monitoring.deny) > 0 with input as fail_nobody_is_told
}

fail_nobody_is_told := {
	"apiVersion": "monitoring.coreos.com/v1",
	"kind": "PrometheusRule",
	"metadata": {"name": "web"},
	"spec": {"groups": [
		{"name": "rest", "rules": [{"alert": "Down", "expr": "up == 0", "labels": {"severity": "critical"}}]},
		{
			"name": "web",
			"rules": [
				{"alert": "Down", "expr": "up == 0", "labels": {"severity": "critical"}},
				{
					"expr": "sum by (pod) (container_memory_working_set_bytes)",
					"labels": {"severity": "none"},
					"record": "pod:memory:bytes",
				},
				{"alert": "Killed", "expr": `kube_pod_container_status_last_terminated_reason{reason="OOMKilled"} > 0`},
			],
		},
	]},
}

test_fail_of_victoria_metrics if {
	count(memory_monitoring.deny) > 0 with input as fail_of_victoria_metrics
}

fail_of_victoria_metrics := {
	"apiVersion": "operator.victoriametrics.com/v1beta1",
	"kind": "VMRule",
	"metadata": {"name": "web"},
	"spec": {"groups": [{
		"name": "web",
		"rules": [{"alert": "MemoryHigh", "expr": "container_memory_working_set_bytes > 500000000"}],
	}]},
}

test_not_applicable_of_something_else if {
	count(memory_monitoring.judged) == 0 with input as not_applicable_of_something_else
	count(memory_monitoring.deny) == 0 with input as not_applicable_of_something_else
	count(memory_monitoring.unknown) == 0 with input as not_applicable_of_something_else
}

not_applicable_of_something_else := {
	"apiVersion": "monitoring.coreos.com/v1",
	"kind": "PrometheusRule",
	"metadata": {"name": "web"},
	"spec": {"groups": [{
		"name": "web",
		"rules": [
			{"alert": "Down", "expr": "up == 0"},
			{"expr": "sum by (pod) (container_memory_working_set_bytes)", "record": "pod:memory:bytes"},
		],
	}]},
}
