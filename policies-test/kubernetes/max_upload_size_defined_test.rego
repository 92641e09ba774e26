# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.max_upload_size_defined_test

import data.gonogo.kubernetes.max_upload_size_defined

test_pass if {
	count(max_upload_size_defined.judged) > 0 with input as pass
	count(max_upload_size_defined.deny) == 0 with input as pass
	count(max_upload_size_defined.unknown) == 0 with input as pass
}

pass := {"apiVersion": "networking.k8s.io/v1", "kind": "Ingress", "metadata": {"annotations": {"nginx.ingress.kubernetes.io/proxy-body-size": "25m"}, "name": "web"}, "spec": {"ingressClassName": "nginx"}}

test_fail_zero_is_no_limit if {
	count(max_upload_size_defined.deny) > 0 with input as fail_zero_is_no_limit
}

fail_zero_is_no_limit := {"apiVersion": "networking.k8s.io/v1", "kind": "Ingress", "metadata": {"annotations": {"nginx.ingress.kubernetes.io/proxy-body-size": "0"}, "name": "web"}, "spec": {"ingressClassName": "nginx"}}

test_fail_a_gigabyte if {
	count(max_upload_size_defined.deny) > 0 with input as fail_a_gigabyte
}

fail_a_gigabyte := {"apiVersion": "networking.k8s.io/v1", "kind": "Ingress", "metadata": {"annotations": {"nginx.ingress.kubernetes.io/proxy-body-size": "1g"}, "name": "web"}, "spec": {"ingressClassName": "nginx"}}
