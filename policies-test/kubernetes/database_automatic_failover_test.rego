# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.kubernetes.database_automatic_failover_test

import data.gonogo.kubernetes.database_automatic_failover

test_pass if {
	count(database_automatic_failover.judged) > 0 with input as pass
	count(database_automatic_failover.deny) == 0 with input as pass
	count(database_automatic_failover.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"instances": 2},
}

test_fail_alone if {
	count(database_automatic_failover.deny) > 0 with input as fail_alone
}

fail_alone := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"instances": 1},
}

test_fail_on_one_node if {
	count(database_automatic_failover.deny) > 0 with input as fail_on_one_node
}

fail_on_one_node := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"affinity": {"enablePodAntiAffinity": false}, "instances": 3},
}

test_not_applicable_a_cluster_of_something_else if {
	count(database_automatic_failover.judged) == 0 with input as not_applicable_a_cluster_of_something_else
	count(database_automatic_failover.deny) == 0 with input as not_applicable_a_cluster_of_something_else
	count(database_automatic_failover.unknown) == 0 with input as not_applicable_a_cluster_of_something_else
}

not_applicable_a_cluster_of_something_else := {
	"apiVersion": "cluster.x-k8s.io/v1beta1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"controlPlaneRef": {"kind": "KubeadmControlPlane", "name": "shop"}},
}
