# METADATA
# title: "HTTPS forcé (SECURE_SSL_REDIRECT=True)"
# description: "Une seule réponse en HTTP clair suffit pour livrer cookies de session et mots de passe
#   au réseau."
# scope: package
# custom:
#   id: "dotenv/https-redirect-enforced/setting"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Rediriger le port 80 vers HTTPS par un 301 dès l’entrée, et mettre
#     SECURE_SSL_REDIRECT=True ; derrière un mandataire qui termine TLS, régler aussi
#     SECURE_PROXY_SSL_HEADER, sinon la redirection boucle."
package gonogo.dotenv.https_redirect_enforced.setting

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

subjects := settings.in_dotenv(["SECURE_SSL_REDIRECT", "DJANGO_SECURE_SSL_REDIRECT"])
