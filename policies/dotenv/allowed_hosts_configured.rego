# METADATA
# title: "ALLOWED_HOSTS configurés correctement"
# description: "Avec un joker, un en-tête Host forgé empoisonne les liens de réinitialisation de mot
#   de passe et les caches."
# scope: package
# custom:
#   id: "dotenv/allowed-hosts-configured"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Lister les seuls noms publics ; donner aux sondes un en-tête Host explicite plutôt que
#     d’ouvrir à * ou aux adresses des pods."
package gonogo.dotenv.allowed_hosts_configured

import data.gonogo.lib.dotenv
import data.gonogo.lib.findings
import data.gonogo.lib.values

judged contains variable if some variable in subjects

deny contains findings.unmet(reading, "name hosts, and no wildcard") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	not values.matches(reading.value, `^[\s,;\[\]()"']*[\pL\pN._:-][\pL\pN._:\s,;\[\]()"'-]*$`)
}

deny contains findings.unmet(reading, "name hosts, and no wildcard") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	values.matches(
		reading.value,
		`(?i)(?:^|[\s,;\[\]()"'])(?:(?:change|replace|fill)[-_ ]?(?:me|this|it|in)|your[-_ ]?(?:domain|host|site|server|name|app|url))(?:$|[-_.\s,;\[\]()"'])`,
	)
}

deny contains findings.unmet(reading, "name hosts, and no wildcard") if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "known"
	values.matches(
		reading.value,
		`(?i)(?:^|[\s,;\[\]()"'])(?:todo|fixme|tbd|placeholder|dummy|example|sample|none|null|x+)(?:$|[\s,;\[\]()"'])`,
	)
}

unknown contains findings.unsure(reading) if {
	some variable in subjects
	reading := dotenv.read(variable)
	reading.state == "unknown"
}

subjects := [variable | some variable in ["ALLOWED_HOSTS", "DJANGO_ALLOWED_HOSTS"]; dotenv.there(variable)]
