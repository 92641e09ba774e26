# Generated from the examples in content/fr/06-api-mobile.md: change those.
package gonogo.kubernetes.api_rate_limit_configured_test

import data.gonogo.kubernetes.api_rate_limit_configured

test_pass_by_the_minute if {
	count(api_rate_limit_configured.judged) > 0 with input as pass_by_the_minute
	count(api_rate_limit_configured.deny) == 0 with input as pass_by_the_minute
	count(api_rate_limit_configured.unknown) == 0 with input as pass_by_the_minute
}

pass_by_the_minute := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/limit-rpm": "1000"}, "name": "api"},
	"spec": {"ingressClassName": "nginx-public"},
}

test_pass_by_the_second if {
	count(api_rate_limit_configured.judged) > 0 with input as pass_by_the_second
	count(api_rate_limit_configured.deny) == 0 with input as pass_by_the_second
	count(api_rate_limit_configured.unknown) == 0 with input as pass_by_the_second
}

pass_by_the_second := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/limit-rps": "16"}, "name": "api"},
	"spec": {"rules": [{"host": "api.example.com"}]},
}

test_pass_the_least_of_each if {
	count(api_rate_limit_configured.judged) > 0 with input as pass_the_least_of_each
	count(api_rate_limit_configured.deny) == 0 with input as pass_the_least_of_each
	count(api_rate_limit_configured.unknown) == 0 with input as pass_the_least_of_each
}

pass_the_least_of_each := {
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
	],
	"kind": "List",
}

test_fail_one_more_a_minute if {
	count(api_rate_limit_configured.deny) > 0 with input as fail_one_more_a_minute
}

fail_one_more_a_minute := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/limit-rpm": "1001"}, "name": "api"},
	"spec": {"ingressClassName": "nginx"},
}

test_fail_one_more_a_second if {
	count(api_rate_limit_configured.deny) > 0 with input as fail_one_more_a_second
}

fail_one_more_a_second := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/limit-rps": "17"}, "name": "api"},
	"spec": {"rules": [{"host": "api.example.com"}]},
}

test_fail_zero_is_no_limit if {
	count(api_rate_limit_configured.deny) > 0 with input as fail_zero_is_no_limit
}

fail_zero_is_no_limit := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {
		"annotations": {"nginx.ingress.kubernetes.io/limit-rpm": "0", "nginx.ingress.kubernetes.io/limit-rps": "0"},
		"name": "api",
	},
	"spec": {"ingressClassName": "nginx"},
}

test_unknown_no_number if {
	count(api_rate_limit_configured.deny) == 0 with input as unknown_no_number
	count(api_rate_limit_configured.unknown) > 0 with input as unknown_no_number
}

unknown_no_number := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/limit-rpm": "10 per second"}, "name": "api"},
	"spec": {"ingressClassName": "nginx"},
}

test_not_applicable_another_controller if {
	count(api_rate_limit_configured.judged) == 0 with input as not_applicable_another_controller
	count(api_rate_limit_configured.deny) == 0 with input as not_applicable_another_controller
	count(api_rate_limit_configured.unknown) == 0 with input as not_applicable_another_controller
}

not_applicable_another_controller := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/limit-rpm": "9000"}, "name": "api"},
	"spec": {"ingressClassName": "traefik"},
}

test_not_applicable_connections_alone if {
	count(api_rate_limit_configured.judged) == 0 with input as not_applicable_connections_alone
	count(api_rate_limit_configured.deny) == 0 with input as not_applicable_connections_alone
	count(api_rate_limit_configured.unknown) == 0 with input as not_applicable_connections_alone
}

not_applicable_connections_alone := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/limit-connections": "20"}, "name": "api"},
	"spec": {"ingressClassName": "nginx"},
}
