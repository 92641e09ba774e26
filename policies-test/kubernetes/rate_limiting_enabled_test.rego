# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.rate_limiting_enabled_test

import data.gonogo.kubernetes.rate_limiting_enabled

test_fail_class_by_annotation if {
	count(rate_limiting_enabled.deny) > 0 with input as fail_class_by_annotation
}

fail_class_by_annotation := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"kubernetes.io/ingress.class": "nginx"}, "name": "web"},
	"spec": {"rules": [{"host": "shop.example.com"}]},
}

test_fail_one_of_several_controllers if {
	count(rate_limiting_enabled.deny) > 0 with input as fail_one_of_several_controllers
}

fail_one_of_several_controllers := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"name": "web"},
	"spec": {"ingressClassName": "nginx-public"},
}

test_pass if {
	count(rate_limiting_enabled.judged) > 0 with input as pass
	count(rate_limiting_enabled.deny) == 0 with input as pass
	count(rate_limiting_enabled.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/limit-rpm": "600"}, "name": "web"},
	"spec": {"ingressClassName": "nginx"},
}

test_fail_zero_is_no_limit if {
	count(rate_limiting_enabled.deny) > 0 with input as fail_zero_is_no_limit
}

fail_zero_is_no_limit := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {
		"annotations": {
			"nginx.ingress.kubernetes.io/limit-connections": "0",
			"nginx.ingress.kubernetes.io/limit-rpm": "0",
			"nginx.ingress.kubernetes.io/limit-rps": "0",
		},
		"name": "web",
	},
	"spec": {"ingressClassName": "nginx"},
}

test_fail_none if {
	count(rate_limiting_enabled.deny) > 0 with input as fail_none
}

fail_none := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"name": "web"},
	"spec": {"ingressClassName": "nginx"},
}

test_pass_the_least_of_each_limit if {
	count(rate_limiting_enabled.judged) > 0 with input as pass_the_least_of_each_limit
	count(rate_limiting_enabled.deny) == 0 with input as pass_the_least_of_each_limit
	count(rate_limiting_enabled.unknown) == 0 with input as pass_the_least_of_each_limit
}

pass_the_least_of_each_limit := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "Ingress",
			"metadata": {"annotations": {"nginx.ingress.kubernetes.io/limit-rps": "1"}, "name": "login"},
			"spec": {"ingressClassName": "nginx"},
		},
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "Ingress",
			"metadata": {"annotations": {"nginx.ingress.kubernetes.io/limit-rpm": "1"}, "name": "export"},
			"spec": {"ingressClassName": "nginx"},
		},
		{
			"apiVersion": "networking.k8s.io/v1",
			"kind": "Ingress",
			"metadata": {"annotations": {"nginx.ingress.kubernetes.io/limit-connections": "1"}, "name": "events"},
			"spec": {"ingressClassName": "nginx"},
		},
	],
	"kind": "List",
}

test_not_applicable_another_controller if {
	count(rate_limiting_enabled.judged) == 0 with input as not_applicable_another_controller
	count(rate_limiting_enabled.deny) == 0 with input as not_applicable_another_controller
	count(rate_limiting_enabled.unknown) == 0 with input as not_applicable_another_controller
}

not_applicable_another_controller := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"name": "web"},
	"spec": {"ingressClassName": "traefik"},
}
