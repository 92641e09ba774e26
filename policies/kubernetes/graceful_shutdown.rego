# METADATA
# title: "Graceful shutdown implémenté"
# description: "Tuer les requêtes en cours à chaque déploiement fabrique des 502 et des commandes à moitié faites."
# scope: package
# custom:
#   id: "kubernetes/graceful-shutdown"
#   severity: high
#   source: "content/fr/02-performance-scalabilite.md"
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
	not values.at_least(granted(reading.value), needed(workload))
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

# What preStop waits, and what the server then needs for the requests that it has.
needed(workload) := max([wait(container) | some container in containers(workload)]) + max([ending(container) |
	some container in containers(workload)
])

wait(container) := seconds if {
	seconds := fields.at(container, ["lifecycle", "preStop", "sleep", "seconds"])
	is_number(seconds)
} else := seconds if {
	seconds := behind(`\bsleep `, line(fields.at(container, ["lifecycle", "preStop", "exec", "command"])))
} else := 0

ending(container) := seconds + 5 if {
	contains(run(container), "gunicorn")
	seconds := behind(`--graceful-timeout[= ]`, run(container))
} else := 35 if {
	contains(run(container), "gunicorn")
} else := 10

run(container) := line(array.concat(list(container, "command"), list(container, "args")))

list(container, key) := container[key] if {
	is_array(container[key])
} else := []

line(words) := concat(" ", [word | some word in words; is_string(word)])

behind(pattern, text) := to_number(number) if {
	[[_, number]] := regex.find_all_string_submatch_n(concat("", [pattern, `([0-9]{1,6})`]), text, 1)
}
