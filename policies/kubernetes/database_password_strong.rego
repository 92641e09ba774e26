# METADATA
# title: "Base de données avec mot de passe fort"
# description: "Un mot de passe deviné ou laissé par défaut change la moindre intrusion dans le réseau en perte de toutes les données."
# scope: package
# custom:
#   id: "kubernetes/database-password-strong"
#   severity: blocker
#   source: "content/fr/01-securite-donnees.md"
package gonogo.kubernetes.database_password_strong

import data.gonogo.lib.fields
import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, "not have an element with name one of \"DB_PASSWORD\", \"DATABASE_PASSWORD\", \"POSTGRES_PASSWORD\", \"PGPASSWORD\" and value set") if {
	some container in subjects
	some reading in kubernetes.read(container, ["env"])
	right_env(reading.value)
}

subjects := kubernetes.containers(["containers", "initContainers"])

right_env(value) if {
	is_array(value)
	some element in value
	is_object(element)
	fields.at(element, ["name"]) in {"DB_PASSWORD", "DATABASE_PASSWORD", "POSTGRES_PASSWORD", "PGPASSWORD"}
	fields.at(element, ["value"]) != null
}
