# METADATA
# title: "Graceful shutdown implémenté"
# description: "Tuer les requêtes en cours à chaque déploiement fabrique des 502 et des commandes à
#   moitié faites."
# scope: package
# custom:
#   id: "kubernetes/graceful-shutdown"
#   severity: "high"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Lancer le serveur en forme exec (PID 1), traiter SIGTERM, attendre 5 s en preStop que le
#     point d’entrée soit retiré, et donner au pod plus que preStop + délai gracieux de gunicorn (30 s
#     par défaut) + 5 s de marge."
package gonogo.kubernetes.graceful_shutdown

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

# What is done at SIGTERM stands in the code, so a person signs. A manifest tells how long there is for it, and how
# much of that is waited away or gunicorn wants; one that says none of these is not asked.
judged contains workload.name if some workload in workloads

deny contains findings.beyond(reading, "be at least", needed(workload), "s") if {
	some workload in workloads
	some reading in kubernetes.read(workload, period)
	is_number(granted(reading.value))
	not values.at_least(granted(reading.value), needed(workload))
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some workload in workloads
	some reading in kubernetes.read(workload, period)
	not is_number(granted(reading.value))
}

unknown contains findings.about(workload, words) if {
	some workload in workloads
	values.at_least(granted(fields.at(workload.value, period)), needed(workload))
	some container in containers(workload)
	some words in doubts(container)
}

workloads := [workload |
	some workload in kubernetes.objects(["Deployment", "DeploymentConfig", "Rollout"])
	kubernetes.value(workload, ["serves"])
	speaks(workload)
]

speaks(workload) if fields.at(workload.value, period) != null

speaks(workload) if {
	some container in containers(workload)
	fields.at(container, ["lifecycle", "preStop"]) != null
}

speaks(workload) if {
	some container in containers(workload)
	contains(run(container), "gunicorn")
}

containers(workload) := [container |
	some container in fields.at(workload.value, ["spec", "template", "spec", "containers"])
	is_object(container)
]

period := ["spec", "template", "spec", "terminationGracePeriodSeconds"]

# 30 is what the API server puts in.
granted(seconds) := 30 if {
	seconds == null
} else := seconds

# What preStop waits, and what the server then needs for the requests that it has. What cannot be told counts as
# none.
needed(workload) := longest(waits) + longest(endings) if {
	waits := [wait(container) | some container in containers(workload)]
	endings := [ending(container) | some container in containers(workload)]
}

longest(waits) := max(array.concat([0], [known(seconds) | some seconds in waits]))

known(seconds) := 0 if {
	seconds == null
} else := seconds

doubts(container) := [words |
	some [seconds, words] in [
		[wait(container), "how long its preStop waits cannot be told"],
		[timeout(container), "how long gunicorn ends cannot be told from its --graceful-timeout"],
	]
	seconds == null
]

# What is no list of texts, no cluster takes.
wait(container) := slept(line(command)) if {
	command := fields.at(container, ["lifecycle", "preStop", "exec", "command"])
	is_array(command)
	every word in command {
		is_string(word)
	}
} else := null if {
	fields.at(container, ["lifecycle", "preStop", "exec"]) != null
} else := seconds if {
	seconds := fields.at(container, ["lifecycle", "preStop", "sleep", "seconds"])
	is_number(seconds)
} else := null if {
	is_object(fields.at(container, ["lifecycle", "preStop", "sleep"]))
} else := 0

# All sleeps of a command, one after the other. Null where one is in a loop, or is no time.
slept(text) := sum([seconds(pause) | some list in sleeps(text); some pause in list]) if {
	count(regex.find_n(`\bsleep\b`, text, -1)) == count(sleeps(text))
	not regex.match(`\b(while|until|for)\b`, text)
	every list in sleeps(text) {
		every pause in list {
			regex.match(`^[0-9]{1,9}(\.[0-9]{1,9})?[smhd]?$`, pause)
		}
	}
} else := 0 if {
	not regex.match(`\bsleep\b`, text)
} else := null

sleeps(text) := [split(regex.replace(trim_space(list), `\s+`, " "), " ") |
	some [_, list] in regex.find_all_string_submatch_n(`\bsleep[ \t]+([^;&|(){}"'\n]*)`, text, -1)
]

seconds(pause) := values.number(pause) if {
	values.number(pause) != null
} else := values.measure(pause, "s")

ending(container) := known(timeout(container)) + 5 if {
	contains(run(container), "gunicorn")
} else := 10

# Thirty seconds unless it says; null where that is no number.
timeout(container) := to_number(number) if {
	[[_, number]] := regex.find_all_string_submatch_n(
		`--graceful-timeout[= ]["']?([0-9]{1,6})(?:[\s"';&|]|$)`,
		run(container),
		1,
	)
} else := null if {
	contains(run(container), "--graceful-timeout")
} else := 30

run(container) := line(array.concat(list(container, "command"), list(container, "args")))

list(container, key) := container[key] if {
	is_array(container[key])
} else := []

line(words) := concat(" ", [word | some word in words; is_string(word)])
