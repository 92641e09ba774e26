# Generated from the examples in content/fr/05-infrastructure-deployment.md: change those.
package gonogo.kubernetes.build_artifacts_stored_test

import data.gonogo.kubernetes.build_artifacts_stored

test_pass_a_tag if {
	count(build_artifacts_stored.judged) > 0 with input as pass_a_tag
	count(build_artifacts_stored.deny) == 0 with input as pass_a_tag
	count(build_artifacts_stored.unknown) == 0 with input as pass_a_tag
}

pass_a_tag := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "registry.example.com:5000/shop:2026.11.3",
		"name": "web",
	}]}}},
}

test_pass_a_digest if {
	count(build_artifacts_stored.judged) > 0 with input as pass_a_digest
	count(build_artifacts_stored.deny) == 0 with input as pass_a_digest
	count(build_artifacts_stored.unknown) == 0 with input as pass_a_digest
}

pass_a_digest := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
		"name": "web",
	}]}}},
}

test_fail_latest if {
	count(build_artifacts_stored.deny) > 0 with input as fail_latest
}

fail_latest := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{"image": "registry.example.com/shop:latest", "name": "web"}]}}},
}

test_pass_a_moving_tag_with_its_digest if {
	count(build_artifacts_stored.judged) > 0 with input as pass_a_moving_tag_with_its_digest
	count(build_artifacts_stored.deny) == 0 with input as pass_a_moving_tag_with_its_digest
	count(build_artifacts_stored.unknown) == 0 with input as pass_a_moving_tag_with_its_digest
}

pass_a_moving_tag_with_its_digest := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:latest@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
		"name": "web",
	}]}}},
}

test_fail_a_tag_that_moves if {
	count(build_artifacts_stored.deny) > 0 with input as fail_a_tag_that_moves
}

fail_a_tag_that_moves := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "cache"},
	"spec": {"template": {"spec": {"containers": [{"image": "redis:alpine", "name": "cache"}]}}},
}

test_pass_built_by_ko_beside_another if {
	count(build_artifacts_stored.judged) > 0 with input as pass_built_by_ko_beside_another
	count(build_artifacts_stored.deny) == 0 with input as pass_built_by_ko_beside_another
	count(build_artifacts_stored.unknown) == 0 with input as pass_built_by_ko_beside_another
}

pass_built_by_ko_beside_another := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [
		{"image": "shop:1.0-alpine", "name": "web"},
		{"image": "ko://example.com/cmd/guard", "name": "guard"},
	]}}},
}

test_unknown_put_in_elsewhere if {
	count(build_artifacts_stored.deny) == 0 with input as unknown_put_in_elsewhere
	count(build_artifacts_stored.unknown) > 0 with input as unknown_put_in_elsewhere
}

unknown_put_in_elsewhere := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{"image": "registry.example.com/shop:${TAG}", "name": "web"}]}}},
}

test_fail_a_port_is_no_tag if {
	count(build_artifacts_stored.deny) > 0 with input as fail_a_port_is_no_tag
}

fail_a_port_is_no_tag := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{"image": "registry.example.com:5000/shop", "name": "web"}]}}},
}

test_fail_before_it_starts if {
	count(build_artifacts_stored.deny) > 0 with input as fail_before_it_starts
}

fail_before_it_starts := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{"image": "shop:1.0", "name": "web"}],
		"initContainers": [{"image": "busybox:latest", "name": "wait"}],
	}}},
}
