# METADATA
# title: "New Relic/DataDog pour APM"
# description: "L’APM dit quelle étape fait le p95 ; sans lui, on devine."
# scope: package
# custom:
#   id: "dotenv/apm-configured/traces"
#   severity: "medium"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Installer un agent ou l’instrumentation OpenTelemetry et régler le taux
#     d’échantillonnage."
package gonogo.dotenv.apm_configured.traces

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if {
	some setting in subjects
	not says_nothing(setting)
}

deny contains findings.unmet(reading, "let traces out") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	reading.value == "none"
}

deny contains findings.unmet(reading, "let traces out") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	reading.value == "console"
}

deny contains findings.unmet(reading, "let traces out") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	reading.value == "always_off"
}

deny contains findings.unmet(reading, "let traces out") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	reading.value == "parentbased_always_off"
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_dotenv(["OTEL_TRACES_EXPORTER", "OTEL_TRACES_SAMPLER"])

says_nothing(setting) if {
	reading := settings.reading(setting)
	reading.value == ""
}
