# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.kubernetes.rollback_plan_ready_test

import data.gonogo.kubernetes.rollback_plan_ready

test_pass if {
	count(rollback_plan_ready.judged) > 0 with input as pass
	count(rollback_plan_ready.deny) == 0 with input as pass
	count(rollback_plan_ready.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"revisionHistoryLimit": 1, "template": {"spec": {"containers": [{"name": "web"}]}}},
}

test_pass_ten_by_default if {
	count(rollback_plan_ready.judged) > 0 with input as pass_ten_by_default
	count(rollback_plan_ready.deny) == 0 with input as pass_ten_by_default
	count(rollback_plan_ready.unknown) == 0 with input as pass_ten_by_default
}

pass_ten_by_default := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{"name": "web"}]}}},
}

test_fail_of_a_stateful_set if {
	count(rollback_plan_ready.deny) > 0 with input as fail_of_a_stateful_set
}

fail_of_a_stateful_set := {
	"apiVersion": "apps/v1",
	"kind": "StatefulSet",
	"metadata": {"name": "db"},
	"spec": {"revisionHistoryLimit": 0, "template": {"spec": {"containers": [{"name": "db"}]}}},
}

test_unknown_nobody_knows_how_many if {
	count(rollback_plan_ready.deny) == 0 with input as unknown_nobody_knows_how_many
	count(rollback_plan_ready.unknown) > 0 with input as unknown_nobody_knows_how_many
}

unknown_nobody_knows_how_many := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"revisionHistoryLimit": "lots", "template": {"spec": {"containers": [{"name": "web"}]}}},
}

test_fail_nothing_to_go_back_to if {
	count(rollback_plan_ready.deny) > 0 with input as fail_nothing_to_go_back_to
}

fail_nothing_to_go_back_to := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"revisionHistoryLimit": 0, "template": {"spec": {"containers": [{"name": "web"}]}}},
}

test_fail_of_a_daemon_set if {
	count(rollback_plan_ready.deny) > 0 with input as fail_of_a_daemon_set
}

fail_of_a_daemon_set := {
	"apiVersion": "apps/v1",
	"kind": "DaemonSet",
	"metadata": {"name": "agent"},
	"spec": {"revisionHistoryLimit": 0, "template": {"spec": {"containers": [{"name": "agent"}]}}},
}

test_fail_on_openshift if {
	count(rollback_plan_ready.deny) > 0 with input as fail_on_openshift
}

fail_on_openshift := {
	"apiVersion": "apps.openshift.io/v1",
	"kind": "DeploymentConfig",
	"metadata": {"name": "web"},
	"spec": {"revisionHistoryLimit": 0, "template": {"spec": {"containers": [{"name": "web"}]}}},
}

test_fail_with_argo if {
	count(rollback_plan_ready.deny) > 0 with input as fail_with_argo
}

fail_with_argo := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Rollout",
	"metadata": {"name": "web"},
	"spec": {"revisionHistoryLimit": 0, "template": {"spec": {"containers": [{"name": "web"}]}}},
}
