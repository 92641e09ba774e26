# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.https_redirect_enforced.setting_test

import data.gonogo.kubernetes.https_redirect_enforced.setting as https_redirect_enforced_setting

test_pass if {
	count(https_redirect_enforced_setting.judged) > 0 with input as pass
	count(https_redirect_enforced_setting.deny) == 0 with input as pass
	count(https_redirect_enforced_setting.unknown) == 0 with input as pass
}

pass := {"apiVersion": "v1", "data": {"SECURE_SSL_REDIRECT": "True"}, "kind": "ConfigMap", "metadata": {"name": "web"}}

test_fail if {
	count(https_redirect_enforced_setting.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "web"},
	"spec": {"containers": [{"env": [{"name": "SECURE_SSL_REDIRECT", "value": "False"}], "name": "web"}]},
}
