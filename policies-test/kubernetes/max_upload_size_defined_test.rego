# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.max_upload_size_defined_test

import data.gonogo.kubernetes.max_upload_size_defined

test_pass if {
	count(max_upload_size_defined.judged) > 0 with input as pass
	count(max_upload_size_defined.deny) == 0 with input as pass
	count(max_upload_size_defined.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/proxy-body-size": "25m"}, "name": "web"},
	"spec": {"ingressClassName": "nginx"},
}

test_fail_zero_is_no_limit if {
	count(max_upload_size_defined.deny) > 0 with input as fail_zero_is_no_limit
}

fail_zero_is_no_limit := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/proxy-body-size": "0"}, "name": "web"},
	"spec": {"ingressClassName": "nginx"},
}

test_pass_just_below_a_gigabyte if {
	count(max_upload_size_defined.judged) > 0 with input as pass_just_below_a_gigabyte
	count(max_upload_size_defined.deny) == 0 with input as pass_just_below_a_gigabyte
	count(max_upload_size_defined.unknown) == 0 with input as pass_just_below_a_gigabyte
}

pass_just_below_a_gigabyte := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/proxy-body-size": "1023M"}, "name": "web"},
	"spec": {"ingressClassName": "nginx"},
}

test_fail_a_gigabyte_in_megabytes if {
	count(max_upload_size_defined.deny) > 0 with input as fail_a_gigabyte_in_megabytes
}

fail_a_gigabyte_in_megabytes := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/proxy-body-size": "1024m"}, "name": "web"},
	"spec": {"ingressClassName": "nginx"},
}

test_fail_gigabytes_in_bytes if {
	count(max_upload_size_defined.deny) > 0 with input as fail_gigabytes_in_bytes
}

fail_gigabytes_in_bytes := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/proxy-body-size": "9999999999"}, "name": "web"},
	"spec": {"ingressClassName": "nginx"},
}

test_fail_nothing_in_megabytes if {
	count(max_upload_size_defined.deny) > 0 with input as fail_nothing_in_megabytes
}

fail_nothing_in_megabytes := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/proxy-body-size": "0m"}, "name": "web"},
	"spec": {"ingressClassName": "nginx"},
}

test_unknown_no_size if {
	count(max_upload_size_defined.deny) == 0 with input as unknown_no_size
	count(max_upload_size_defined.unknown) > 0 with input as unknown_no_size
}

unknown_no_size := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/proxy-body-size": "25Mi"}, "name": "web"},
	"spec": {"ingressClassName": "nginx"},
}

test_not_applicable_without_a_word_of_it if {
	count(max_upload_size_defined.judged) == 0 with input as not_applicable_without_a_word_of_it
	count(max_upload_size_defined.deny) == 0 with input as not_applicable_without_a_word_of_it
	count(max_upload_size_defined.unknown) == 0 with input as not_applicable_without_a_word_of_it
}

not_applicable_without_a_word_of_it := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"name": "web"},
	"spec": {"ingressClassName": "nginx"},
}

test_fail_a_gigabyte if {
	count(max_upload_size_defined.deny) > 0 with input as fail_a_gigabyte
}

fail_a_gigabyte := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "Ingress",
	"metadata": {"annotations": {"nginx.ingress.kubernetes.io/proxy-body-size": "1g"}, "name": "web"},
	"spec": {"ingressClassName": "nginx"},
}
