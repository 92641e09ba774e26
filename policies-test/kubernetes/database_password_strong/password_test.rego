# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.database_password_strong.password_test

import data.gonogo.kubernetes.database_password_strong.password as database_password_strong_password

test_pass if {
	count(database_password_strong_password.judged) > 0 with input as pass
	count(database_password_strong_password.deny) == 0 with input as pass
	count(database_password_strong_password.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"env": [{"name": "DB_PASSWORD", "valueFrom": {"secretKeyRef": {"key": "db-password", "name": "shop"}}}],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_fail_in_an_init_container if {
	count(database_password_strong_password.deny) > 0 with input as fail_in_an_init_container
}

fail_in_an_init_container := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{"image": "shop:1.0", "name": "web"}],
		"initContainers": [{
			"env": [{"name": "PGPASSWORD", "value": "w8Rk2mQz7Lp4Tn6x"}],
			"image": "shop:1.0",
			"name": "migrate",
		}],
	}}},
}

test_fail_what_everybody_tries if {
	count(database_password_strong_password.deny) > 0 with input as fail_what_everybody_tries
}

fail_what_everybody_tries := {
	"apiVersion": "v1",
	"kind": "Secret",
	"metadata": {"name": "db"},
	"stringData": {"POSTGRES_PASSWORD": "postgres"},
}

test_unknown_only_its_default_is_here if {
	count(database_password_strong_password.deny) == 0 with input as unknown_only_its_default_is_here
	count(database_password_strong_password.unknown) > 0 with input as unknown_only_its_default_is_here
}

unknown_only_its_default_is_here := {
	"apiVersion": "v1",
	"kind": "Secret",
	"metadata": {"name": "db"},
	"stringData": {"POSTGRES_PASSWORD": "${PW:-postgres}"},
}
