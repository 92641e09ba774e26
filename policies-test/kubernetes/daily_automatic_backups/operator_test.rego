# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.kubernetes.daily_automatic_backups.operator_test

import data.gonogo.kubernetes.daily_automatic_backups.operator as daily_automatic_backups_operator

test_pass if {
	count(daily_automatic_backups_operator.judged) > 0 with input as pass
	count(daily_automatic_backups_operator.deny) == 0 with input as pass
	count(daily_automatic_backups_operator.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "ScheduledBackup",
	"metadata": {"name": "daily"},
	"spec": {"cluster": {"name": "shop"}, "schedule": "0 15 2 * * *"},
}

test_fail_on_sundays if {
	count(daily_automatic_backups_operator.deny) > 0 with input as fail_on_sundays
}

fail_on_sundays := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "ScheduledBackup",
	"metadata": {"name": "weekly"},
	"spec": {"cluster": {"name": "shop"}, "schedule": "0 15 2 * * 0"},
}

test_fail_but_for_fridays if {
	count(daily_automatic_backups_operator.deny) > 0 with input as fail_but_for_fridays
}

fail_but_for_fridays := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "ScheduledBackup",
	"metadata": {"name": "workdays"},
	"spec": {"cluster": {"name": "shop"}, "schedule": "0 15 2 * * 0-4,6"},
}

test_fail_every_hour_of_sundays if {
	count(daily_automatic_backups_operator.deny) > 0 with input as fail_every_hour_of_sundays
}

fail_every_hour_of_sundays := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "ScheduledBackup",
	"metadata": {"name": "weekly"},
	"spec": {"cluster": {"name": "shop"}, "schedule": "0 0 * * * SUN"},
}

test_fail_suspended if {
	count(daily_automatic_backups_operator.deny) > 0 with input as fail_suspended
}

fail_suspended := {
	"apiVersion": "postgresql.cnpg.io/v1",
	"kind": "ScheduledBackup",
	"metadata": {"name": "daily"},
	"spec": {"cluster": {"name": "shop"}, "schedule": "0 15 2 * * *", "suspend": true},
}
