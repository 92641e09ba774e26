# METADATA
# title: "DEBUG=False dans .env"
# description: "Une page d’erreur avec DEBUG=True montre à tout visiteur la pile d’appels, les
#   réglages et les requêtes SQL."
# scope: package
# custom:
#   id: "terraform/debug-disabled"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Mettre DEBUG=False en production et lire la variable avec une conversion en booléen dont
#     le défaut est False (env.bool(\"DEBUG\", default=False)) : le texte \"False\" seul est vrai en
#     Python."
package gonogo.terraform.debug_disabled

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

unknown contains findings.unsure(reading) if some reading in settings.unread_in_terraform

subjects := settings.in_terraform(["DEBUG", "*_DEBUG"])
