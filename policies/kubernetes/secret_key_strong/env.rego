# METADATA
# title: "SECRET_KEY changée (50+ caractères aléatoires)"
# description: "La clé signe sessions, jetons de réinitialisation et messages\u00a0: qui la devine se connecte au nom de n’importe qui."
# scope: package
# custom:
#   id: "kubernetes/secret-key-strong/env"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.kubernetes.secret_key_strong.env

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, "not have an element with name one of \"SECRET_KEY\", \"DJANGO_SECRET_KEY\" and value set") if {
	some container in subjects
	some reading in kubernetes.read(container, ["env"])
	right_env(reading.value)
}

subjects := kubernetes.containers(["containers", "initContainers"])

right_env(value) if {
	is_array(value)
	some element in value
	is_object(element)
	fields.at(element, ["name"]) in {"SECRET_KEY", "DJANGO_SECRET_KEY"}
	fields.at(element, ["value"]) != null
}
