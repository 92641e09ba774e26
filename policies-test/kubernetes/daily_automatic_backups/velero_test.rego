# Generated from the examples in content/fr/07-disaster-recovery.md: change those.
package gonogo.kubernetes.daily_automatic_backups.velero_test

import data.gonogo.kubernetes.daily_automatic_backups.velero as daily_automatic_backups_velero

test_pass if {
	count(daily_automatic_backups_velero.judged) > 0 with input as pass
	count(daily_automatic_backups_velero.deny) == 0 with input as pass
	count(daily_automatic_backups_velero.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "velero.io/v1",
	"kind": "Schedule",
	"metadata": {"name": "daily"},
	"spec": {"schedule": "@every 24h"},
}

test_fail if {
	count(daily_automatic_backups_velero.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "velero.io/v1",
	"kind": "Schedule",
	"metadata": {"name": "daily"},
	"spec": {"schedule": "@every 25h"},
}

test_fail_paused if {
	count(daily_automatic_backups_velero.deny) > 0 with input as fail_paused
}

fail_paused := {
	"apiVersion": "velero.io/v1",
	"kind": "Schedule",
	"metadata": {"name": "daily"},
	"spec": {"paused": true, "schedule": "@every 24h"},
}

test_not_applicable_of_another_program if {
	count(daily_automatic_backups_velero.judged) == 0 with input as not_applicable_of_another_program
	count(daily_automatic_backups_velero.deny) == 0 with input as not_applicable_of_another_program
	count(daily_automatic_backups_velero.unknown) == 0 with input as not_applicable_of_another_program
}

not_applicable_of_another_program := {
	"apiVersion": "chaos-mesh.org/v1alpha1",
	"kind": "Schedule",
	"metadata": {"name": "kill-a-pod"},
	"spec": {"schedule": "@every 48h", "type": "PodChaos"},
}
