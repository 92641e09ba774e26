# METADATA
# title: "CORS_ALLOWED_ORIGINS limité aux domaines valides"
# description: "Une origine ouverte à tous laisse n’importe quel site lire les réponses de l’API au
#   nom de l’utilisateur connecté."
# scope: package
# custom:
#   id: "kubernetes/cors-allowed-origins-restricted/allow-all"
#   severity: "high"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Donner dans CORS_ALLOWED_ORIGINS la liste exacte des origines https, laisser
#     CORS_ALLOW_ALL_ORIGINS à False, et ancrer toute expression régulière par ^ et $."
package gonogo.kubernetes.cors_allowed_origins_restricted.allow_all

import data.gonogo.lib.findings
import data.gonogo.lib.settings

judged contains setting.subject if some setting in subjects

deny contains findings.differs(reading, "be one of", ["False", "false", "FALSE", "0", "no", "off"]) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "known"
	not reading.value in {"False", "false", "FALSE", "0", "no", "off"}
}

unknown contains findings.unsure(reading) if {
	some setting in subjects
	reading := settings.reading(setting)
	reading.state == "unknown"
}

subjects := settings.in_kubernetes(["CORS_ALLOW_ALL_ORIGINS", "CORS_ORIGIN_ALLOW_ALL"])
