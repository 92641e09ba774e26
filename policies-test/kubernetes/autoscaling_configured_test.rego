# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.kubernetes.autoscaling_configured_test

import data.gonogo.kubernetes.autoscaling_configured

test_pass if {
	count(autoscaling_configured.judged) > 0 with input as pass
	count(autoscaling_configured.deny) == 0 with input as pass
	count(autoscaling_configured.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "web"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
			}},
		},
		{
			"apiVersion": "autoscaling/v2",
			"kind": "HorizontalPodAutoscaler",
			"metadata": {"name": "web"},
			"spec": {
				"maxReplicas": 3,
				"minReplicas": 2,
				"scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"},
			},
		},
	],
	"kind": "List",
}

test_pass_a_worker_may_stay_fixed if {
	count(autoscaling_configured.judged) > 0 with input as pass_a_worker_may_stay_fixed
	count(autoscaling_configured.deny) == 0 with input as pass_a_worker_may_stay_fixed
	count(autoscaling_configured.unknown) == 0 with input as pass_a_worker_may_stay_fixed
}

pass_a_worker_may_stay_fixed := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "web"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
			}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "worker"},
			"spec": {"template": {"spec": {"containers": [{"image": "shop:1.0", "name": "worker"}]}}},
		},
		{
			"apiVersion": "autoscaling/v2",
			"kind": "HorizontalPodAutoscaler",
			"metadata": {"name": "web"},
			"spec": {
				"maxReplicas": 10,
				"minReplicas": 2,
				"scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"},
			},
		},
	],
	"kind": "List",
}

test_pass_what_runs_once_may_stay_so if {
	count(autoscaling_configured.judged) > 0 with input as pass_what_runs_once_may_stay_so
	count(autoscaling_configured.deny) == 0 with input as pass_what_runs_once_may_stay_so
	count(autoscaling_configured.unknown) == 0 with input as pass_what_runs_once_may_stay_so
}

pass_what_runs_once_may_stay_so := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "cache"},
			"spec": {"ports": [{"port": 6379}], "selector": {"app": "cache"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {
				"replicas": 1,
				"template": {
					"metadata": {"labels": {"app": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
				},
			},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "cache"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "cache"}},
				"spec": {"containers": [{"image": "redis:7.4", "name": "redis", "ports": [{"containerPort": 6379}]}]},
			}},
		},
		{
			"apiVersion": "autoscaling/v2",
			"kind": "HorizontalPodAutoscaler",
			"metadata": {"name": "web"},
			"spec": {
				"maxReplicas": 10,
				"minReplicas": 2,
				"scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"},
			},
		},
	],
	"kind": "List",
}

test_pass_what_the_cluster_itself_calls_may_be_two if {
	count(autoscaling_configured.judged) > 0 with input as pass_what_the_cluster_itself_calls_may_be_two
	count(autoscaling_configured.deny) == 0 with input as pass_what_the_cluster_itself_calls_may_be_two
	count(autoscaling_configured.unknown) == 0 with input as pass_what_the_cluster_itself_calls_may_be_two
}

pass_what_the_cluster_itself_calls_may_be_two := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "metrics-api"},
			"spec": {"ports": [{"port": 443}], "selector": {"app": "metrics"}},
		},
		{
			"apiVersion": "apiregistration.k8s.io/v1",
			"kind": "APIService",
			"metadata": {"name": "v1beta1.metrics.k8s.io"},
			"spec": {"service": {"name": "metrics-api", "namespace": "default"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "web"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
			}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "metrics"},
			"spec": {
				"replicas": 2,
				"template": {
					"metadata": {"labels": {"app": "metrics"}},
					"spec": {"containers": [{"image": "metrics:1.0", "name": "metrics"}]},
				},
			},
		},
		{
			"apiVersion": "autoscaling/v2",
			"kind": "HorizontalPodAutoscaler",
			"metadata": {"name": "web"},
			"spec": {
				"maxReplicas": 10,
				"minReplicas": 2,
				"scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"},
			},
		},
	],
	"kind": "List",
}

test_fail_a_fixed_number if {
	count(autoscaling_configured.deny) > 0 with input as fail_a_fixed_number
}

fail_a_fixed_number := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {
				"replicas": 2,
				"template": {
					"metadata": {"labels": {"app": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
				},
			},
		},
	],
	"kind": "List",
}

test_fail_one_at_night if {
	count(autoscaling_configured.deny) > 0 with input as fail_one_at_night
}

fail_one_at_night := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "web"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
			}},
		},
		{
			"apiVersion": "autoscaling/v2",
			"kind": "HorizontalPodAutoscaler",
			"metadata": {"name": "web"},
			"spec": {
				"maxReplicas": 10,
				"minReplicas": 1,
				"scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"},
			},
		},
	],
	"kind": "List",
}

test_pass_keda_counts_them if {
	count(autoscaling_configured.judged) > 0 with input as pass_keda_counts_them
	count(autoscaling_configured.deny) == 0 with input as pass_keda_counts_them
	count(autoscaling_configured.unknown) == 0 with input as pass_keda_counts_them
}

pass_keda_counts_them := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "web"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
			}},
		},
		{
			"apiVersion": "keda.sh/v1alpha1",
			"kind": "ScaledObject",
			"metadata": {"name": "web"},
			"spec": {
				"minReplicaCount": 2,
				"scaleTargetRef": {"name": "web"},
				"triggers": [{"metadata": {"threshold": "100"}, "type": "prometheus"}],
			},
		},
	],
	"kind": "List",
}

test_fail_keda_leaves_none if {
	count(autoscaling_configured.deny) > 0 with input as fail_keda_leaves_none
}

fail_keda_leaves_none := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "web"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
			}},
		},
		{
			"apiVersion": "keda.sh/v1alpha1",
			"kind": "ScaledObject",
			"metadata": {"name": "web"},
			"spec": {"scaleTargetRef": {"name": "web"}, "triggers": [{"metadata": {"value": "60"}, "type": "cpu"}]},
		},
	],
	"kind": "List",
}

test_fail_it_scales_another if {
	count(autoscaling_configured.deny) > 0 with input as fail_it_scales_another
}

fail_it_scales_another := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {
				"replicas": 3,
				"template": {
					"metadata": {"labels": {"app": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
				},
			},
		},
		{
			"apiVersion": "autoscaling/v2",
			"kind": "HorizontalPodAutoscaler",
			"metadata": {"name": "web"},
			"spec": {
				"maxReplicas": 10,
				"minReplicas": 2,
				"scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "website"},
			},
		},
	],
	"kind": "List",
}

test_unknown_alone if {
	count(autoscaling_configured.deny) == 0 with input as unknown_alone
	count(autoscaling_configured.unknown) > 0 with input as unknown_alone
}

unknown_alone := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"name": "web",
		"ports": [{"containerPort": 8000}],
	}]}}},
}

test_not_applicable_who_works_unasked_and_what_the_cluster_calls if {
	count(autoscaling_configured.judged) == 0 with input as not_applicable_who_works_unasked_and_what_the_cluster_calls
	count(autoscaling_configured.deny) == 0 with input as not_applicable_who_works_unasked_and_what_the_cluster_calls
	count(autoscaling_configured.unknown) == 0 with input as not_applicable_who_works_unasked_and_what_the_cluster_calls
}

not_applicable_who_works_unasked_and_what_the_cluster_calls := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "metrics-api"},
			"spec": {"ports": [{"port": 443}], "selector": {"app": "metrics"}},
		},
		{
			"apiVersion": "apiregistration.k8s.io/v1",
			"kind": "APIService",
			"metadata": {"name": "v1beta1.metrics.k8s.io"},
			"spec": {"service": {"name": "metrics-api", "namespace": "default"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "metrics"},
			"spec": {
				"replicas": 2,
				"template": {
					"metadata": {"labels": {"app": "metrics"}},
					"spec": {"containers": [{"image": "metrics:1.0", "name": "metrics"}]},
				},
			},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "worker"},
			"spec": {"replicas": 2, "template": {"spec": {"containers": [{"image": "shop:1.0", "name": "worker"}]}}},
		},
	],
	"kind": "List",
}

test_fail_it_cannot_grow if {
	count(autoscaling_configured.deny) > 0 with input as fail_it_cannot_grow
}

fail_it_cannot_grow := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {"template": {
				"metadata": {"labels": {"app": "web"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
			}},
		},
		{
			"apiVersion": "autoscaling/v2",
			"kind": "HorizontalPodAutoscaler",
			"metadata": {"name": "web"},
			"spec": {
				"maxReplicas": 2,
				"minReplicas": 2,
				"scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"},
			},
		},
	],
	"kind": "List",
}

test_fail_a_fixed_number_on_openshift if {
	count(autoscaling_configured.deny) > 0 with input as fail_a_fixed_number_on_openshift
}

fail_a_fixed_number_on_openshift := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "apps.openshift.io/v1",
			"kind": "DeploymentConfig",
			"metadata": {"name": "web"},
			"spec": {
				"replicas": 2,
				"template": {
					"metadata": {"labels": {"app": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
				},
			},
		},
	],
	"kind": "List",
}

test_fail_a_fixed_number_with_argo if {
	count(autoscaling_configured.deny) > 0 with input as fail_a_fixed_number_with_argo
}

fail_a_fixed_number_with_argo := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80, "targetPort": 8000}], "selector": {"app": "web"}},
		},
		{
			"apiVersion": "argoproj.io/v1alpha1",
			"kind": "Rollout",
			"metadata": {"name": "web"},
			"spec": {
				"replicas": 2,
				"template": {
					"metadata": {"labels": {"app": "web"}},
					"spec": {"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}]},
				},
			},
		},
	],
	"kind": "List",
}
