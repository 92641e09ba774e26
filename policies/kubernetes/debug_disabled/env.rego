# METADATA
# title: "DEBUG=False dans .env"
# description: "Une page d’erreur avec DEBUG=True montre à tout visiteur la pile d’appels, les réglages et les requêtes SQL."
# scope: package
# custom:
#   id: "kubernetes/debug-disabled/env"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.kubernetes.debug_disabled.env

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, "not have an element with name one of \"DEBUG\", \"DJANGO_DEBUG\" and value matching \"(?i)^(true|1|yes|on)$\"") if {
	some container in subjects
	some reading in kubernetes.read(container, ["env"])
	right_env(reading.value)
}

subjects := kubernetes.containers(["containers", "initContainers"])

right_env(value) if {
	is_array(value)
	some element in value
	is_object(element)
	fields.at(element, ["name"]) in {"DEBUG", "DJANGO_DEBUG"}
	values.matches(fields.at(element, ["value"]), "(?i)^(true|1|yes|on)$")
}
