# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.kubernetes.incremental_backups_configured.crunchy_test

import data.gonogo.kubernetes.incremental_backups_configured.crunchy as incremental_backups_configured_crunchy

test_pass if {
	count(incremental_backups_configured_crunchy.judged) > 0 with input as pass
	count(incremental_backups_configured_crunchy.deny) == 0 with input as pass
}

pass := {
	"apiVersion": "postgres-operator.crunchydata.com/v1beta1",
	"kind": "PostgresCluster",
	"metadata": {"name": "shop"},
	"spec": {
		"backups": {"pgbackrest": {"repos": [{"name": "repo1", "s3": {"bucket": "shop-backups"}}]}},
		"postgresVersion": 16,
	},
}

test_fail_none if {
	count(incremental_backups_configured_crunchy.deny) > 0 with input as fail_none
}

fail_none := {
	"apiVersion": "postgres-operator.crunchydata.com/v1beta1",
	"kind": "PostgresCluster",
	"metadata": {"name": "shop"},
	"spec": {"postgresVersion": 16},
}

test_not_applicable_a_copy_of_another if {
	count(incremental_backups_configured_crunchy.judged) == 0 with input as not_applicable_a_copy_of_another
	count(incremental_backups_configured_crunchy.deny) == 0 with input as not_applicable_a_copy_of_another
}

not_applicable_a_copy_of_another := {
	"apiVersion": "postgres-operator.crunchydata.com/v1beta1",
	"kind": "PostgresCluster",
	"metadata": {"name": "shop-copy"},
	"spec": {"postgresVersion": 16, "standby": {"enabled": true, "repoName": "repo1"}},
}

test_not_applicable_of_another_operator if {
	count(incremental_backups_configured_crunchy.judged) == 0 with input as not_applicable_of_another_operator
	count(incremental_backups_configured_crunchy.deny) == 0 with input as not_applicable_of_another_operator
}

not_applicable_of_another_operator := {
	"apiVersion": "example.com/v1",
	"kind": "PostgresCluster",
	"metadata": {"name": "shop"},
	"spec": {},
}
