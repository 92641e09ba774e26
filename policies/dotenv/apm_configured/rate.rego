# METADATA
# title: "New Relic/DataDog pour APM"
# description: "L’APM dit quelle étape fait le p95 ; sans lui, on devine."
# scope: package
# custom:
#   id: "dotenv/apm-configured/rate"
#   severity: "medium"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Installer un agent ou l’instrumentation OpenTelemetry et régler le taux
#     d’échantillonnage."
package gonogo.dotenv.apm_configured.rate

import data.gonogo.lib.findings
import data.gonogo.lib.settings
import data.gonogo.lib.values
import data.gonogo.params.apm_configured as params

judged contains setting.subject if {
	some setting in subjects
	not says_nothing(setting)
}

deny contains findings.unmet(reading, "be above 0") if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	values.at_most(values.number(reading.value), params.max_sentry_traces_sample_rate)
}

unknown contains findings.unsure(findings.illegible(reading, "number")) if {
	some setting in subjects
	reading := settings.reading(setting)
	values.garbled(reading.value, values.number(reading.value))
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_dotenv([
	"SENTRY_TRACES_SAMPLE_RATE",
	"DD_TRACE_SAMPLE_RATE",
	"ELASTIC_APM_TRANSACTION_SAMPLE_RATE",
	"OTEL_TRACES_SAMPLER_ARG",
])

says_nothing(setting) if {
	reading := settings.reading(setting)
	reading.value == ""
}
