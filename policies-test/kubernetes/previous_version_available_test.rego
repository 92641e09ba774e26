# Generated from the examples in content/fr/08-pre-launch.md: change those.
package gonogo.kubernetes.previous_version_available_test

import data.gonogo.kubernetes.previous_version_available

test_pass if {
	count(previous_version_available.judged) > 0 with input as pass
	count(previous_version_available.deny) == 0 with input as pass
	count(previous_version_available.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"revisionHistoryLimit": 1, "template": {"spec": {"containers": [{"name": "web"}]}}},
}

test_pass_ten_by_default if {
	count(previous_version_available.judged) > 0 with input as pass_ten_by_default
	count(previous_version_available.deny) == 0 with input as pass_ten_by_default
	count(previous_version_available.unknown) == 0 with input as pass_ten_by_default
}

pass_ten_by_default := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"replicas": 3, "template": {"spec": {"containers": [{"name": "web"}]}}},
}

test_fail if {
	count(previous_version_available.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"revisionHistoryLimit": 0, "template": {"spec": {"containers": [{"name": "web"}]}}},
}

test_fail_of_a_stateful_set if {
	count(previous_version_available.deny) > 0 with input as fail_of_a_stateful_set
}

fail_of_a_stateful_set := {
	"apiVersion": "apps/v1",
	"kind": "StatefulSet",
	"metadata": {"name": "db"},
	"spec": {"revisionHistoryLimit": 0, "template": {"spec": {"containers": [{"name": "db"}]}}},
}

test_fail_of_a_daemon_set if {
	count(previous_version_available.deny) > 0 with input as fail_of_a_daemon_set
}

fail_of_a_daemon_set := {
	"apiVersion": "apps/v1",
	"kind": "DaemonSet",
	"metadata": {"name": "agent"},
	"spec": {"revisionHistoryLimit": 0, "template": {"spec": {"containers": [{"name": "agent"}]}}},
}

test_fail_on_openshift if {
	count(previous_version_available.deny) > 0 with input as fail_on_openshift
}

fail_on_openshift := {
	"apiVersion": "apps.openshift.io/v1",
	"kind": "DeploymentConfig",
	"metadata": {"name": "web"},
	"spec": {"revisionHistoryLimit": 0, "template": {"spec": {"containers": [{"name": "web"}]}}},
}

test_fail_with_argo if {
	count(previous_version_available.deny) > 0 with input as fail_with_argo
}

fail_with_argo := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Rollout",
	"metadata": {"name": "web"},
	"spec": {"revisionHistoryLimit": 0, "template": {"spec": {"containers": [{"name": "web"}]}}},
}
