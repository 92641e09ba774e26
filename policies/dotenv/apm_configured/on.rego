# METADATA
# title: "New Relic/DataDog pour APM"
# description: "L’APM dit quelle étape fait le p95 ; sans lui, on devine."
# scope: package
# custom:
#   id: "dotenv/apm-configured/on"
#   severity: "medium"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Installer un agent ou l’instrumentation OpenTelemetry et régler le taux
#     d’échantillonnage."
package gonogo.dotenv.apm_configured.on

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values

judged contains setting.subject if {
	some setting in subjects
	not says_nothing(setting)
}

deny contains findings.unmet(reading, "not switch the agent off") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	values.matches(reading.value, "(?i)^(false|0|no|off)$")
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_dotenv([
	"NEW_RELIC_ENABLED",
	"NEW_RELIC_MONITOR_MODE",
	"DD_TRACE_ENABLED",
	"ELASTIC_APM_ENABLED",
	"ELASTIC_APM_RECORDING",
])

says_nothing(setting) if {
	reading := settings.reading(setting)
	reading.value == ""
}
