# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.no_secrets_in_code.inside_test

import data.gonogo.kubernetes.no_secrets_in_code.inside as no_secrets_in_code_inside

test_pass_put_together_from_a_secret if {
	count(no_secrets_in_code_inside.judged) > 0 with input as pass_put_together_from_a_secret
	count(no_secrets_in_code_inside.deny) == 0 with input as pass_put_together_from_a_secret
	count(no_secrets_in_code_inside.unknown) == 0 with input as pass_put_together_from_a_secret
}

pass_put_together_from_a_secret := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "web"},
	"spec": {"containers": [{
		"env": [
			{"name": "PASSWORD", "valueFrom": {"secretKeyRef": {"key": "password", "name": "shop"}}},
			{"name": "DATABASE_URL", "value": "postgres://shop:$(PASSWORD)@db:5432/shop"},
			{"name": "SITE_URL", "value": "https://shop.example.com/@news"},
		],
		"image": "shop:1.0",
		"name": "web",
	}]},
}

test_fail if {
	count(no_secrets_in_code_inside.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "web"},
	"spec": {"containers": [{
		"env": [
			{"name": "DATABASE_URL", "value": "postgres://shop:w8Rk2mQz7Lp4Tn6x@db:5432/shop"},
			{"name": "LANG", "value": "fr"},
		],
		"image": "shop:1.0",
		"name": "web",
	}]},
}

test_fail_of_an_init_container if {
	count(no_secrets_in_code_inside.deny) > 0 with input as fail_of_an_init_container
}

fail_of_an_init_container := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"env": [{"name": "BROKER_URL", "value": "amqp://shop@broker:5672/"}],
			"image": "shop:1.0",
			"name": "web",
		}],
		"initContainers": [{
			"env": [{"name": "LANG", "value": "fr"}, {"name": "ID", "value": "AKIAIOSFODNN7EXAMPLE"}],
			"image": "shop:1.0",
			"name": "fetch",
		}],
	}}},
}

test_not_applicable_it_has_none if {
	count(no_secrets_in_code_inside.judged) == 0 with input as not_applicable_it_has_none
	count(no_secrets_in_code_inside.deny) == 0 with input as not_applicable_it_has_none
	count(no_secrets_in_code_inside.unknown) == 0 with input as not_applicable_it_has_none
}

not_applicable_it_has_none := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "web"},
	"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
}
