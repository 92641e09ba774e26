# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.kubernetes.backup_retention_policy_test

import data.gonogo.kubernetes.backup_retention_policy

test_pass if {
	count(backup_retention_policy.judged) > 0 with input as pass
	count(backup_retention_policy.deny) == 0 with input as pass
	count(backup_retention_policy.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"backup": {"retentionPolicy": "30d"}, "instances": 3},
}

test_fail if {
	count(backup_retention_policy.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"backup": {"retentionPolicy": "4w"}, "instances": 3},
}

test_fail_one_day_short if {
	count(backup_retention_policy.deny) > 0 with input as fail_one_day_short
}

fail_one_day_short := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"backup": {"retentionPolicy": "29d"}, "instances": 3},
}

test_not_applicable_a_cluster_of_something_else if {
	count(backup_retention_policy.judged) == 0 with input as not_applicable_a_cluster_of_something_else
	count(backup_retention_policy.deny) == 0 with input as not_applicable_a_cluster_of_something_else
	count(backup_retention_policy.unknown) == 0 with input as not_applicable_a_cluster_of_something_else
}

not_applicable_a_cluster_of_something_else := {
	"apiVersion": "cluster.x-k8s.io/v1beta1",
	"kind": "Cluster",
	"metadata": {"name": "shop"},
	"spec": {"controlPlaneRef": {"kind": "KubeadmControlPlane", "name": "shop"}},
}
