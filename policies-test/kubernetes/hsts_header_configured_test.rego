# Generated from the examples in content/fr/06-api-mobile.md: change those.
package gonogo.kubernetes.hsts_header_configured_test

import data.gonogo.kubernetes.hsts_header_configured

test_pass if {
	count(hsts_header_configured.judged) > 0 with input as pass
	count(hsts_header_configured.deny) == 0 with input as pass
	count(hsts_header_configured.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "v1",
	"data": {"hsts": "true", "hsts-max-age": "31536000"},
	"kind": "ConfigMap",
	"metadata": {"name": "ingress-nginx-controller", "namespace": "ingress-nginx"},
}

test_pass_on_by_default if {
	count(hsts_header_configured.judged) > 0 with input as pass_on_by_default
	count(hsts_header_configured.deny) == 0 with input as pass_on_by_default
	count(hsts_header_configured.unknown) == 0 with input as pass_on_by_default
}

pass_on_by_default := {
	"apiVersion": "v1",
	"data": {"hsts-max-age": "63072000"},
	"kind": "ConfigMap",
	"metadata": {"name": "ingress-nginx-controller", "namespace": "ingress-nginx"},
}

test_fail_switched_off if {
	count(hsts_header_configured.deny) > 0 with input as fail_switched_off
}

fail_switched_off := {
	"apiVersion": "v1",
	"data": {"hsts": "false", "hsts-max-age": "31536000"},
	"kind": "ConfigMap",
	"metadata": {"name": "ingress-nginx-controller", "namespace": "ingress-nginx"},
}

test_fail_the_controllers_own_default if {
	count(hsts_header_configured.deny) > 0 with input as fail_the_controllers_own_default
}

fail_the_controllers_own_default := {
	"apiVersion": "v1",
	"data": {"hsts": "true"},
	"kind": "ConfigMap",
	"metadata": {"name": "ingress-nginx-controller", "namespace": "ingress-nginx"},
}

test_fail_six_months if {
	count(hsts_header_configured.deny) > 0 with input as fail_six_months
}

fail_six_months := {
	"apiVersion": "v1",
	"data": {"hsts": "true", "hsts-max-age": "15724800"},
	"kind": "ConfigMap",
	"metadata": {"name": "ingress-nginx-controller", "namespace": "ingress-nginx"},
}

test_fail_one_second_less_than_a_year if {
	count(hsts_header_configured.deny) > 0 with input as fail_one_second_less_than_a_year
}

fail_one_second_less_than_a_year := {
	"apiVersion": "v1",
	"data": {"hsts": "true", "hsts-max-age": "31535999"},
	"kind": "ConfigMap",
	"metadata": {"name": "ingress-nginx-controller", "namespace": "ingress-nginx"},
}

test_not_applicable_of_another_program if {
	count(hsts_header_configured.judged) == 0 with input as not_applicable_of_another_program
	count(hsts_header_configured.deny) == 0 with input as not_applicable_of_another_program
	count(hsts_header_configured.unknown) == 0 with input as not_applicable_of_another_program
}

not_applicable_of_another_program := {
	"apiVersion": "v1",
	"data": {"hsts": "false"},
	"kind": "ConfigMap",
	"metadata": {"name": "web"},
}
