# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.kubernetes.log_levels_configured.argument_test

import data.gonogo.kubernetes.log_levels_configured.argument as log_levels_configured_argument

test_pass if {
	count(log_levels_configured_argument.judged) > 0 with input as pass
	count(log_levels_configured_argument.deny) == 0 with input as pass
	count(log_levels_configured_argument.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"args": ["gunicorn", "--log-level=info"],
		"env": [{"name": "LOG_LEVEL", "value": "INFO"}],
		"image": "shop:1.0",
		"name": "web",
	}]}}},
}

test_fail_by_argument if {
	count(log_levels_configured_argument.deny) > 0 with input as fail_by_argument
}

fail_by_argument := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "worker"},
	"spec": {"template": {"spec": {"containers": [{
		"args": ["celery", "worker", "--loglevel=debug"],
		"image": "shop:1.0",
		"name": "worker",
	}]}}},
}

test_unknown_an_argument_that_a_variable_fills_in if {
	count(log_levels_configured_argument.deny) == 0 with input as unknown_an_argument_that_a_variable_fills_in
	count(log_levels_configured_argument.unknown) > 0 with input as unknown_an_argument_that_a_variable_fills_in
}

unknown_an_argument_that_a_variable_fills_in := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "worker"},
	"spec": {"containers": [{
		"args": ["celery", "worker", "--loglevel=$(LEVEL)"],
		"image": "shop:1.0",
		"name": "worker",
	}]},
}

test_pass_another_argument_is_no_level if {
	count(log_levels_configured_argument.judged) > 0 with input as pass_another_argument_is_no_level
	count(log_levels_configured_argument.deny) == 0 with input as pass_another_argument_is_no_level
	count(log_levels_configured_argument.unknown) == 0 with input as pass_another_argument_is_no_level
}

pass_another_argument_is_no_level := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "worker"},
	"spec": {"containers": [{
		"args": ["celery", "--broker=$(BROKER)", "--loglevel=info"],
		"image": "shop:1.0",
		"name": "worker",
	}]},
}
