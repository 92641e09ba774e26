# Generated from the examples in content/fr/08-pre-launch.md: change those.
package gonogo.kubernetes.previous_version_available_test

import data.gonogo.kubernetes.previous_version_available

test_pass if {
	count(previous_version_available.judged) > 0 with input as pass
	count(previous_version_available.deny) == 0 with input as pass
	count(previous_version_available.unknown) == 0 with input as pass
}

pass := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"revisionHistoryLimit": 1, "template": {"spec": {"containers": [{"name": "web"}]}}}}

test_pass_ten_by_default if {
	count(previous_version_available.judged) > 0 with input as pass_ten_by_default
	count(previous_version_available.deny) == 0 with input as pass_ten_by_default
	count(previous_version_available.unknown) == 0 with input as pass_ten_by_default
}

pass_ten_by_default := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"replicas": 3, "template": {"spec": {"containers": [{"name": "web"}]}}}}

test_fail if {
	count(previous_version_available.deny) > 0 with input as fail
}

fail := {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": {"revisionHistoryLimit": 0, "template": {"spec": {"containers": [{"name": "web"}]}}}}
