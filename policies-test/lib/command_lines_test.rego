package gonogo.lib.command_lines_test

import data.gonogo.lib.command_lines

test_values if {
	every line in [
		"serve --timeout 30 app", "serve --timeout=30", "serve --timeout '30' && stop", "serve --timeout 30; sleep 5",
		"serve \\\n  --timeout 30 \\\n  app", "# serve --timeout 9\nserve --timeout \"30\"",
		"serve --timeout 10 --timeout=30",
		["serve", "--timeout", "30"], ["serve", "--timeout=30"], ["serve", "--timeout", "10", "--timeout", "30"],
		["sh", "-c", "exec serve --timeout 30"], ["tini", "--", "/bin/bash", "-ec", "serve --timeout 30"],
		["serve", "--bind", "$(BIND)", "--timeout", "30"],
	] {
		command_lines.option(line, "--timeout") == "30"
		not command_lines.illegible(line, "--timeout")
	}
}

test_one_without_a_value_is_true if {
	every line in [
		"serve --timeout",
		"serve --timeout --reload",
		"serve --timeout && stop",
		["serve", "--timeout"],
		["serve", "--timeout", "--reload"],
	] {
		command_lines.option(line, "--timeout") == true
	}
}

test_one_that_is_not_there if {
	every line in [
		"serve", "serve --timeouts 3", "serve --time=3", "serve timeout 30", ["serve", "--bind", "$(BIND)"],
		["echo", "hello world"], null, "", [],
	] {
		command_lines.option(line, "--timeout") == null
		not command_lines.illegible(line, "--timeout")
	}
}

test_what_nobody_can_tell if {
	every line in [
		# What is put in may be any option.
		"serve $OPTIONS", "serve ${OPTIONS}", `exec "$@"`, [
			"serve",
			"$(ARGS)",
		],
		"serve {{ options }}", "serve --timeout 30 $OPTIONS",
		["sh", "-c", "serve --timeout 30 $OPTIONS"],
		# Its value is put in.
		["serve", "--timeout", "$(TIMEOUT)"], "serve --timeout=${TIMEOUT}", `sh --timeout "$T"`,
		# A command line in an argument, and no shell before it.
		["-c", "serve --timeout 30"], ["serve --timeout 30"],
		["serve", 30], {"a": 1}, 5, true,
	] {
		command_lines.illegible(line, "--timeout")
	}
}

test_an_option_of_one_letter if {
	command_lines.option("serve -t 30", "-t") == "30"
	command_lines.option("serve -t30", "-t") == "30"
	command_lines.option("serve -t=30", "-t") == "30"
	command_lines.option("serve -t", "-t") == true
	command_lines.option("serve -t -1", "-t") == "-1"
	not command_lines.illegible("serve --test -w 3", "-t")
	every line in ["serve -vt 30", "serve -tv", "serve -test=3"] {
		command_lines.illegible(line, "-t")
	}
}
