# METADATA
# title: "Cookies sécurisés (SESSION_COOKIE_SECURE=True)"
# description: "Sans l’attribut Secure, le cookie de session part en clair à la première requête HTTP,
#   et qui le lit devient l’utilisateur."
# scope: package
# custom:
#   id: "kubernetes/session-cookies-secure"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Mettre à True SESSION_COOKIE_SECURE, CSRF_COOKIE_SECURE et SESSION_COOKIE_HTTPONLY, et
#     SESSION_COOKIE_SAMESITE à Lax ou Strict."
package gonogo.kubernetes.session_cookies_secure

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.differs(reading, "be one of", ["True", "true", "TRUE", "1", "yes", "on"]) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not reading.value in {"True", "true", "TRUE", "1", "yes", "on"}
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_kubernetes([
	"SESSION_COOKIE_SECURE",
	"CSRF_COOKIE_SECURE",
	"DJANGO_SESSION_COOKIE_SECURE",
	"DJANGO_CSRF_COOKIE_SECURE",
])
