# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.cors_allowed_origins_restricted_test

import data.gonogo.kubernetes.cors_allowed_origins_restricted

test_pass if {
	count(cors_allowed_origins_restricted.judged) > 0 with input as pass
	count(cors_allowed_origins_restricted.deny) == 0 with input as pass
	count(cors_allowed_origins_restricted.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {
		"annotations": {
			"nginx.ingress.kubernetes.io/cors-allow-origin": "https://shop.example.com",
			"nginx.ingress.kubernetes.io/enable-cors": "true",
		},
		"name": "web",
	},
}

test_fail_default_is_everyone if {
	count(cors_allowed_origins_restricted.deny) > 0 with input as fail_default_is_everyone
}

fail_default_is_everyone := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/enable-cors": "true"}, "name": "web"},
}

test_fail_switched_on_by_another_word if {
	count(cors_allowed_origins_restricted.deny) > 0 with input as fail_switched_on_by_another_word
}

fail_switched_on_by_another_word := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/enable-cors": "True"}, "name": "web"},
}

test_fail_star if {
	count(cors_allowed_origins_restricted.deny) > 0 with input as fail_star
}

fail_star := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {
		"annotations": {
			"nginx.ingress.kubernetes.io/cors-allow-origin": "https://shop.example.com, *",
			"nginx.ingress.kubernetes.io/enable-cors": "true",
		},
		"name": "web",
	},
}

test_not_applicable_switched_off if {
	count(cors_allowed_origins_restricted.judged) == 0 with input as not_applicable_switched_off
	count(cors_allowed_origins_restricted.deny) == 0 with input as not_applicable_switched_off
	count(cors_allowed_origins_restricted.unknown) == 0 with input as not_applicable_switched_off
}

not_applicable_switched_off := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {
		"annotations": {
			"nginx.ingress.kubernetes.io/cors-allow-origin": "*",
			"nginx.ingress.kubernetes.io/enable-cors": "false",
		},
		"name": "web",
	},
}
