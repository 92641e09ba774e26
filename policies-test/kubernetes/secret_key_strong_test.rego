# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.secret_key_strong_test

import data.gonogo.kubernetes.secret_key_strong

test_pass if {
	count(secret_key_strong.judged) > 0 with input as pass
	count(secret_key_strong.deny) == 0 with input as pass
	count(secret_key_strong.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"env": [{"name": "SECRET_KEY", "valueFrom": {"secretKeyRef": {"key": "secret-key", "name": "shop"}}}],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_fail if {
	count(secret_key_strong.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"env": [{"name": "SECRET_KEY", "value": "k3y9v8x7c6z5b4n3m2l1k0j9h8g7f6d5s4a3p2o1i0u9y8t7r6"}],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_fail_in_a_config if {
	count(secret_key_strong.deny) > 0 with input as fail_in_a_config
}

fail_in_a_config := {
	"apiVersion": "v1",
	"data": {"SECRET_KEY": "k3y9v8x7c6z5b4n3m2l1k0j9h8g7f6d5s4a3p2o1i0u9y8t7r6"},
	"kind": "ConfigMap",
	"metadata": {"name": "web"},
}

test_fail_a_secret_nobody_filled_in if {
	count(secret_key_strong.deny) > 0 with input as fail_a_secret_nobody_filled_in
}

fail_a_secret_nobody_filled_in := {
	"apiVersion": "v1",
	"kind": "Secret",
	"metadata": {"name": "web"},
	"stringData": {"SECRET_KEY": "!!!SET A LONG RANDOM KEY HERE, OF FIFTY CHARACTERS OR MORE!!!"},
}

test_unknown_a_template_fills_it_in if {
	count(secret_key_strong.deny) == 0 with input as unknown_a_template_fills_it_in
	count(secret_key_strong.unknown) > 0 with input as unknown_a_template_fills_it_in
}

unknown_a_template_fills_it_in := {
	"apiVersion": "v1",
	"kind": "Secret",
	"metadata": {"name": "web"},
	"stringData": {"SECRET_KEY": "{{ secret_key }}"},
}

test_unknown_a_container_whose_template_was_not_rendered if {
	count(secret_key_strong.deny) == 0 with input as unknown_a_container_whose_template_was_not_rendered
	count(secret_key_strong.unknown) > 0 with input as unknown_a_container_whose_template_was_not_rendered
}

unknown_a_container_whose_template_was_not_rendered := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "web"},
	"spec": {"containers": [{
		"env": [{"name": "SECRET_KEY", "value": "${SECRET_KEY:-changeme}"}],
		"image": "shop:1.0",
		"name": "web",
	}]},
}

test_fail_one_short if {
	count(secret_key_strong.deny) > 0 with input as fail_one_short
}

fail_one_short := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Secret",
			"metadata": {"name": "shop"},
			"stringData": {"secret-key": "k3y9v8x7c6z5b4n3m2l1k0j9h8g7f6d5s4a3p2o1i0u9y8t7r"},
		},
		{
			"apiVersion": "v1",
			"kind": "Pod",
			"metadata": {"name": "web"},
			"spec": {"containers": [{
				"env": [{"name": "SECRET_KEY", "valueFrom": {"secretKeyRef": {"key": "secret-key", "name": "shop"}}}],
				"name": "web",
			}]},
		},
	],
	"kind": "List",
}

test_pass_long_enough if {
	count(secret_key_strong.judged) > 0 with input as pass_long_enough
	count(secret_key_strong.deny) == 0 with input as pass_long_enough
	count(secret_key_strong.unknown) == 0 with input as pass_long_enough
}

pass_long_enough := {
	"apiVersion": "v1",
	"kind": "Secret",
	"metadata": {"name": "shop"},
	"stringData": {"SECRET_KEY": "k3y9v8x7c6z5b4n3m2l1k0j9h8g7f6d5s4a3p2o1i0u9y8t7r6"},
}

test_unknown_in_a_secret_that_lacks_it if {
	count(secret_key_strong.deny) == 0 with input as unknown_in_a_secret_that_lacks_it
	count(secret_key_strong.unknown) > 0 with input as unknown_in_a_secret_that_lacks_it
}

unknown_in_a_secret_that_lacks_it := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Secret",
			"metadata": {"name": "shop"},
			"stringData": {"DB_PASSWORD": "w8Rk2mQz7Lp4Tn6x"},
		},
		{
			"apiVersion": "v1",
			"kind": "Pod",
			"metadata": {"name": "web"},
			"spec": {"containers": [{
				"env": [{"name": "SECRET_KEY", "valueFrom": {"secretKeyRef": {"key": "secret-key", "name": "shop"}}}],
				"name": "web",
			}]},
		},
	],
	"kind": "List",
}

test_fail_in_a_config_that_nobody_shows if {
	count(secret_key_strong.deny) > 0 with input as fail_in_a_config_that_nobody_shows
}

fail_in_a_config_that_nobody_shows := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "web"},
	"spec": {"containers": [{
		"env": [{"name": "SECRET_KEY", "valueFrom": {"configMapKeyRef": {"key": "key", "name": "web"}}}],
		"name": "web",
	}]},
}
