# METADATA
# title: "SECRET_KEY changée (50+ caractères aléatoires)"
# description: "La clé signe sessions, jetons de réinitialisation et messages\u00a0: qui la devine se connecte au nom de n’importe qui."
# scope: package
# custom:
#   id: "kubernetes/secret-key-strong/env"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.kubernetes.secret_key_strong.env

import data.gonogo.lib.environment
import data.gonogo.lib.findings
import data.gonogo.lib.secrets
import data.gonogo.lib.values
import data.gonogo.params.secret_key_strong as params

# In a container or a ConfigMap it stands in clear. Of a Secret only what is in the manifest can be looked at.
judged contains reading.subject if some reading in settings

deny contains findings.unmet(reading, "come from a Secret") if {
	some reading in settings
	reading.from != "Secret"
	in_clear(reading)
}

deny contains findings.unmet(reading, "be no placeholder") if {
	some reading in settings
	reading.state == "known"
	secrets.placeholder(reading.value)
}

deny contains findings.unmet(reading, sprintf("have %d characters", [params.min_length])) if {
	some reading in settings
	reading.from == "Secret"
	reading.state == "known"
	not secrets.placeholder(reading.value)
	not values.at_least(values.length(reading.value), params.min_length)
}

unknown contains findings.unsure(reading) if {
	some reading in settings
	reading.state == "unknown"
	looked_into(reading)
}

# Of a Secret that is not given, it is enough that it comes from there; what is in a ConfigMap fails in any case.
looked_into(reading) if reading.from == ""

looked_into(reading) if {
	reading.from == "Secret"
	reading.held != ""
}

in_clear(reading) if reading.from == "ConfigMap"

in_clear(reading) if {
	reading.state == "known"
	reading.value != ""
}

settings := environment.named(`^((DJANGO|FLASK|APP|SESSION)_)?SECRET(_KEY(_BASE)?)?$|^APP_KEY$`)
