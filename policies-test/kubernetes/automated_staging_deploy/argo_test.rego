# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.kubernetes.automated_staging_deploy.argo_test

import data.gonogo.kubernetes.automated_staging_deploy.argo as automated_staging_deploy_argo

test_pass if {
	count(automated_staging_deploy_argo.judged) > 0 with input as pass
	count(automated_staging_deploy_argo.deny) == 0 with input as pass
}

pass := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Application",
	"metadata": {"name": "shop-staging", "namespace": "argocd"},
	"spec": {"project": "shop", "syncPolicy": {"automated": {"prune": true, "selfHeal": true}}},
}

test_fail_by_hand if {
	count(automated_staging_deploy_argo.deny) > 0 with input as fail_by_hand
}

fail_by_hand := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Application",
	"metadata": {"name": "staging", "namespace": "argocd"},
	"spec": {"project": "shop", "syncPolicy": {"syncOptions": ["CreateNamespace=true"]}},
}

test_fail_switched_off if {
	count(automated_staging_deploy_argo.deny) > 0 with input as fail_switched_off
}

fail_switched_off := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Application",
	"metadata": {"name": "shop-staging", "namespace": "argocd"},
	"spec": {"project": "shop", "syncPolicy": {"automated": {"enabled": false, "prune": true}}},
}

test_not_applicable_production if {
	count(automated_staging_deploy_argo.judged) == 0 with input as not_applicable_production
	count(automated_staging_deploy_argo.deny) == 0 with input as not_applicable_production
}

not_applicable_production := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Application",
	"metadata": {"name": "shop", "namespace": "argocd"},
	"spec": {"project": "shop", "syncPolicy": {}},
}

test_not_applicable_of_something_else if {
	count(automated_staging_deploy_argo.judged) == 0 with input as not_applicable_of_something_else
	count(automated_staging_deploy_argo.deny) == 0 with input as not_applicable_of_something_else
}

not_applicable_of_something_else := {
	"apiVersion": "app.k8s.io/v1beta1",
	"kind": "Application",
	"metadata": {"name": "shop-staging"},
	"spec": {"selector": {"matchLabels": {"app": "shop"}}},
}

test_not_applicable_another_program_syncs_it if {
	count(automated_staging_deploy_argo.judged) == 0 with input as not_applicable_another_program_syncs_it
	count(automated_staging_deploy_argo.deny) == 0 with input as not_applicable_another_program_syncs_it
}

not_applicable_another_program_syncs_it := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Application",
	"metadata": {
		"annotations": {"kargo.akuity.io/authorized-stage": "shop:staging"},
		"name": "shop-staging",
		"namespace": "argocd",
	},
	"spec": {"project": "shop"},
}
