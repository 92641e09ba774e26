# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.kubernetes.manifests_valid_test

import data.gonogo.kubernetes.manifests_valid

test_pass if {
	count(manifests_valid.judged) > 0 with input as pass with data.cluster as cluster_of_pass
	count(manifests_valid.deny) == 0 with input as pass with data.cluster as cluster_of_pass
}

pass := {
	"apiVersion": "v1",
	"kind": "Service",
	"metadata": {"name": "web"},
	"spec": {"ports": [{"port": 80, "targetPort": "http"}], "selector": {"app": "web"}},
}

cluster_of_pass := {"objects": [{"faults": [], "subject": "Service/default/web"}], "version": "1.37"}

test_fail_misspelt_field if {
	count(manifests_valid.deny) > 0 with input as fail_misspelt_field
		with data.cluster as cluster_of_fail_misspelt_field
}

fail_misspelt_field := {
	"apiVersion": "v1",
	"kind": "Service",
	"metadata": {"name": "web"},
	"spec": {"ports": [{"port": 80, "targetPrt": "http"}], "selector": {"app": "web"}},
}

cluster_of_fail_misspelt_field := {
	"objects": [{
		"faults": [{
			"path": ["spec", "ports", 0, "targetPrt"],
			"words": "spec.ports[0].targetPrt is no field: did it mean `targetPort`?",
		}],
		"subject": "Service/default/web",
	}],
	"version": "1.37",
}

test_fail_wrong_type if {
	count(manifests_valid.deny) > 0 with input as fail_wrong_type with data.cluster as cluster_of_fail_wrong_type
}

fail_wrong_type := {
	"apiVersion": "v1",
	"kind": "Service",
	"metadata": {"name": "web"},
	"spec": {"ports": [{"port": "80"}], "selector": {"app": "web"}},
}

cluster_of_fail_wrong_type := {
	"objects": [{
		"faults": [{
			"path": ["spec", "ports", 0, "port"],
			"words": "spec.ports[0].port is text, must be a whole number",
		}],
		"subject": "Service/default/web",
	}],
	"version": "1.37",
}

test_fail_version_that_is_gone if {
	count(manifests_valid.deny) > 0 with input as fail_version_that_is_gone
		with data.cluster as cluster_of_fail_version_that_is_gone
}

fail_version_that_is_gone := {
	"apiVersion": "policy/v1beta1",
	"kind": "PodDisruptionBudget",
	"metadata": {"name": "web"},
	"spec": {"minAvailable": 1, "selector": {"matchLabels": {"app": "web"}}},
}

cluster_of_fail_version_that_is_gone := {
	"objects": [{
		"faults": [{
			"path": ["apiVersion"],
			"words": "PodDisruptionBudget of policy/v1beta1 is gone since Kubernetes 1.25, must be policy/v1",
		}],
		"subject": "PodDisruptionBudget/default/web",
	}],
	"version": "1.37",
}

test_fail_what_must_be_there if {
	count(manifests_valid.deny) > 0 with input as fail_what_must_be_there
		with data.cluster as cluster_of_fail_what_must_be_there
}

fail_what_must_be_there := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"replicas": 2, "template": {"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]}}},
}

cluster_of_fail_what_must_be_there := {
	"objects": [{
		"faults": [{"path": ["spec", "selector"], "words": "spec.selector is not set, must be"}],
		"subject": "Deployment/default/web",
	}],
	"version": "1.37",
}

test_not_applicable_of_an_api_that_nobody_knows if {
	count(manifests_valid.judged) == 0 with input as not_applicable_of_an_api_that_nobody_knows
		with data.cluster as cluster_of_not_applicable_of_an_api_that_nobody_knows
	count(manifests_valid.deny) == 0 with input as not_applicable_of_an_api_that_nobody_knows
		with data.cluster as cluster_of_not_applicable_of_an_api_that_nobody_knows
}

not_applicable_of_an_api_that_nobody_knows := {
	"apiVersion": "monitoring.coreos.com/v1",
	"kind": "ServiceMonitor",
	"metadata": {"name": "web"},
	"spec": {"endpoints": [{"prt": "metrics"}]},
}

cluster_of_not_applicable_of_an_api_that_nobody_knows := {"objects": [], "version": "1.37"}
