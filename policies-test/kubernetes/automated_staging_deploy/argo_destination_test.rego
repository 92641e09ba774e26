# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.kubernetes.automated_staging_deploy.argo_destination_test

import data.gonogo.kubernetes.automated_staging_deploy.argo_destination as automated_staging_deploy_argo_destination

test_pass if {
	count(automated_staging_deploy_argo_destination.judged) > 0 with input as pass
	count(automated_staging_deploy_argo_destination.deny) == 0 with input as pass
}

pass := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Application",
	"metadata": {"name": "shop", "namespace": "argocd"},
	"spec": {
		"destination": {"name": "in-cluster", "namespace": "staging"},
		"project": "shop",
		"syncPolicy": {"automated": {}},
	},
}

test_fail_by_its_namespace if {
	count(automated_staging_deploy_argo_destination.deny) > 0 with input as fail_by_its_namespace
}

fail_by_its_namespace := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Application",
	"metadata": {"name": "shop", "namespace": "argocd"},
	"spec": {"destination": {"namespace": "shop-staging"}, "project": "shop", "source": {"path": "apps/shop"}},
}

test_fail_by_its_cluster if {
	count(automated_staging_deploy_argo_destination.deny) > 0 with input as fail_by_its_cluster
}

fail_by_its_cluster := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Application",
	"metadata": {"name": "shop", "namespace": "argocd"},
	"spec": {
		"destination": {"name": "preprod", "namespace": "shop"},
		"project": "shop",
		"syncPolicy": {"automated": {"enabled": false}},
	},
}

test_fail_by_its_folder if {
	count(automated_staging_deploy_argo_destination.deny) > 0 with input as fail_by_its_folder
}

fail_by_its_folder := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Application",
	"metadata": {"name": "shop", "namespace": "argocd"},
	"spec": {"destination": {"namespace": "shop"}, "project": "shop", "source": {"path": "overlays/staging"}},
}

test_not_applicable_production if {
	count(automated_staging_deploy_argo_destination.judged) == 0 with input as not_applicable_production
	count(automated_staging_deploy_argo_destination.deny) == 0 with input as not_applicable_production
}

not_applicable_production := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Application",
	"metadata": {"name": "shop", "namespace": "argocd"},
	"spec": {
		"destination": {"name": "in-cluster", "namespace": "shop"},
		"project": "shop",
		"source": {"path": "overlays/production"},
	},
}

test_fail_by_one_of_its_folders if {
	count(automated_staging_deploy_argo_destination.deny) > 0 with input as fail_by_one_of_its_folders
}

fail_by_one_of_its_folders := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Application",
	"metadata": {"name": "shop", "namespace": "argocd"},
	"spec": {
		"destination": {"namespace": "shop"},
		"project": "shop",
		"sources": [{"chart": "shop", "repoURL": "https://charts.example.com"}, {"path": "environments/staging"}],
	},
}

test_not_applicable_production_of_several_folders if {
	count(automated_staging_deploy_argo_destination.judged) == 0 with input as not_applicable_production_of_several_folders
	count(automated_staging_deploy_argo_destination.deny) == 0 with input as not_applicable_production_of_several_folders
}

not_applicable_production_of_several_folders := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Application",
	"metadata": {"name": "shop", "namespace": "argocd"},
	"spec": {
		"destination": {"namespace": "shop"},
		"project": "shop",
		"sources": [{"chart": "shop", "repoURL": "https://charts.example.com"}, {"path": "environments/production"}],
	},
}

test_not_applicable_by_its_own_name if {
	count(automated_staging_deploy_argo_destination.judged) == 0 with input as not_applicable_by_its_own_name
	count(automated_staging_deploy_argo_destination.deny) == 0 with input as not_applicable_by_its_own_name
}

not_applicable_by_its_own_name := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Application",
	"metadata": {"name": "shop-staging", "namespace": "argocd"},
	"spec": {"destination": {"namespace": "shop-staging"}, "project": "shop"},
}

test_not_applicable_of_something_else if {
	count(automated_staging_deploy_argo_destination.judged) == 0 with input as not_applicable_of_something_else
	count(automated_staging_deploy_argo_destination.deny) == 0 with input as not_applicable_of_something_else
}

not_applicable_of_something_else := {
	"apiVersion": "example.com/v1",
	"kind": "Application",
	"metadata": {"name": "shop"},
	"spec": {"destination": {"namespace": "shop-staging"}},
}

test_not_applicable_another_program_syncs_it if {
	count(automated_staging_deploy_argo_destination.judged) == 0 with input as not_applicable_another_program_syncs_it
	count(automated_staging_deploy_argo_destination.deny) == 0 with input as not_applicable_another_program_syncs_it
}

not_applicable_another_program_syncs_it := {
	"apiVersion": "argoproj.io/v1alpha1",
	"kind": "Application",
	"metadata": {
		"annotations": {"kargo.akuity.io/authorized-stage": "shop:staging"},
		"name": "shop",
		"namespace": "argocd",
	},
	"spec": {"destination": {"namespace": "shop-staging"}, "project": "shop"},
}
