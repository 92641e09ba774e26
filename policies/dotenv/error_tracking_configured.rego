# METADATA
# title: "Sentry/DataDog configuré pour erreurs"
# description: "Un suivi d’erreurs groupe les exceptions par version et montre une régression en
#   quelques minutes."
# scope: package
# custom:
#   id: "dotenv/error-tracking-configured"
#   severity: "high"
#   source: "content/fr/03-monitoring-logging.md"
#   remedy: "Appeler sentry_sdk.init(dsn=env(\"SENTRY_DSN\"), environment=…, release=…) et alerter sur
#     toute nouvelle erreur."
package gonogo.dotenv.error_tracking_configured

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, "be a DSN such as https://key@host/42") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not values.matches(reading.value, `^https://[^@/\s]+@[^/\s]+/(.+/)?[0-9]+$`)
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["SENTRY_DSN"]; dotenv.there(variable)]
