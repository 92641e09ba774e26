# METADATA
# title: "Variables sensibles NOT dans le code (utiliser .env)"
# description: "Un secret entré dans git reste lisible dans chaque clone pour toujours, même après
#   suppression."
# scope: package
# custom:
#   id: "kubernetes/no-secrets-in-code/inside"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Déplacer la valeur vers l’environnement ou un gestionnaire de secrets, la remplacer,
#     ignorer .env dans git, et passer gitleaks sur tout l’historique en intégration continue."
package gonogo.kubernetes.no_secrets_in_code.inside

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains container.name if {
	some container in subjects
	not says_nothing(container)
}

deny contains findings.unmet(reading, "hold no URL with its password, and no key") if {
	some container in subjects
	some reading in kubernetes.read(container, ["env"])
	reading.state == "known"
	right_env(reading.value)
}

deny contains findings.unmet(reading, "hold no URL with its password, and no key") if {
	some container in subjects
	some reading in kubernetes.read(container, ["env"])
	reading.state == "known"
	right_env_2(reading.value)
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["env"])
	reading.state == "unknown"
}

subjects := kubernetes.containers(["containers", "initContainers"])

says_nothing(container) if {
	some reading in kubernetes.read(container, ["env"])
	reading.value in {null, []}
}

right_env(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.matches(fields.at(element, ["value"]), `^(?i)[a-z][a-z0-9+.-]*://[^/@:\s]*:[^/@\s$<{]+@`)
}

right_env_2(value) if {
	is_array(value)
	some element in value
	is_object(element)
	values.matches(
		fields.at(element, ["value"]),
		`\b(AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[oprsu]_[A-Za-z0-9]{36}|\bxox[abprs]-[0-9]|\bsk_live_[0-9A-Za-z]{16}|-----BEGIN ([A-Z]+ )?PRIVATE KEY-----`,
	)
}
