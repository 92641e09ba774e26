# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.kubernetes.automated_staging_deploy.argo_set_test

import data.gonogo.kubernetes.automated_staging_deploy.argo_set as automated_staging_deploy_argo_set

test_pass if {
	count(automated_staging_deploy_argo_set.judged) > 0 with input as pass
	count(automated_staging_deploy_argo_set.deny) == 0 with input as pass
}

pass := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "ApplicationSet",
	"metadata": {"name": "shops", "namespace": "argocd"},
	"spec": {"template": {
		"metadata": {"name": "{{name}}-staging"},
		"spec": {"project": "shop", "syncPolicy": {"automated": {"prune": true}}},
	}},
}

test_fail_by_its_name if {
	count(automated_staging_deploy_argo_set.deny) > 0 with input as fail_by_its_name
}

fail_by_its_name := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "ApplicationSet",
	"metadata": {"name": "shops", "namespace": "argocd"},
	"spec": {"template": {"metadata": {"name": "staging-{{name}}"}, "spec": {"project": "shop"}}},
}

test_fail_by_its_namespace if {
	count(automated_staging_deploy_argo_set.deny) > 0 with input as fail_by_its_namespace
}

fail_by_its_namespace := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "ApplicationSet",
	"metadata": {"name": "shops", "namespace": "argocd"},
	"spec": {"template": {
		"metadata": {"name": "{{name}}"},
		"spec": {
			"destination": {"namespace": "staging"},
			"project": "shop",
			"syncPolicy": {"automated": {"enabled": false}},
		},
	}},
}

test_fail_by_its_cluster if {
	count(automated_staging_deploy_argo_set.deny) > 0 with input as fail_by_its_cluster
}

fail_by_its_cluster := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "ApplicationSet",
	"metadata": {"name": "shops", "namespace": "argocd"},
	"spec": {"template": {
		"metadata": {"name": "{{name}}"},
		"spec": {"destination": {"name": "recette"}, "project": "shop"},
	}},
}

test_fail_by_its_folder if {
	count(automated_staging_deploy_argo_set.deny) > 0 with input as fail_by_its_folder
}

fail_by_its_folder := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "ApplicationSet",
	"metadata": {"name": "shops", "namespace": "argocd"},
	"spec": {"template": {
		"metadata": {"name": "{{name}}"},
		"spec": {"project": "shop", "source": {"path": "apps/{{name}}/staging"}},
	}},
}

test_not_applicable_everywhere if {
	count(automated_staging_deploy_argo_set.judged) == 0 with input as not_applicable_everywhere
	count(automated_staging_deploy_argo_set.deny) == 0 with input as not_applicable_everywhere
}

not_applicable_everywhere := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "ApplicationSet",
	"metadata": {"name": "shops", "namespace": "argocd"},
	"spec": {"template": {
		"metadata": {"name": "{{name}}-{{env}}"},
		"spec": {"destination": {"namespace": "{{env}}"}, "project": "shop"},
	}},
}

test_not_applicable_patched_afterwards if {
	count(automated_staging_deploy_argo_set.judged) == 0 with input as not_applicable_patched_afterwards
	count(automated_staging_deploy_argo_set.deny) == 0 with input as not_applicable_patched_afterwards
}

not_applicable_patched_afterwards := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "ApplicationSet",
	"metadata": {"name": "shops", "namespace": "argocd"},
	"spec": {
		"template": {"metadata": {"name": "staging-{{name}}"}, "spec": {"project": "shop"}},
		"templatePatch": "spec: {}",
	},
}

test_not_applicable_another_program_syncs_it if {
	count(automated_staging_deploy_argo_set.judged) == 0 with input as not_applicable_another_program_syncs_it
	count(automated_staging_deploy_argo_set.deny) == 0 with input as not_applicable_another_program_syncs_it
}

not_applicable_another_program_syncs_it := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "ApplicationSet",
	"metadata": {"name": "shops", "namespace": "argocd"},
	"spec": {"template": {
		"metadata": {
			"annotations": {"kargo.akuity.io/authorized-stage": "{{name}}:staging"},
			"name": "staging-{{name}}",
		},
		"spec": {"project": "shop"},
	}},
}
