# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.cors_allowed_origins_restricted.allow_all_test

import data.gonogo.kubernetes.cors_allowed_origins_restricted.allow_all as cors_allowed_origins_restricted_allow_all

test_pass if {
	count(cors_allowed_origins_restricted_allow_all.judged) > 0 with input as pass
	count(cors_allowed_origins_restricted_allow_all.deny) == 0 with input as pass
	count(cors_allowed_origins_restricted_allow_all.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "v1",
	"data": {"CORS_ALLOW_ALL_ORIGINS": "False"},
	"kind": "ConfigMap",
	"metadata": {"name": "web"},
}

test_fail if {
	count(cors_allowed_origins_restricted_allow_all.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "web"},
	"spec": {"containers": [{"env": [{"name": "CORS_ALLOW_ALL_ORIGINS", "value": "True"}], "name": "web"}]},
}
