# METADATA
# title: "DEBUG=False dans .env"
# description: "Une page d’erreur avec DEBUG=True montre à tout visiteur la pile d’appels, les réglages et les requêtes SQL."
# scope: package
# custom:
#   id: "kubernetes/debug-disabled/env"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.kubernetes.debug_disabled.env

import data.gonogo.lib.environment
import data.gonogo.lib.findings
import data.gonogo.lib.values

# Where it is set: by a container, or in a ConfigMap or a Secret.
judged contains reading.subject if some reading in settings

deny contains findings.unmet(reading, "be off") if {
	some reading in settings
	values.matches(reading.value, `(?i)^\s*(1|on|true|yes)\s*$`)
}

unknown contains findings.unsure(reading) if {
	some reading in settings
	reading.state == "unknown"
}

settings := environment.named(`^([A-Z]+_)?DEBUG$`)
