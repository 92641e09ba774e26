# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.automatic_db_backups.operator_test

import data.gonogo.kubernetes.automatic_db_backups.operator as automatic_db_backups_operator

test_pass if {
	count(automatic_db_backups_operator.judged) > 0 with input as pass
	count(automatic_db_backups_operator.deny) == 0 with input as pass
}

pass := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "ScheduledBackup",
	"metadata": {"name": "daily"},
	"spec": {"cluster": {"name": "shop"}, "schedule": "0 15 2 * * *"},
}

test_fail if {
	count(automatic_db_backups_operator.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "ScheduledBackup",
	"metadata": {"name": "daily"},
	"spec": {"cluster": {"name": "shop"}, "schedule": "0 15 2 * * *", "suspend": true},
}

test_fail_no_schedule if {
	count(automatic_db_backups_operator.deny) > 0 with input as fail_no_schedule
}

fail_no_schedule := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "ScheduledBackup",
	"metadata": {"name": "daily"},
	"spec": {"cluster": {"name": "shop"}},
}
