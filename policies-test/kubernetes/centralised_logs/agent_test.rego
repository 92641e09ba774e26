# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.kubernetes.centralised_logs.agent_test

import data.gonogo.kubernetes.centralised_logs.agent as centralised_logs_agent

test_pass if {
	count(centralised_logs_agent.judged) > 0 with input as pass
	count(centralised_logs_agent.deny) == 0 with input as pass
	count(centralised_logs_agent.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "apps/v1",
	"kind": "DaemonSet",
	"metadata": {"name": "fluent-bit"},
	"spec": {"template": {"spec": {
		"containers": [
			{
				"image": "fluent/fluent-bit:3.2",
				"name": "fluent-bit",
				"volumeMounts": [{"mountPath": "/var/log", "name": "logs"}],
			},
			{"image": "reload:1.0", "name": "reload"},
		],
		"volumes": [
			{"configMap": {"name": "fluent-bit"}, "name": "config"},
			{"hostPath": {"path": "/var/log"}, "name": "logs"},
		],
	}}},
}

test_fail_it_sees_no_log if {
	count(centralised_logs_agent.deny) > 0 with input as fail_it_sees_no_log
}

fail_it_sees_no_log := {
	"apiVersion": "apps/v1",
	"kind": "DaemonSet",
	"metadata": {"name": "fluent-bit"},
	"spec": {"template": {"spec": {
		"containers": [{"image": "fluent/fluent-bit:3.2", "name": "fluent-bit"}],
		"volumes": [{"configMap": {"name": "fluent-bit"}, "name": "config"}],
	}}},
}

test_fail_only_what_is_its_own if {
	count(centralised_logs_agent.deny) > 0 with input as fail_only_what_is_its_own
}

fail_only_what_is_its_own := {
	"apiVersion": "apps/v1",
	"kind": "DaemonSet",
	"metadata": {"name": "promtail"},
	"spec": {"template": {"spec": {
		"containers": [{"image": "grafana/promtail:3.4.2", "name": "promtail"}],
		"volumes": [{"hostPath": {"path": "/var/lib/promtail"}, "name": "positions"}],
	}}},
}

test_not_applicable_of_metrics if {
	count(centralised_logs_agent.judged) == 0 with input as not_applicable_of_metrics
	count(centralised_logs_agent.deny) == 0 with input as not_applicable_of_metrics
	count(centralised_logs_agent.unknown) == 0 with input as not_applicable_of_metrics
}

not_applicable_of_metrics := {
	"apiVersion": "apps/v1",
	"kind": "DaemonSet",
	"metadata": {"name": "node-exporter"},
	"spec": {"template": {"spec": {"containers": [{"image": "prom/node-exporter:v1.9.0", "name": "node-exporter"}]}}},
}
