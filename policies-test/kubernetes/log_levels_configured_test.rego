# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.kubernetes.log_levels_configured_test

import data.gonogo.kubernetes.log_levels_configured

test_pass if {
	count(log_levels_configured.judged) > 0 with input as pass
	count(log_levels_configured.deny) == 0 with input as pass
	count(log_levels_configured.unknown) == 0 with input as pass
}

pass := {"apiVersion": "v1", "data": {"LOG_LEVEL": "INFO"}, "kind": "ConfigMap", "metadata": {"name": "web"}}

test_fail_by_environment if {
	count(log_levels_configured.deny) > 0 with input as fail_by_environment
}

fail_by_environment := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"env": [{"name": "CELERY_LOG_LEVEL", "value": "DEBUG"}],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_unknown_nobody_filled_it_in if {
	count(log_levels_configured.deny) == 0 with input as unknown_nobody_filled_it_in
	count(log_levels_configured.unknown) > 0 with input as unknown_nobody_filled_it_in
}

unknown_nobody_filled_it_in := {
	"apiVersion": "v1",
	"data": {"LOG_LEVEL": "${LOG_LEVEL:=debug}"},
	"kind": "ConfigMap",
	"metadata": {"name": "web"},
}

test_fail_in_a_config if {
	count(log_levels_configured.deny) > 0 with input as fail_in_a_config
}

fail_in_a_config := {
	"apiVersion": "v1",
	"data": {"LOG_LEVEL": "trace"},
	"kind": "ConfigMap",
	"metadata": {"name": "web"},
}
