# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.gzip_compression_enabled_test

import data.gonogo.kubernetes.gzip_compression_enabled

test_pass if {
	count(gzip_compression_enabled.judged) > 0 with input as pass
	count(gzip_compression_enabled.deny) == 0 with input as pass
	count(gzip_compression_enabled.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "v1",
	"data": {"use-gzip": "true"},
	"kind": "ConfigMap",
	"metadata": {"name": "ingress-nginx-controller", "namespace": "ingress-nginx"},
}

test_fail if {
	count(gzip_compression_enabled.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "v1",
	"data": {"use-http2": "true"},
	"kind": "ConfigMap",
	"metadata": {"name": "ingress-nginx-controller", "namespace": "ingress-nginx"},
}

test_pass_brotli_instead if {
	count(gzip_compression_enabled.judged) > 0 with input as pass_brotli_instead
	count(gzip_compression_enabled.deny) == 0 with input as pass_brotli_instead
	count(gzip_compression_enabled.unknown) == 0 with input as pass_brotli_instead
}

pass_brotli_instead := {
	"apiVersion": "v1",
	"data": {"enable-brotli": "true"},
	"kind": "ConfigMap",
	"metadata": {"name": "ingress-nginx-controller", "namespace": "ingress-nginx"},
}

test_not_applicable_of_another_program if {
	count(gzip_compression_enabled.judged) == 0 with input as not_applicable_of_another_program
	count(gzip_compression_enabled.deny) == 0 with input as not_applicable_of_another_program
	count(gzip_compression_enabled.unknown) == 0 with input as not_applicable_of_another_program
}

not_applicable_of_another_program := {
	"apiVersion": "v1",
	"data": {"use-http2": "true"},
	"kind": "ConfigMap",
	"metadata": {"name": "web"},
}
