# METADATA
# title: "HTTPS forcé (SECURE_SSL_REDIRECT=True)"
# description: "Une seule réponse en HTTP clair suffit pour livrer cookies de session et mots de passe au réseau."
# scope: package
# custom:
#   id: "dotenv/https-redirect-enforced"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.dotenv.https_redirect_enforced

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings

judged contains variable if some variable in subjects

deny contains findings.differs(reading, "be one of", ["True", "true", "TRUE", "1", "yes", "on"]) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not reading.value in {"True", "true", "TRUE", "1", "yes", "on"}
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["SECURE_SSL_REDIRECT", "DJANGO_SECURE_SSL_REDIRECT"]; dotenv.there(variable)]
