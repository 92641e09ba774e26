# Generated from the examples in content/fr/03-monitoring-logging.md: change those.
package gonogo.dotenv.error_tracking_configured_test

import data.gonogo.dotenv.error_tracking_configured

test_pass if {
	count(error_tracking_configured.judged) > 0 with input as pass
	count(error_tracking_configured.deny) == 0 with input as pass
	count(error_tracking_configured.unknown) == 0 with input as pass
}

pass := {"SENTRY_DSN": "https://0123456789abcdef@o1.ingest.sentry.io/42"}

test_fail if {
	count(error_tracking_configured.deny) > 0 with input as fail
}

fail := {"SENTRY_DSN": ""}
