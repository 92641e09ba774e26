# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.kubernetes.post_deployment_smoke_tests.hook_test

import data.gonogo.kubernetes.post_deployment_smoke_tests.hook as post_deployment_smoke_tests_hook

test_pass if {
	count(post_deployment_smoke_tests_hook.judged) > 0 with input as pass
	count(post_deployment_smoke_tests_hook.deny) == 0 with input as pass
	count(post_deployment_smoke_tests_hook.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "batch/v1",
	"kind": "Job",
	"metadata": {"annotations": {"argocd.argoproj.io/hook": "PostSync"}, "name": "smoke"},
	"spec": {"template": {"spec": {
		"containers": [{
			"args": ["curl -f http://web/health/ready || exit 1"],
			"command": ["sh", "-c"],
			"image": "shop/smoke:1.0",
			"name": "smoke",
		}],
		"restartPolicy": "Never",
	}}},
}

test_fail_it_swallows_what_fails if {
	count(post_deployment_smoke_tests_hook.deny) > 0 with input as fail_it_swallows_what_fails
}

fail_it_swallows_what_fails := {
	"apiVersion": "batch/v1",
	"kind": "Job",
	"metadata": {"annotations": {"argocd.argoproj.io/hook": "PostSync"}, "name": "smoke"},
	"spec": {"template": {"spec": {
		"containers": [{
			"command": ["sh", "-c", "curl -f http://web/health/ready || true"],
			"image": "shop/smoke:1.0",
			"name": "smoke",
		}],
		"restartPolicy": "Never",
	}}},
}

test_fail_by_its_arguments_beside_another if {
	count(post_deployment_smoke_tests_hook.deny) > 0 with input as fail_by_its_arguments_beside_another
}

fail_by_its_arguments_beside_another := {
	"apiVersion": "batch/v1",
	"kind": "Job",
	"metadata": {"annotations": {"argocd.argoproj.io/hook": "Sync,PostSync"}, "name": "smoke"},
	"spec": {"template": {"spec": {
		"containers": [
			{"command": ["pytest", "-m", "smoke"], "image": "shop/smoke:1.0", "name": "smoke"},
			{"args": ["./report || :", "--all"], "command": ["sh", "-c"], "image": "shop/smoke:1.0", "name": "report"},
		],
		"restartPolicy": "Never",
	}}},
}

test_pass_what_it_does_beside_may_fail if {
	count(post_deployment_smoke_tests_hook.judged) > 0 with input as pass_what_it_does_beside_may_fail
	count(post_deployment_smoke_tests_hook.deny) == 0 with input as pass_what_it_does_beside_may_fail
	count(post_deployment_smoke_tests_hook.unknown) == 0 with input as pass_what_it_does_beside_may_fail
}

pass_what_it_does_beside_may_fail := {
	"apiVersion": "batch/v1",
	"kind": "Job",
	"metadata": {"annotations": {"argocd.argoproj.io/hook": "PostSync"}, "name": "smoke"},
	"spec": {"template": {"spec": {
		"containers": [{
			"args": ["pytest -m smoke; ./upload-report || true"],
			"command": ["bash", "-ec"],
			"image": "shop/smoke:1.0",
			"name": "smoke",
		}],
		"restartPolicy": "Never",
	}}},
}

test_not_applicable_before_it_is_deployed if {
	count(post_deployment_smoke_tests_hook.judged) == 0 with input as not_applicable_before_it_is_deployed
	count(post_deployment_smoke_tests_hook.deny) == 0 with input as not_applicable_before_it_is_deployed
	count(post_deployment_smoke_tests_hook.unknown) == 0 with input as not_applicable_before_it_is_deployed
}

not_applicable_before_it_is_deployed := {
	"apiVersion": "batch/v1",
	"kind": "Job",
	"metadata": {"annotations": {"argocd.argoproj.io/hook": "PreSync"}, "name": "smoke"},
	"spec": {"template": {"spec": {
		"containers": [{
			"command": ["sh", "-c", "curl -f http://web || true"],
			"image": "shop/smoke:1.0",
			"name": "smoke",
		}],
		"restartPolicy": "Never",
	}}},
}

test_not_applicable_another_job if {
	count(post_deployment_smoke_tests_hook.judged) == 0 with input as not_applicable_another_job
	count(post_deployment_smoke_tests_hook.deny) == 0 with input as not_applicable_another_job
	count(post_deployment_smoke_tests_hook.unknown) == 0 with input as not_applicable_another_job
}

not_applicable_another_job := {
	"apiVersion": "batch/v1",
	"kind": "Job",
	"metadata": {"annotations": {"argocd.argoproj.io/hook": "PostSync"}, "name": "warm-cache"},
	"spec": {"template": {"spec": {
		"containers": [{"command": ["sh", "-c", "./warm || true"], "image": "shop/web:1.0", "name": "warm"}],
		"restartPolicy": "Never",
	}}},
}

test_not_applicable_it_runs_what_is_in_its_image if {
	count(post_deployment_smoke_tests_hook.judged) == 0 with input as not_applicable_it_runs_what_is_in_its_image
	count(post_deployment_smoke_tests_hook.deny) == 0 with input as not_applicable_it_runs_what_is_in_its_image
	count(post_deployment_smoke_tests_hook.unknown) == 0 with input as not_applicable_it_runs_what_is_in_its_image
}

not_applicable_it_runs_what_is_in_its_image := {
	"apiVersion": "batch/v1",
	"kind": "Job",
	"metadata": {"annotations": {"argocd.argoproj.io/hook": "PostSync"}, "name": "smoke"},
	"spec": {"template": {"spec": {
		"containers": [{"image": "shop/smoke:1.0", "name": "smoke"}],
		"restartPolicy": "Never",
	}}},
}

test_fail_by_its_arguments_alone if {
	count(post_deployment_smoke_tests_hook.deny) > 0 with input as fail_by_its_arguments_alone
}

fail_by_its_arguments_alone := {
	"apiVersion": "batch/v1",
	"kind": "Job",
	"metadata": {"annotations": {"argocd.argoproj.io/hook": "PostSync"}, "name": "shop-e2e"},
	"spec": {"template": {"spec": {
		"containers": [{"args": ["./run || exit 0"], "image": "shop/smoke:1.0", "name": "smoke"}],
		"restartPolicy": "Never",
	}}},
}
