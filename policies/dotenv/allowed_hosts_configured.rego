# METADATA
# title: "ALLOWED_HOSTS configurés correctement"
# description: "Avec un joker, un en-tête Host forgé empoisonne les liens de réinitialisation de mot de passe et les caches."
# scope: package
# custom:
#   id: "dotenv/allowed-hosts-configured"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.dotenv.allowed_hosts_configured

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.secrets

# Commas part them, or blanks, or both; some write them as a list in brackets.
judged contains variable if some variable in variables

deny contains findings.unmet(dotenv.read(variable), "name hosts, and no wildcard") if {
	some variable in variables
	dotenv.read(variable).state == "known"
	not named(dotenv.read(variable).value)
}

unknown contains findings.unsure(dotenv.read(variable)) if {
	some variable in variables
	dotenv.read(variable).state == "unknown"
}

variables := [variable | some variable in ["ALLOWED_HOSTS", "DJANGO_ALLOWED_HOSTS"]; dotenv.there(variable)]

named(text) if {
	is_string(text)
	hosts := [host | some host in regex.split(`[\s,;\[\]()"']+`, text); host != ""]
	count(hosts) > 0
	not secrets.unnamed(text)
	every host in hosts {
		regex.match(`^[\pL\pN._:-]+$`, host)
		not secrets.unnamed(host)
	}
}
