# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.kubernetes.backup_retention_policy_test

import data.gonogo.kubernetes.backup_retention_policy

test_pass if {
	count(backup_retention_policy.judged) > 0 with input as pass
	count(backup_retention_policy.deny) == 0 with input as pass
	count(backup_retention_policy.unknown) == 0 with input as pass
}

pass := {"apiVersion": "postgresql.cnpg.io/v1", "kind": "Cluster", "metadata": {"name": "shop"}, "spec": {"backup": {"retentionPolicy": "30d"}, "instances": 3}}

test_fail if {
	count(backup_retention_policy.deny) > 0 with input as fail
}

fail := {"apiVersion": "postgresql.cnpg.io/v1", "kind": "Cluster", "metadata": {"name": "shop"}, "spec": {"backup": {"retentionPolicy": "4w"}, "instances": 3}}
