# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.slow_query_log_enabled_test

import data.gonogo.kubernetes.slow_query_log_enabled

test_pass if {
	count(slow_query_log_enabled.judged) > 0 with input as pass
	count(slow_query_log_enabled.deny) == 0 with input as pass
}

pass := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"instances": 3, "postgresql": {"parameters": {"log_min_duration_statement": "500"}}},
}

test_fail_switched_off if {
	count(slow_query_log_enabled.deny) > 0 with input as fail_switched_off
}

fail_switched_off := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"instances": 3, "postgresql": {"parameters": {"log_min_duration_statement": "-1"}}},
}

test_fail_not_said if {
	count(slow_query_log_enabled.deny) > 0 with input as fail_not_said
}

fail_not_said := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"instances": 3},
}

test_not_applicable_a_cluster_of_something_else if {
	count(slow_query_log_enabled.judged) == 0 with input as not_applicable_a_cluster_of_something_else
	count(slow_query_log_enabled.deny) == 0 with input as not_applicable_a_cluster_of_something_else
}

not_applicable_a_cluster_of_something_else := {
	"apiVersion": "cluster.x-k8s.io/v1beta1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"controlPlaneRef": {"kind": "KubeadmControlPlane", "name": "shop"}},
}
