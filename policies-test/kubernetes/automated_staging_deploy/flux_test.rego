# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.kubernetes.automated_staging_deploy.flux_test

import data.gonogo.kubernetes.automated_staging_deploy.flux as automated_staging_deploy_flux

test_pass if {
	count(automated_staging_deploy_flux.judged) > 0 with input as pass
	count(automated_staging_deploy_flux.deny) == 0 with input as pass
}

pass := {
	"apiVersion": "kustomize.toolkit.fluxcd.io/v1",
	"kind": "Kustomization",
	"metadata": {"name": "apps", "namespace": "flux-system"},
	"spec": {
		"interval": "10m",
		"path": "./apps/staging",
		"prune": true,
		"sourceRef": {"kind": "GitRepository", "name": "flux-system"},
	},
}

test_fail_suspended if {
	count(automated_staging_deploy_flux.deny) > 0 with input as fail_suspended
}

fail_suspended := {
	"apiVersion": "kustomize.toolkit.fluxcd.io/v1",
	"kind": "Kustomization",
	"metadata": {"name": "apps", "namespace": "flux-system"},
	"spec": {
		"interval": "10m",
		"path": "./apps/staging",
		"prune": true,
		"sourceRef": {"kind": "GitRepository", "name": "flux-system"},
		"suspend": true,
	},
}

test_fail_suspended_by_its_namespace if {
	count(automated_staging_deploy_flux.deny) > 0 with input as fail_suspended_by_its_namespace
}

fail_suspended_by_its_namespace := {
	"apiVersion": "kustomize.toolkit.fluxcd.io/v1",
	"kind": "Kustomization",
	"metadata": {"name": "apps", "namespace": "flux-system"},
	"spec": {
		"interval": "10m",
		"path": "./apps",
		"prune": true,
		"sourceRef": {"kind": "GitRepository", "name": "flux-system"},
		"suspend": true,
		"targetNamespace": "staging",
	},
}

test_not_applicable_production if {
	count(automated_staging_deploy_flux.judged) == 0 with input as not_applicable_production
	count(automated_staging_deploy_flux.deny) == 0 with input as not_applicable_production
}

not_applicable_production := {
	"apiVersion": "kustomize.toolkit.fluxcd.io/v1",
	"kind": "Kustomization",
	"metadata": {"name": "apps", "namespace": "flux-system"},
	"spec": {
		"interval": "10m",
		"path": "./apps/production",
		"prune": true,
		"sourceRef": {"kind": "GitRepository", "name": "flux-system"},
		"suspend": true,
	},
}

test_not_applicable_of_something_else if {
	count(automated_staging_deploy_flux.judged) == 0 with input as not_applicable_of_something_else
	count(automated_staging_deploy_flux.deny) == 0 with input as not_applicable_of_something_else
}

not_applicable_of_something_else := {
	"apiVersion": "example.com/v1",
	"kind": "Kustomization",
	"metadata": {"name": "apps"},
	"spec": {"path": "./apps/staging", "suspend": true},
}
