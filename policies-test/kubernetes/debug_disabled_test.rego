# Generated from the examples in content/fr/01-securite-donnees.md: change those.
package gonogo.kubernetes.debug_disabled_test

import data.gonogo.kubernetes.debug_disabled

test_pass if {
	count(debug_disabled.judged) > 0 with input as pass
	count(debug_disabled.deny) == 0 with input as pass
	count(debug_disabled.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"env": [{"name": "DEBUG", "value": "False"}],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_fail if {
	count(debug_disabled.deny) > 0 with input as fail
}

fail := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"env": [{"name": "DEBUG", "value": "true"}],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_pass_in_a_config if {
	count(debug_disabled.judged) > 0 with input as pass_in_a_config
	count(debug_disabled.deny) == 0 with input as pass_in_a_config
	count(debug_disabled.unknown) == 0 with input as pass_in_a_config
}

pass_in_a_config := {"apiVersion": "v1", "data": {"DEBUG": "False"}, "kind": "ConfigMap", "metadata": {"name": "web"}}

test_unknown_nobody_filled_it_in if {
	count(debug_disabled.deny) == 0 with input as unknown_nobody_filled_it_in
	count(debug_disabled.unknown) > 0 with input as unknown_nobody_filled_it_in
}

unknown_nobody_filled_it_in := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "web"},
	"spec": {"containers": [{"env": [{"name": "DEBUG", "value": "{{ debug }}"}], "image": "shop:1.0", "name": "web"}]},
}

test_unknown_only_its_default_is_here if {
	count(debug_disabled.deny) == 0 with input as unknown_only_its_default_is_here
	count(debug_disabled.unknown) > 0 with input as unknown_only_its_default_is_here
}

unknown_only_its_default_is_here := {
	"apiVersion": "v1",
	"data": {"DEBUG": "${DEBUG:=true}"},
	"kind": "ConfigMap",
	"metadata": {"name": "web"},
}

test_fail_in_a_config if {
	count(debug_disabled.deny) > 0 with input as fail_in_a_config
}

fail_in_a_config := {"apiVersion": "v1", "data": {"DEBUG": "1"}, "kind": "ConfigMap", "metadata": {"name": "web"}}

test_fail_in_a_secret if {
	count(debug_disabled.deny) > 0 with input as fail_in_a_secret
}

fail_in_a_secret := {
	"apiVersion": "v1",
	"data": {"DJANGO_DEBUG": "VHJ1ZQ=="},
	"kind": "Secret",
	"metadata": {"name": "web"},
}

test_fail_under_another_name if {
	count(debug_disabled.deny) > 0 with input as fail_under_another_name
}

fail_under_another_name := {
	"apiVersion": "v1",
	"items": [
		{"apiVersion": "v1", "data": {"verbose": "on"}, "kind": "ConfigMap", "metadata": {"name": "web"}},
		{
			"apiVersion": "v1",
			"kind": "Pod",
			"metadata": {"name": "web"},
			"spec": {"containers": [{
				"env": [{"name": "DEBUG", "valueFrom": {"configMapKeyRef": {"key": "verbose", "name": "web"}}}],
				"name": "web",
			}]},
		},
	],
	"kind": "List",
}

test_unknown_in_a_config_that_nobody_shows if {
	count(debug_disabled.deny) == 0 with input as unknown_in_a_config_that_nobody_shows
	count(debug_disabled.unknown) > 0 with input as unknown_in_a_config_that_nobody_shows
}

unknown_in_a_config_that_nobody_shows := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "web"},
	"spec": {"containers": [{
		"env": [{"name": "DEBUG", "valueFrom": {"configMapKeyRef": {"key": "debug", "name": "web"}}}],
		"name": "web",
	}]},
}
