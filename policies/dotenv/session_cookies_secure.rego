# METADATA
# title: "Cookies sécurisés (SESSION_COOKIE_SECURE=True)"
# description: "Sans l’attribut Secure, le cookie de session part en clair à la première requête HTTP, et qui le lit devient l’utilisateur."
# scope: package
# custom:
#   id: "dotenv/session-cookies-secure"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.dotenv.session_cookies_secure

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

subjects := [variable | some variable in ["SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "DJANGO_SESSION_COOKIE_SECURE", "DJANGO_CSRF_COOKIE_SECURE"]; dotenv.there(variable)]
