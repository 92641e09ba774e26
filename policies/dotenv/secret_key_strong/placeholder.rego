# METADATA
# title: "SECRET_KEY changée (50+ caractères aléatoires)"
# description: "La clé signe sessions, jetons de réinitialisation et messages\u00a0: qui la devine se connecte au nom de n’importe qui."
# scope: package
# custom:
#   id: "dotenv/secret-key-strong/placeholder"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.dotenv.secret_key_strong.placeholder

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.secrets

judged contains variable if some variable in variables

deny contains findings.unmet(dotenv.read(variable), "be no placeholder") if {
	some variable in variables
	dotenv.read(variable).state == "known"
	secrets.placeholder(dotenv.read(variable).value)
}

unknown contains findings.unsure(dotenv.read(variable)) if {
	some variable in variables
	dotenv.read(variable).state == "unknown"
}

variables := [variable | some variable in ["SECRET_KEY", "DJANGO_SECRET_KEY"]; dotenv.read(variable).value != ""; dotenv.there(variable)]
