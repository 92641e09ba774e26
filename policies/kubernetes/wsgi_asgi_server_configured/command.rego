# METADATA
# title: "Gunicorn/Daphne configuré"
# description: "runserver est un outil de développement : ni durcissement, ni gestion des processus,
#   et il recharge le code tout seul."
# scope: package
# custom:
#   id: "kubernetes/wsgi-asgi-server-configured/command"
#   severity: "blocker"
#   source: "content/fr/02-performance-scalabilite.md"
#   remedy: "Démarrer par gunicorn, daphne, uvicorn --workers ou granian, jamais par manage.py
#     runserver."
package gonogo.kubernetes.wsgi_asgi_server_configured.command

import data.gonogo.lib.findings
import data.gonogo.lib.kubernetes
import data.gonogo.lib.values

judged contains container.name if some container in subjects

deny contains findings.unmet(reading, "start a server that is made for production") if {
	some container in subjects
	some reading in kubernetes.read(container, ["command"])
	reading.state == "known"
	right_command(reading.value)
}

unknown contains findings.unsure(reading) if {
	some container in subjects
	some reading in kubernetes.read(container, ["command"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [container |
	some container in candidates
	count(doubts(container)) == 0
]

doubtful := [reading |
	some container in candidates
	some reading in doubts(container)
]

candidates := [container |
	some container in kubernetes.containers(["containers"])
	not excluded(container)
]

excluded(container) if {
	some reading in kubernetes.read(container, ["command"])
	reading.state == "known"
	not right_command_2(reading.value)
}

doubts(container) := [reading | some reading in kubernetes.read(container, ["command"]); reading.state != "known"]

right_command(value) if {
	is_array(value)
	some element in value
	values.matches(element, `\brunserver\b`)
}

right_command_2(value) if {
	is_array(value)
	some element in value
	values.matches(element, `\b(runserver|gunicorn|daphne|uvicorn|hypercorn|granian|uwsgi|waitress)\b`)
}
