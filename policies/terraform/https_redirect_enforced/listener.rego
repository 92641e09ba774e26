# METADATA
# title: "HTTPS forcé (SECURE_SSL_REDIRECT=True)"
# description: "Une seule réponse en HTTP clair suffit pour livrer cookies de session et mots de passe
#   au réseau."
# scope: package
# custom:
#   id: "terraform/https-redirect-enforced/listener"
#   severity: "blocker"
#   source: "content/fr/01-securite-donnees.md"
#   remedy: "Rediriger le port 80 vers HTTPS par un 301 dès l’entrée, et mettre
#     SECURE_SSL_REDIRECT=True ; derrière un mandataire qui termine TLS, régler aussi
#     SECURE_PROXY_SSL_HEADER, sinon la redirection boucle."
package gonogo.terraform.https_redirect_enforced.listener

import data.gonogo.lib.findings
import data.gonogo.lib.listeners
import data.gonogo.lib.views

judged contains listener.name if some listener in subjects

deny contains findings.differs(reading, "be", true) if {
	some listener in subjects
	some reading in views.read(listener, ["redirects_to_https"])
	reading.state != "unknown"
	reading.value != true
}

unknown contains findings.unsure(reading) if {
	some listener in subjects
	some reading in views.read(listener, ["redirects_to_https"])
	reading.state == "unknown"
}

unknown contains findings.unsure(reading) if some reading in doubtful

# Whether a candidate is meant at all may be known only after apply.
subjects := [listener |
	some listener in candidates
	count(doubts(listener)) == 0
]

# It matters only where it could fail.
doubtful := [reading |
	some listener in candidates
	wanting(listener)
	some reading in doubts(listener)
]

candidates := [listener |
	some listener in listeners.subjects
	not excluded(listener)
]

excluded(listener) if {
	some reading in views.read(listener, ["protocol"])
	reading.state == "known"
	reading.value != "http"
}

excluded(listener) if {
	some reading in views.read(listener, ["port"])
	reading.state == "known"
	reading.value != 80
}

doubts(listener) := [reading |
	some field in [["protocol"], ["port"]]
	some reading in views.read(listener, field)
	reading.state != "known"
]

wanting(listener) if {
	some reading in views.read(listener, ["redirects_to_https"])
	reading.state != "known"
}

wanting(listener) if {
	some reading in views.read(listener, ["redirects_to_https"])
	reading.value != true
}
