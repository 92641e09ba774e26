# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.no_secrets_in_code.value_test

import data.gonogo.kubernetes.no_secrets_in_code.value as no_secrets_in_code_value

test_pass if {
	count(no_secrets_in_code_value.judged) > 0 with input as pass
	count(no_secrets_in_code_value.deny) == 0 with input as pass
	count(no_secrets_in_code_value.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "web"},
	"spec": {"containers": [{
		"env": [{"name": "STRIPE_SECRET_KEY", "valueFrom": {"secretKeyRef": {"key": "stripe", "name": "shop"}}}],
		"image": "shop:1.0",
		"name": "web",
	}]},
}

test_fail_in_the_manifest if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_in_the_manifest
}

fail_in_the_manifest := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "web"},
	"spec": {"containers": [{
		"env": [{"name": "STRIPE_SECRET_KEY", "value": "w8Rk2mQz7Lp4Tn6x"}],
		"image": "shop:1.0",
		"name": "web",
	}]},
}

test_fail_in_a_config if {
	count(no_secrets_in_code_value.deny) > 0 with input as fail_in_a_config
}

fail_in_a_config := {
	"apiVersion": "v1",
	"data": {"EMAIL_HOST_PASSWORD": "w8Rk2mQz7Lp4Tn6x"},
	"kind": "ConfigMap",
	"metadata": {"name": "web"},
}

test_not_applicable_its_place_in_a_file_is_no_secret if {
	count(no_secrets_in_code_value.judged) == 0 with input as not_applicable_its_place_in_a_file_is_no_secret
	count(no_secrets_in_code_value.deny) == 0 with input as not_applicable_its_place_in_a_file_is_no_secret
	count(no_secrets_in_code_value.unknown) == 0 with input as not_applicable_its_place_in_a_file_is_no_secret
}

not_applicable_its_place_in_a_file_is_no_secret := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "db"},
	"spec": {"containers": [{
		"env": [{"name": "POSTGRES_PASSWORD_FILE", "value": "/run/secrets/password"}],
		"image": "postgres:16",
		"name": "db",
	}]},
}
