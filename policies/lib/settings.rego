# METADATA
# title: "Settings, wherever one may stand"
# description: |
#   A setting is {"subject", "reading"}: what it stands in and is told of, and what it says there (see `findings`),
#   whose value is text and never told, for nobody says which settings are secrets. Each kind of input has an index
#   of its settings by name, made once: an environment file (here), manifests (`cluster_settings`), a plan
#   (`plan_settings`), a configuration of Spring's (`spring_config`).
package gonogo.lib.settings

import data.gonogo.lib.cluster_settings
import data.gonogo.lib.dotenv
import data.gonogo.lib.environment
import data.gonogo.lib.findings
import data.gonogo.lib.plan_settings
import data.gonogo.lib.spring_config
import data.gonogo.lib.spring_names

in_dotenv(names) := [{"subject": name, "reading": dotenv.read(name)} |
	dotenv.here
	some name in wanted(input, names)
]

in_kubernetes(names) := cluster_settings.named(wanted(cluster_settings.names, names))

in_terraform(names) := [setting |
	some name in wanted(plan_settings.by_name, names)
	some setting in plan_settings.by_name[name]
]

# Names of properties, in any of their spellings.
in_spring_config(names) := [{"subject": reading.subject, "reading": reading} |
	spring_config.here
	some name in wanted(spring_config.properties, {spring_names.canonical(name) | some name in names})
	reading := spring_config.reading(name)
]

# Those of an index that are meant: by their name, or by a pattern in which `*` stands for any part of one.
wanted(index, names) := {name | some name in names; index[name]} | {name |
	some pattern in names
	contains(pattern, "*")
	some name, _ in index
	regex.match(concat("", ["^", replace(replace(pattern, ".", `\.`), "*", "[A-Za-z0-9_.-]*"), "$"]), name)
}

# What a setting says; whoever it is for is named with it. What nobody knows is no empty text.
reading(setting) := object.union(unwritten(setting.reading), {"field": cluster_settings.words(setting)}) if {
	setting.of
} else := unwritten(setting.reading)

unwritten(reading) := object.union(reading, {"value": null}) if {
	reading.state == "unknown"
} else := reading

# -- Where it must come from a store of secrets ------------------------------------------------------

# What stands where everybody reads it who may read the manifest or the plan; what is empty stands nowhere.
open(setting) := reading(setting) if in_the_open(setting.reading)

in_the_open(reading) if {
	reading.from == "ConfigMap"
	not empty(reading)
}

in_the_open(reading) if {
	reading.from == ""
	reading.state == "known"
	not empty(reading)
}

empty(reading) if {
	reading.state == "known"
	reading.value in {null, ""}
}

# What can be looked at where it is kept, or where nobody knows yet whether it is: that it comes from a store that
# is not given here is enough.
kept(setting) := reading(setting) if {
	not in_the_open(setting.reading)
	not out_of_sight(setting.reading)
}

# Nothing of it stands here; where it is put in from shows where the application runs.
out_of_sight(reading) if reading.from == "elsewhere"

out_of_sight(reading) if {
	reading.from == "Secret"
	reading.state == "unknown"
	not environment.holders_by_name[reading.source]
}

# -- Whether it is there -----------------------------------------------------------------------------

# It is there, be it with a value that nobody knows yet.
given(reading) if reading.state == "unknown"

given(reading) if {
	reading.state == "known"
	not reading.value in {null, ""}
}

# -- What cannot be read -----------------------------------------------------------------------------

# Readings of what may set anything, and nobody can read.
unread_in_terraform := plan_settings.unread

# -- Where there should be one -----------------------------------------------------------------------

# There is a place where it could stand, and all that could stand there can be seen.
lacking_in_dotenv if dotenv.here

lacking_in_spring_config if spring_config.lacking

lacking_in_kubernetes if {
	cluster_settings.here
	count(cluster_settings.withheld) == 0
}

lacking_in_terraform if {
	plan_settings.here
	count(plan_settings.unread) == 0
}

# What is told of a place that may hold it, and that nobody sees here: another document may have it.
perhaps_in_kubernetes(words) := [findings.elsewhere(findings.told(
	doubt.subject,
	doubt.path,
	sprintf(doubt.words, [words]),
)) |
	some doubt in cluster_settings.withheld
]

perhaps_in_spring_config(words) := spring_config.perhaps(words)

perhaps_in_terraform(_) := [findings.elsewhere(findings.unsure(reading)) | some reading in plan_settings.unread]
