# Generated from the examples in content/fr/02-performance-scalabilite.md: change those.
package gonogo.kubernetes.graceful_shutdown_test

import data.gonogo.kubernetes.graceful_shutdown

test_pass if {
	count(graceful_shutdown.judged) > 0 with input as pass
	count(graceful_shutdown.deny) == 0 with input as pass
	count(graceful_shutdown.unknown) == 0 with input as pass
}

pass := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"command": ["gunicorn", "shop.wsgi"],
			"image": "shop:1.0",
			"lifecycle": {"preStop": {"sleep": {"seconds": 5}}},
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}],
		"terminationGracePeriodSeconds": 40,
	}}},
}

test_fail_one_second_less if {
	count(graceful_shutdown.deny) > 0 with input as fail_one_second_less
}

fail_one_second_less := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"command": ["gunicorn", "shop.wsgi"],
			"image": "shop:1.0",
			"lifecycle": {"preStop": {"sleep": {"seconds": 5}}},
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}],
		"terminationGracePeriodSeconds": 39,
	}}},
}

test_fail_thirty_by_default if {
	count(graceful_shutdown.deny) > 0 with input as fail_thirty_by_default
}

fail_thirty_by_default := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"args": ["exec gunicorn --bind 0.0.0.0:8000 shop.wsgi"],
		"command": ["sh", "-c"],
		"image": "shop:1.0",
		"lifecycle": {"preStop": {"exec": {"command": ["sh", "-c", "sleep 5"]}}},
		"name": "web",
		"ports": [{"containerPort": 8000}],
	}]}}},
}

test_fail_thirty_by_default_and_thirty_of_gunicorn if {
	count(graceful_shutdown.deny) > 0 with input as fail_thirty_by_default_and_thirty_of_gunicorn
}

fail_thirty_by_default_and_thirty_of_gunicorn := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["gunicorn", "shop.wsgi"],
		"image": "shop:1.0",
		"name": "web",
		"ports": [{"containerPort": 8000}],
	}]}}},
}

test_pass_thirty_by_default_for_a_shorter_timeout if {
	count(graceful_shutdown.judged) > 0 with input as pass_thirty_by_default_for_a_shorter_timeout
	count(graceful_shutdown.deny) == 0 with input as pass_thirty_by_default_for_a_shorter_timeout
	count(graceful_shutdown.unknown) == 0 with input as pass_thirty_by_default_for_a_shorter_timeout
}

pass_thirty_by_default_for_a_shorter_timeout := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"command": ["gunicorn", "--graceful-timeout=20", "shop.wsgi"],
		"image": "shop:1.0",
		"lifecycle": {"preStop": {"exec": {"command": ["sleep", "5"]}}},
		"name": "web",
		"ports": [{"containerPort": 8000}],
	}]}}},
}

test_pass_thirty_by_default_for_a_server_that_nothing_is_known_of if {
	count(graceful_shutdown.judged) > 0 with input as pass_thirty_by_default_for_a_server_that_nothing_is_known_of
	count(graceful_shutdown.deny) == 0 with input as pass_thirty_by_default_for_a_server_that_nothing_is_known_of
	count(graceful_shutdown.unknown) == 0 with input as pass_thirty_by_default_for_a_server_that_nothing_is_known_of
}

pass_thirty_by_default_for_a_server_that_nothing_is_known_of := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"lifecycle": {"preStop": {"sleep": {"seconds": 20}}},
		"name": "web",
		"ports": [{"containerPort": 8000}],
	}]}}},
}

test_fail_waited_away if {
	count(graceful_shutdown.deny) > 0 with input as fail_waited_away
}

fail_waited_away := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {"containers": [{
		"image": "shop:1.0",
		"lifecycle": {"preStop": {"sleep": {"seconds": 21}}},
		"name": "web",
		"ports": [{"containerPort": 8000}],
	}]}}},
}

test_fail_five_minutes if {
	count(graceful_shutdown.deny) > 0 with input as fail_five_minutes
}

fail_five_minutes := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"image": "shop:1.0",
			"lifecycle": {"preStop": {"exec": {"command": ["sh", "-c", "sleep 5m"]}}},
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}],
		"terminationGracePeriodSeconds": 309,
	}}},
}

test_pass_five_minutes_are_there if {
	count(graceful_shutdown.judged) > 0 with input as pass_five_minutes_are_there
	count(graceful_shutdown.deny) == 0 with input as pass_five_minutes_are_there
	count(graceful_shutdown.unknown) == 0 with input as pass_five_minutes_are_there
}

pass_five_minutes_are_there := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"image": "shop:1.0",
			"lifecycle": {"preStop": {"exec": {"command": ["sh", "-c", "sleep 5m"]}}},
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}],
		"terminationGracePeriodSeconds": 310,
	}}},
}

test_fail_two_sleeps if {
	count(graceful_shutdown.deny) > 0 with input as fail_two_sleeps
}

fail_two_sleeps := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"image": "shop:1.0",
			"lifecycle": {"preStop": {"exec": {"command": ["sh", "-c", "sleep 20s; nginx -s quit; sleep 21"]}}},
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}],
		"terminationGracePeriodSeconds": 50,
	}}},
}

test_pass_two_sleeps_of_one if {
	count(graceful_shutdown.judged) > 0 with input as pass_two_sleeps_of_one
	count(graceful_shutdown.deny) == 0 with input as pass_two_sleeps_of_one
	count(graceful_shutdown.unknown) == 0 with input as pass_two_sleeps_of_one
}

pass_two_sleeps_of_one := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"image": "shop:1.0",
			"lifecycle": {"preStop": {"exec": {"command": ["sleep", "1m", "30"]}}},
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}],
		"terminationGracePeriodSeconds": 100,
	}}},
}

test_unknown_until_a_variable_has_passed if {
	count(graceful_shutdown.deny) == 0 with input as unknown_until_a_variable_has_passed
	count(graceful_shutdown.unknown) > 0 with input as unknown_until_a_variable_has_passed
}

unknown_until_a_variable_has_passed := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"image": "shop:1.0",
			"lifecycle": {"preStop": {"exec": {"command": ["sh", "-c", "sleep ${DRAIN}"]}}},
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}],
		"terminationGracePeriodSeconds": 60,
	}}},
}

test_unknown_in_a_loop if {
	count(graceful_shutdown.deny) == 0 with input as unknown_in_a_loop
	count(graceful_shutdown.unknown) > 0 with input as unknown_in_a_loop
}

unknown_in_a_loop := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"image": "shop:1.0",
			"lifecycle": {"preStop": {"exec": {"command": ["sh", "-c", "while pgrep nginx; do sleep 1; done"]}}},
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}],
		"terminationGracePeriodSeconds": 60,
	}}},
}

test_unknown_forever if {
	count(graceful_shutdown.deny) == 0 with input as unknown_forever
	count(graceful_shutdown.unknown) > 0 with input as unknown_forever
}

unknown_forever := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"image": "shop:1.0",
			"lifecycle": {"preStop": {"exec": {"command": ["sleep", "infinity"]}}},
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}],
		"terminationGracePeriodSeconds": 60,
	}}},
}

test_fail_too_short_whatever_it_waits if {
	count(graceful_shutdown.deny) > 0 with input as fail_too_short_whatever_it_waits
}

fail_too_short_whatever_it_waits := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"image": "shop:1.0",
			"lifecycle": {"preStop": {"exec": {"command": ["sh", "-c", "sleep $DRAIN"]}}},
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}],
		"terminationGracePeriodSeconds": 9,
	}}},
}

test_unknown_a_period_that_is_no_number if {
	count(graceful_shutdown.deny) == 0 with input as unknown_a_period_that_is_no_number
	count(graceful_shutdown.unknown) > 0 with input as unknown_a_period_that_is_no_number
}

unknown_a_period_that_is_no_number := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"image": "shop:1.0",
			"lifecycle": {"preStop": {"exec": {"command": ["sleep", "5"]}}},
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}],
		"terminationGracePeriodSeconds": "abc",
	}}},
}

test_unknown_a_number_that_is_a_text if {
	count(graceful_shutdown.deny) == 0 with input as unknown_a_number_that_is_a_text
	count(graceful_shutdown.unknown) > 0 with input as unknown_a_number_that_is_a_text
}

unknown_a_number_that_is_a_text := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"image": "shop:1.0",
			"lifecycle": {"preStop": {"exec": {"command": ["sleep", "5"]}}},
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}],
		"terminationGracePeriodSeconds": "40",
	}}},
}

test_unknown_seconds_that_are_no_number if {
	count(graceful_shutdown.deny) == 0 with input as unknown_seconds_that_are_no_number
	count(graceful_shutdown.unknown) > 0 with input as unknown_seconds_that_are_no_number
}

unknown_seconds_that_are_no_number := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"image": "shop:1.0",
			"lifecycle": {"preStop": {"sleep": {"seconds": "lots"}}},
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}],
		"terminationGracePeriodSeconds": 60,
	}}},
}

test_unknown_a_timeout_that_a_variable_sets if {
	count(graceful_shutdown.deny) == 0 with input as unknown_a_timeout_that_a_variable_sets
	count(graceful_shutdown.unknown) > 0 with input as unknown_a_timeout_that_a_variable_sets
}

unknown_a_timeout_that_a_variable_sets := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{
			"args": ["gunicorn", "--graceful-timeout=$(TIMEOUT)", "shop.wsgi"],
			"image": "shop:1.0",
			"name": "web",
			"ports": [{"containerPort": 8000}],
		}],
		"terminationGracePeriodSeconds": 60,
	}}},
}

test_fail_hardly_any_time if {
	count(graceful_shutdown.deny) > 0 with input as fail_hardly_any_time
}

fail_hardly_any_time := {
	"apiVersion": "apps/v1",
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"spec": {
		"containers": [{"image": "shop:1.0", "name": "web", "ports": [{"containerPort": 8000}]}],
		"terminationGracePeriodSeconds": 5,
	}}},
}

test_pass_who_says_nothing_is_not_asked if {
	count(graceful_shutdown.judged) > 0 with input as pass_who_says_nothing_is_not_asked
	count(graceful_shutdown.deny) == 0 with input as pass_who_says_nothing_is_not_asked
	count(graceful_shutdown.unknown) == 0 with input as pass_who_says_nothing_is_not_asked
}

pass_who_says_nothing_is_not_asked := {
	"apiVersion": "v1",
	"items": [
		{
			"apiVersion": "v1",
			"kind": "Service",
			"metadata": {"name": "web"},
			"spec": {"ports": [{"port": 80}], "selector": {"tier": "front"}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "web"},
			"spec": {"template": {
				"metadata": {"labels": {"tier": "front"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "web"}]},
			}},
		},
		{
			"apiVersion": "apps/v1",
			"kind": "Deployment",
			"metadata": {"name": "api"},
			"spec": {"template": {
				"metadata": {"labels": {"tier": "front"}},
				"spec": {"containers": [{"image": "shop:1.0", "name": "api"}], "terminationGracePeriodSeconds": 10},
			}},
		},
	],
	"kind": "List",
}
