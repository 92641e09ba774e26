# METADATA
# title: "Gunicorn/Daphne configuré"
# description: "runserver est un outil de développement\u00a0: ni durcissement, ni gestion des processus, et il recharge le code tout seul."
# scope: package
# custom:
#   id: "kubernetes/wsgi-asgi-server-configured"
#   severity: blocker
#   source: "content/fr/02-performance-scalabilite.md"
package gonogo.kubernetes.wsgi_asgi_server_configured

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, "not have an element matching \"runserver\"") if {
	some container in subjects
	some reading in kubernetes.read(container, ["command"])
	reading.state == "known"
	right_command(reading.value)
}

deny contains findings.unmet(reading, "not have an element matching \"runserver\"") if {
	some container in subjects
	some reading in kubernetes.read(container, ["args"])
	reading.state == "known"
	right_args(reading.value)
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some field in [["command"], ["args"]]
	some reading in kubernetes.read(container, field)
	reading.state == "unknown"
}

subjects := kubernetes.containers(["containers", "initContainers"])

right_command(value) if {
	is_array(value)
	some element in value
	values.matches(element, "runserver")
}

right_args(value) if {
	is_array(value)
	some element in value
	values.matches(element, "runserver")
}
