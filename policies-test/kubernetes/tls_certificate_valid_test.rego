# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.tls_certificate_valid_test

import data.gonogo.kubernetes.tls_certificate_valid

test_pass if {
	count(tls_certificate_valid.judged) > 0 with input as pass
	count(tls_certificate_valid.deny) == 0 with input as pass
}

pass := {
	"apiVersion": "cert-manager.io/v1",
	"kind": "ClusterIssuer",
	"metadata": {"name": "letsencrypt"},
	"spec": {"acme": {"server": "https://acme-v02.api.letsencrypt.org/directory"}},
}

test_fail if {
	count(tls_certificate_valid.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "cert-manager.io/v1",
	"kind": "ClusterIssuer",
	"metadata": {"name": "letsencrypt"},
	"spec": {"acme": {"server": "https://acme-staging-v02.api.letsencrypt.org/directory"}},
}

test_fail_no_server if {
	count(tls_certificate_valid.deny) > 0 with input as fail_no_server
}

fail_no_server := {
	"apiVersion": "cert-manager.io/v1",
	"kind": "ClusterIssuer",
	"metadata": {"name": "letsencrypt"},
	"spec": {"acme": {}},
}

test_fail_of_one_namespace if {
	count(tls_certificate_valid.deny) > 0 with input as fail_of_one_namespace
}

fail_of_one_namespace := {
	"apiVersion": "cert-manager.io/v1",
	"kind": "Issuer",
	"metadata": {"name": "letsencrypt", "namespace": "shop"},
	"spec": {"acme": {"server": "https://acme-staging-v02.api.letsencrypt.org/directory"}},
}

test_not_applicable_an_authority_of_ones_own if {
	count(tls_certificate_valid.judged) == 0 with input as not_applicable_an_authority_of_ones_own
	count(tls_certificate_valid.deny) == 0 with input as not_applicable_an_authority_of_ones_own
}

not_applicable_an_authority_of_ones_own := {
	"apiVersion": "cert-manager.io/v1",
	"kind": "ClusterIssuer",
	"metadata": {"name": "internal"},
	"spec": {"ca": {"secretName": "internal-ca"}},
}
