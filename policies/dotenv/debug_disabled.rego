# METADATA
# title: "DEBUG=False dans .env"
# description: "Une page d’erreur avec DEBUG=True montre à tout visiteur la pile d’appels, les réglages et les requêtes SQL."
# scope: package
# custom:
#   id: "dotenv/debug-disabled"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.dotenv.debug_disabled

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings

judged contains variable if some variable in subjects

deny contains findings.differs(reading, "be one of", ["False", "false", "FALSE", "0", "no", "off"]) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not reading.value in {"False", "false", "FALSE", "0", "no", "off"}
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["DEBUG", "DJANGO_DEBUG"]; dotenv.there(variable)]
