# METADATA
# title: "Timeout configurés"
# description: "Des délais absents ou inversés laissent des workers bloqués, ou coupent de bonnes
#   requêtes en 502 et 504."
# scope: package
# custom:
#   id: "kubernetes/timeouts-configured/args"
#   severity: "high"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Les ordonner : répartiteur > mandataire > gunicorn > clients et base ; fixer aussi
#     statement_timeout et connect_timeout."
package gonogo.kubernetes.timeouts_configured.args

import data.gonogo.lib.command_lines
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values
import data.gonogo.params.timeouts_configured as params

judged contains container.name if some container in subjects

deny contains findings.unmet(findings.untold(reading), "give a timeout of 1 to 120 s, for 0 waits for ever") if {
	some container in subjects
	some reading in kubernetes.read(container, ["args"])
	reading.state == "known"
	not garbled_args(reading.value)
	not right_args(reading.value)
}

unknown contains findings.unsure(findings.illegible(
	findings.untold(reading),
	"command line that tells --timeout as a duration or command line that tells -t as a duration",
)) if {
	some container in subjects
	some reading in kubernetes.read(container, ["args"])
	garbled_args(reading.value)
	not right_args(reading.value)
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["args"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [container |
	some container in candidates
	count(doubts(container)) == 0
]

doubtful := [reading |
	some container in candidates
	some reading in doubts(container)
]

candidates := [container |
	some container in kubernetes.containers(["containers"])
	not excluded(container)
]

excluded(container) if {
	some reading in kubernetes.read(container, ["args"])
	reading.state == "known"
	not right_args_2(reading.value)
}

excluded(container) if {
	some reading in kubernetes.read(container, ["args"])
	reading.state == "known"
	not garbled_args_2(reading.value)
	not right_args_3(reading.value)
}

doubts(container) := array.concat(
	[reading | some reading in kubernetes.read(container, ["args"]); reading.state != "known"],
	array.concat(
		[reading | some reading in kubernetes.read(container, ["args"]); reading.state != "known"],
		[findings.illegible(
			findings.untold(reading),
			"command line that tells --timeout or command line that tells -t",
		) |
			some reading in kubernetes.read(container, ["args"])
			garbled_args_2(reading.value)
		],
	),
)

right_args(value) if right_timeout(command_lines.option(value, "--timeout"))

right_args(value) if right_t(command_lines.option(value, "-t"))

right_timeout(value) if {
	values.at_least(values.measure_text(value, "s"), params.min_seconds)
	values.at_most(values.measure_text(value, "s"), params.max_seconds)
}

right_t(value) if {
	values.at_least(values.measure_text(value, "s"), params.min_seconds)
	values.at_most(values.measure_text(value, "s"), params.max_seconds)
}

garbled_args(value) if command_lines.illegible(value, "--timeout")

garbled_args(value) if {
	values.garbled(
		command_lines.option(value, "--timeout"),
		values.measure_text(command_lines.option(value, "--timeout"), "s"),
	)
}

garbled_args(value) if command_lines.illegible(value, "-t")

garbled_args(value) if {
	values.garbled(command_lines.option(value, "-t"), values.measure_text(command_lines.option(value, "-t"), "s"))
}

right_args_2(value) if {
	is_array(value)
	some element in value
	values.matches(element, `(^|[/\s])gunicorn(\s|$)`)
}

garbled_args_2(value) if command_lines.illegible(value, "--timeout")

garbled_args_2(value) if command_lines.illegible(value, "-t")

right_args_3(value) if command_lines.option(value, "--timeout") != null

right_args_3(value) if command_lines.option(value, "-t") != null
