# METADATA
# title: "Timeout configurés"
# description: "Des délais absents ou inversés laissent des workers bloqués, ou coupent de bonnes
#   requêtes en 502 et 504."
# scope: package
# custom:
#   id: "dotenv/timeouts-configured/arguments"
#   severity: "high"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Les ordonner : répartiteur > mandataire > gunicorn > clients et base ; fixer aussi
#     statement_timeout et connect_timeout."
package gonogo.dotenv.timeouts_configured.arguments

import data.gonogo.lib.command_lines
import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values
import data.gonogo.params.timeouts_configured as params

judged contains setting.subject if {
	some setting in subjects
	not says_nothing(setting)
}

deny contains findings.unmet(
	findings.untold(reading),
	"give no timeout, or one of 1 to 120 s, for 0 waits for ever",
) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not garbled_gunicorn_cmd_args(reading.value)
	not right_gunicorn_cmd_args(reading.value)
}

deny contains findings.unmet(
	findings.untold(reading),
	"give no timeout, or one of 1 to 120 s, for 0 waits for ever",
) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not garbled_gunicorn_cmd_args_2(reading.value)
	not right_gunicorn_cmd_args_2(reading.value)
}

unknown contains findings.unsure(findings.illegible(
	findings.untold(reading),
	"command line that tells --timeout as a duration",
)) if {
	some setting in subjects
	reading := settings.reading(setting)
	garbled_gunicorn_cmd_args(reading.value)
	not right_gunicorn_cmd_args(reading.value)
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

unknown contains findings.unsure(findings.illegible(
	findings.untold(reading),
	"command line that tells -t as a duration",
)) if {
	some setting in subjects
	reading := settings.reading(setting)
	garbled_gunicorn_cmd_args_2(reading.value)
	not right_gunicorn_cmd_args_2(reading.value)
}

subjects := settings.in_dotenv(["GUNICORN_CMD_ARGS"])

says_nothing(setting) if {
	reading := settings.reading(setting)
	reading.value == ""
}

right_gunicorn_cmd_args(value) if {
	not command_lines.illegible(value, "--timeout")
	right_timeout(command_lines.option(value, "--timeout"))
}

right_timeout(value) if value == null

right_timeout(value) if {
	values.at_least(values.measure_text(value, "s"), params.min_seconds)
	values.at_most(values.measure_text(value, "s"), params.max_seconds)
}

garbled_gunicorn_cmd_args(value) if command_lines.illegible(value, "--timeout")

garbled_gunicorn_cmd_args(value) if {
	values.garbled(
		command_lines.option(value, "--timeout"),
		values.measure_text(command_lines.option(value, "--timeout"), "s"),
	)
}

right_gunicorn_cmd_args_2(value) if {
	not command_lines.illegible(value, "-t")
	right_t(command_lines.option(value, "-t"))
}

right_t(value) if value == null

right_t(value) if {
	values.at_least(values.measure_text(value, "s"), params.min_seconds)
	values.at_most(values.measure_text(value, "s"), params.max_seconds)
}

garbled_gunicorn_cmd_args_2(value) if command_lines.illegible(value, "-t")

garbled_gunicorn_cmd_args_2(value) if {
	values.garbled(command_lines.option(value, "-t"), values.measure_text(command_lines.option(value, "-t"), "s"))
}
